import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Change } from 'pouchdb-core';
import type { Summary } from '../posting/saved.ts';
import { stored, type Database } from './database.ts';
import { summaryOf } from './rows.ts';
import { readRow } from './versions.ts';

interface Schema extends DBSchema {
  summaries: { key: string; value: Summary; indexes: { savedAt: string } };
  /** Ids of rows that this version cannot read. */
  aside: { key: string; value: true };
  /** Ids of deleted rows that still hold their content. */
  deleted: { key: string; value: true };
  /** How far the database's changes have been followed. */
  seq: { key: 'seq'; value: number };
}
type Derived = IDBPDatabase<Schema>;
const STORES = ['summaries', 'aside', 'deleted', 'seq'] as const;
/** Changes taken in at a time: whole documents in memory, 6 kB each as a rule. */
const STEP = 200;

/**
 * The lines of all saved postings, for lists and search, in a small store of their own. It follows the database's
 * changes and holds nothing that cannot be made again: when it is missing, behind or wrong, it is brought up.
 */
export class Summaries {
  readonly #db: Database;
  readonly #name: string;
  #open: Promise<Derived> | null = null;

  constructor(db: Database, name: string) {
    this.#db = db;
    this.#name = name;
  }

  /** All lines, newest first, and how many rows were set aside. */
  async list(): Promise<{ summaries: Summary[]; setAside: number }> {
    const derived = await this.#current();
    const summaries = (await derived.getAllFromIndex('summaries', 'savedAt')).toReversed();
    return { summaries, setAside: await derived.count('aside') };
  }

  /** Ids of deleted rows whose content is still there. */
  async deleted(): Promise<string[]> {
    return (await this.#current()).getAllKeys('deleted');
  }

  async close(): Promise<void> {
    (await this.#open)?.close();
    this.#open = null;
  }

  async #current(): Promise<Derived> {
    const derived = await (this.#open ??= open(this.#name));
    await follow(this.#db, derived);
    const rows = (await derived.count('summaries')) + (await derived.count('aside'));
    if (rows !== (await this.#db.info()).doc_count) {
      await clear(derived);
      await follow(this.#db, derived);
    }
    return derived;
  }
}

/** Opens the derived store; one that another version left behind, or that is broken, is made anew. */
async function open(name: string): Promise<Derived> {
  const make = () =>
    openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('summaries', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
        for (const store of STORES.slice(1)) db.createObjectStore(store);
      },
    });
  try {
    return await make();
  } catch {
    await deleteDB(name);
    return make();
  }
}

async function clear(derived: Derived): Promise<void> {
  const transaction = derived.transaction(STORES, 'readwrite');
  await Promise.all(STORES.map(store => transaction.objectStore(store).clear()));
  await transaction.done;
}

/** Takes in every change since the last time. */
async function follow(db: Database, derived: Derived): Promise<void> {
  const { update_seq: end } = await db.info();
  let seq = (await derived.get('seq', 'seq')) ?? 0;
  if (seq > Number(end)) {
    await clear(derived);
    seq = 0;
  }
  while (seq < Number(end)) {
    const { results, last_seq } = await db.changes({ since: seq, limit: STEP, include_docs: true });
    if (results.length === 0) break;
    seq = Number(last_seq);
    await take(derived, results, seq);
  }
}

async function take(derived: Derived, changes: readonly Change[], seq: number): Promise<void> {
  const transaction = derived.transaction(STORES, 'readwrite');
  const to = <S extends (typeof STORES)[number]>(store: S) => transaction.objectStore(store);
  for (const { id, deleted, doc } of changes) {
    const row = doc === undefined ? {} : stored(doc).row;
    const posting = deleted ? null : readRow(row);
    const marks = { aside: !deleted && posting === null, deleted: deleted && Object.keys(row).length > 0 };
    void (posting ? to('summaries').put(summaryOf(id, posting)) : to('summaries').delete(id));
    void (marks.aside ? to('aside').put(true, id) : to('aside').delete(id));
    void (marks.deleted ? to('deleted').put(true, id) : to('deleted').delete(id));
  }
  void to('seq').put(seq, 'seq');
  await transaction.done;
}
