import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { fold } from '../fit/fold.ts';
import type { Reading } from '../posting/reading.ts';
import { canonicalAddress } from '../posting/address.ts';

/*
 * Which postings were read when and where, so that one that comes back is recognised. Title and company alone are
 * compared and nothing is ever merged. Kept on this device for 90 days.
 */

/** One posting as it was seen at one address. Times are milliseconds since 1970. */
export interface Sighting {
  readonly job: string;
  readonly company: string;
  readonly url: string;
  readonly first: number;
  readonly last: number;
  readonly place: string | null;
}

interface Schema extends DBSchema {
  sightings: {
    key: [string, string];
    value: Sighting;
    indexes: { job: string; company: string; last: number };
  };
}

const DAY = 86_400_000;
export const OLDEST = 90 * DAY;
/** A company that shows more titles than this posts for others too: the same words say little there. */
const MANY_TITLES = 25;
/** Kinds of signals after which the employer is not known. */
const FOR_OTHERS = /agency|undisclosed/;

/** Words alone: case, accents and marks between them do not tell two titles apart. */
const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** What makes two postings look like one: null where the page does not say enough, or somebody posts for others. */
export function jobOf({ title, company, signals = [] }: Reading): { job: string; company: string } | null {
  if (title === null || company === null || signals.some(({ kind }) => FOR_OTHERS.test(kind))) return null;
  const [what, who] = [wordsOf(title), wordsOf(company)];
  return what === '' || who === '' ? null : { job: `${what}\n${who}`, company: who };
}

export class Sightings {
  readonly #name: string;
  #open: Promise<IDBPDatabase<Schema>> | null = null;

  constructor(name = 'fineprint-sightings') {
    this.#name = name;
  }

  /**
   * Notes that a posting was read now.
   * @returns the latest time that one of the same title and company was seen at least a day and at most 90 days ago, at
   * whatever address; null where there was none.
   */
  async note(reading: Reading, now: number): Promise<Sighting | null> {
    const seen = jobOf(reading);
    if (seen === null) return null;
    const db = await this.#db();
    const url = canonicalAddress(reading.url);
    const all = await db.getAllFromIndex('sightings', 'job', seen.job);
    const here = all.find(each => each.url === url);
    const { first = now } = here ?? {};
    await db.put('sightings', { ...seen, url, first, last: now, place: reading.locations[0] ?? null });
    if (await this.#postsForMany(db, seen.company)) return null;
    return (
      all
        .map(each => (now - each.last >= DAY ? each : { ...each, last: each.first }))
        .filter(({ last }) => now - last >= DAY && now - last <= OLDEST)
        .toSorted((a, b) => b.last - a.last)[0] ?? null
    );
  }

  /** Drops what is older than 90 days. */
  async prune(now: number): Promise<void> {
    const db = await this.#db();
    const change = db.transaction('sightings', 'readwrite');
    let cursor = await change.store.index('last').openCursor(IDBKeyRange.upperBound(now - OLDEST));
    for (; cursor; cursor = await cursor.continue()) await cursor.delete();
    await change.done;
  }

  async forgetAll(): Promise<void> {
    await (await this.#db()).clear('sightings');
  }

  async #postsForMany(db: IDBPDatabase<Schema>, company: string): Promise<boolean> {
    const own = await db.getAllFromIndex('sightings', 'company', company, 4 * MANY_TITLES);
    return new Set(own.map(({ job }) => job)).size > MANY_TITLES;
  }

  #db(): Promise<IDBPDatabase<Schema>> {
    this.#open ??= openDB<Schema>(this.#name, 1, {
      upgrade: db => {
        const made = db.createObjectStore('sightings', { keyPath: ['job', 'url'] });
        for (const index of ['job', 'company', 'last'] as const) made.createIndex(index, index);
      },
      terminated: () => {
        this.#open = null;
      },
    });
    return this.#open;
  }
}
