import idb from 'pouchdb-adapter-idb';
import PouchDB, { type StoredDoc } from 'pouchdb-core';
import type { Row } from './versions.ts';

PouchDB.plugin(idb);

/** A row with its database id and revision. */
export interface Stored {
  readonly id: string;
  readonly rev: string;
  readonly row: Row;
}

export type Database = PouchDB;

/**
 * Opens the saved postings. Only the newest revision of each is kept; a deleted one keeps its content for the undo
 * until `forget`.
 */
export const openDatabase = (name: string): Database =>
  new PouchDB(name, { adapter: 'idb', auto_compaction: true });

/** Splits what PouchDB adds from what was stored. */
export function stored(doc: StoredDoc): Stored {
  const { _id, _rev, _deleted, ...row } = doc;
  return { id: _id, rev: _rev, row };
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 404;

/** The row under an id, null where there is none (any more). */
export async function find(db: Database, id: string): Promise<Stored | null> {
  try {
    return stored(await db.get(id));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The row as it was when it was deleted, null where it was never there or is there again. */
export async function findDeleted(db: Database, id: string): Promise<Stored | null> {
  try {
    const leaves = await db.get(id, { open_revs: 'all' });
    const last = leaves.map(leaf => ('ok' in leaf ? leaf.ok : null)).find(doc => doc?._deleted === true);
    if (!last || leaves.some(leaf => 'ok' in leaf && leaf.ok._deleted !== true)) return null;
    return stored(last);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Writes a row over the revision it was read at; without one it is new. */
export const put = (db: Database, id: string, rev: string | null, row: Row): Promise<unknown> =>
  db.put({ ...row, _id: id, ...(rev === null ? {} : { _rev: rev }) });

/** Deletes a row, its content kept within the deletion. */
export const putDeleted = (db: Database, { id, rev, row }: Stored): Promise<unknown> =>
  db.put({ ...row, _id: id, _rev: rev, _deleted: true });

/** Wipes the content of a deleted row: no way back. */
export async function forget(db: Database, id: string): Promise<void> {
  const last = await findDeleted(db, id);
  if (last) await putDeleted(db, { ...last, row: {} });
}
