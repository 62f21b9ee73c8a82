import { canonicalAddress } from '../posting/address.ts';
import type { Capture, Own, SavedPosting, Summary } from '../posting/saved.ts';
import {
  find,
  findDeleted,
  forget,
  openDatabase,
  put,
  putDeleted,
  stored,
  type Database,
  type Stored,
} from './database.ts';
import { againRow, changedRow, newRow, summaryOf, type Change } from './rows.ts';
import { Summaries } from './summaries.ts';
import { readRow, type Row } from './versions.ts';

const PREFIX = 'posting:';

/** Under what id a posting is stored: a hash of its canonical address, so that the id gives nothing away. */
export async function postingId(url: string): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalAddress(url));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return PREFIX + Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The row is there but of a form that this version cannot read. */
export class Unreadable extends Error {
  constructor() {
    super(
      'This posting is already stored in a form that this version of Fineprint cannot read. It was left as it is.',
    );
  }
}

interface Found extends Stored {
  readonly posting: SavedPosting;
}

/** The saved postings. Times are ISO 8601. Every method throws the database's error where it fails. */
export class Store {
  readonly #db: Database;
  readonly #summaries: Summaries;
  /** Writes take turns: each reads the row it then writes. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(name = 'fineprint') {
    this.#db = openDatabase(name);
    this.#summaries = new Summaries(this.#db, `${name}-summaries`);
  }

  /** The posting at an address (any spelling of it), null where none is saved. @throws Unreadable */
  async at(url: string): Promise<{ readonly id: string; readonly posting: SavedPosting } | null> {
    return this.#find(await postingId(url));
  }

  /** @throws Error where there is none, Unreadable */
  async get(id: string): Promise<SavedPosting> {
    return (await this.#existing(id)).posting;
  }

  /** Saves, or saves again: one posting is one row. `own`: corrections made along with it. @throws Unreadable */
  save(
    capture: Capture,
    own: Own,
    now: string,
  ): Promise<{ readonly id: string; readonly posting: SavedPosting; readonly again: boolean }> {
    return this.#inTurn(async () => {
      const url = canonicalAddress(capture.reading.url);
      const id = await postingId(url);
      const old = await this.#find(id);
      const posting = old ? againRow(old.posting, capture, own, now) : newRow(url, capture, own, now);
      await put(this.#db, id, old?.rev ?? null, posting);
      return { id, posting, again: old !== null };
    });
  }

  /** @throws Error where there is none, Unreadable */
  change(id: string, change: Change, now: string): Promise<{ posting: SavedPosting; summary: Summary }> {
    return this.#inTurn(async () => {
      const old = await this.#existing(id);
      const posting = changedRow(old.posting, change, now);
      await put(this.#db, id, old.rev, posting);
      return { posting, summary: summaryOf(id, posting) };
    });
  }

  /** Deletes; `restore` brings it back until `forgetDeleted`. Gives what it was. @throws Error where there is none */
  delete(id: string): Promise<{ posting: SavedPosting }> {
    return this.#inTurn(async () => {
      const old = await this.#existing(id);
      await putDeleted(this.#db, old);
      return { posting: old.posting };
    });
  }

  /** Undo of a delete. Nothing happens to a posting that is there. @throws Error where there is nothing to restore */
  restore(id: string): Promise<{ posting: SavedPosting; summary: Summary }> {
    return this.#inTurn(async () => {
      const there = await this.#find(id);
      const last = there ?? (await findDeleted(this.#db, id));
      const posting = last && readRow(last.row);
      if (!posting) throw new Error('This posting cannot be restored any more.');
      if (!there) await put(this.#db, id, last.rev, last.row);
      return { posting, summary: summaryOf(id, posting) };
    });
  }

  /** Wipes the content of what was deleted: its undo has passed. */
  forgetDeleted(): Promise<void> {
    return this.#inTurn(async () => {
      for (const id of await this.#summaries.deleted()) await forget(this.#db, id);
    });
  }

  /** One line a posting, newest first, and how many rows are set aside. */
  list(): Promise<{ summaries: Summary[]; setAside: number }> {
    return this.#inTurn(() => this.#summaries.list());
  }

  /** Whole rows in the order of their ids. `after`: the `next` of the page before, null for the first. */
  async page(
    after: string | null,
    limit: number,
  ): Promise<{ postings: { id: string; posting: SavedPosting }[]; setAside: Row[]; next: string | null }> {
    const { rows } = await this.#db.allDocs({
      include_docs: true,
      limit: limit + 1,
      // The next id there can be: the row itself may have been deleted meanwhile.
      startkey: after === null ? '' : `${after}\u0000`,
    });
    const docs = rows.slice(0, limit).flatMap(row => ('doc' in row && row.doc ? [row.doc] : []));
    const all = docs.map(doc => ({ doc, posting: readRow(stored(doc).row) }));
    return {
      postings: all.flatMap(({ doc, posting }) => (posting ? [{ id: doc._id, posting }] : [])),
      setAside: all.flatMap(({ doc, posting }) => (posting ? [] : [doc])),
      next: rows.length > limit ? (docs.at(-1)?._id ?? null) : null,
    };
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#summaries.close();
    await this.#db.close();
  }

  async #find(id: string): Promise<Found | null> {
    const old = await find(this.#db, id);
    if (!old) return null;
    const posting = readRow(old.row);
    if (!posting) throw new Unreadable();
    return { ...old, posting };
  }

  async #existing(id: string): Promise<Found> {
    const old = await this.#find(id);
    if (!old) throw new Error('This posting is not in the list any more.');
    return old;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}
