/*
 * The part of PouchDB that this room uses. The published types bring a `Buffer` and a `Blob` of their own along,
 * which break everybody else's.
 */

declare module 'pouchdb-core' {
  /** A document as it is stored: what PouchDB adds, and anything. */
  export interface Doc {
    readonly _id: string;
    readonly _rev?: string;
    readonly _deleted?: boolean;
    readonly [field: string]: unknown;
  }
  export type StoredDoc = Doc & { readonly _rev: string };

  export interface Change {
    readonly id: string;
    readonly deleted?: boolean;
    /** With `include_docs`. */
    readonly doc?: StoredDoc;
  }

  export default class PouchDB {
    static plugin(plugin: Plugin): void;
    constructor(name: string, options: { adapter: string; auto_compaction: boolean });
    get(id: string): Promise<StoredDoc>;
    /** Every newest revision there is, deleted ones too. */
    get(id: string, options: { open_revs: 'all' }): Promise<({ ok: StoredDoc } | { missing: string })[]>;
    put(doc: Doc): Promise<unknown>;
    bulkDocs(docs: readonly Doc[]): Promise<unknown>;
    allDocs(options: { include_docs: true; limit: number; startkey: string }): Promise<{
      readonly rows: readonly (
        { readonly doc: StoredDoc } | { readonly key: string; readonly error: string }
      )[];
    }>;
    /** These, or those from and to. */
    allDocs(
      options: { include_docs: true } & ({ keys: readonly string[] } | { startkey: string; endkey: string }),
    ): Promise<{
      readonly rows: readonly (
        { readonly doc: StoredDoc | null } | { readonly key: string; readonly error: string }
      )[];
    }>;
    /** Ids and revisions alone. */
    allDocs(options: { include_docs: false }): Promise<{
      readonly rows: readonly { readonly id: string; readonly value: { readonly rev: string } }[];
    }>;
    changes(options: { since: number; limit: number; include_docs: true }): Promise<{
      readonly results: readonly Change[];
      readonly last_seq: number | string;
    }>;
    info(): Promise<{ readonly doc_count: number; readonly update_seq: number | string }>;
    close(): Promise<void>;
  }
  export interface Plugin {
    (pouch: typeof PouchDB): void;
  }
}

declare module 'pouchdb-adapter-idb' {
  const plugin: import('pouchdb-core').Plugin;
  export default plugin;
}
