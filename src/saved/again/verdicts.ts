import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import { Verdict } from '../../posting/verdict.ts';
import { Asked, Judged } from './judged.ts';
import { pack, unpack, type Packed } from './pack.ts';

/** What one step of a judging gave: many postings in one record, and what all of them were asked once. */
const Step = z.object({
  by: z.string(),
  criteria: z.array(Asked),
  judged: z.array(
    z.extend(z.omit(Judged, { rows: true }), {
      verdicts: z.array(Verdict),
      /** Places of the verdicts that are the reader's own. */
      own: z.array(z.number()),
    }),
  ),
});
type Step = z.infer<typeof Step>;
/** A step without its verdicts: there are ten thousands of them. */
const Listed = z.object({ by: z.string(), judged: z.array(z.object({ id: z.string(), rev: z.string() })) });

interface Schema extends DBSchema {
  steps: { key: number; value: Step };
  /** The postings that a step judged, under the step's key. */
  packs: { key: number; value: string };
  /** How far the database's changes are in the steps. */
  seq: { key: 'seq'; value: number };
}
const STORES = ['steps', 'packs', 'seq'] as const;

/** Steps of fewer postings are judged together the next time, once there are so many of them. */
const SMALL = 50;
const MOST_SMALL = 20;

const make = (name: string): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(name, 3, {
    upgrade(db) {
      for (const store of db.objectStoreNames) db.deleteObjectStore(store);
      db.createObjectStore('steps', { autoIncrement: true });
      for (const store of STORES.slice(1)) db.createObjectStore(store);
    },
  });

/** A posting in one of its revisions. */
type Revision = Pick<Judged, 'id' | 'rev'>;

/** A step that is kept: by what it was judged, and which postings. */
export interface KeptStep {
  readonly key: number;
  readonly by: string;
  readonly of: readonly Revision[];
}

/**
 * What the saved postings' checklists came to, and the postings as they are judged: a profile that changes asks for all
 * of them at once. A store of its own that holds nothing that cannot be made again.
 */
export class Verdicts {
  readonly #name: string;
  #open: Promise<IDBPDatabase<Schema>> | null = null;

  constructor(name = 'fineprint-verdicts') {
    this.#name = name;
  }

  /** What this profile came to (`judgedBy`), by the posting's id. */
  async by(profile: string): Promise<ReadonlyMap<string, Judged>> {
    const steps = (await this.#steps(Step)).filter(({ step }) => step.by === profile);
    return new Map(steps.flatMap(({ step }) => judgedIn(step)).map(one => [one.id, one])); // of two, the later
  }

  async kept(): Promise<readonly KeptStep[]> {
    return (await this.#steps(Listed)).map(({ key, step }) => ({ key, by: step.by, of: step.judged }));
  }

  /** The postings of a step; null where they were not kept or cannot be read. */
  async postings(key: number): Promise<readonly Packed[] | null> {
    const text: unknown = await (await this.#db()).get('packs', key);
    return typeof text === 'string' ? unpack(text) : null;
  }

  /** Keeps what postings came to, and them. Where there is no room for them, the verdicts alone. */
  async add(by: string, judged: readonly Judged[], postings: readonly Packed[]): Promise<void> {
    if (judged.length === 0) return;
    const db = await this.#db();
    const key = await db.add('steps', stepOf(by, judged));
    await db.put('packs', pack(postings), key).catch(() => undefined);
  }

  /** What the postings of a step came to by another profile. */
  async put(key: number, by: string, judged: readonly Judged[]): Promise<void> {
    await (await this.#db()).put('steps', stepOf(by, judged), key);
  }

  /** Up to which of the database's changes every posting is in a step; null where that is not known. */
  async seq(): Promise<number | null> {
    return (await (await this.#db()).get('seq', 'seq')) ?? null;
  }

  async settle(seq: number): Promise<void> {
    await (await this.#db()).put('seq', seq, 'seq');
  }

  /** Forgets a step, all of it. */
  async drop(key: number): Promise<void> {
    const transaction = (await this.#db()).transaction(STORES, 'readwrite');
    void transaction.objectStore('seq').clear();
    void transaction.objectStore('steps').delete(key);
    void transaction.objectStore('packs').delete(key);
    await transaction.done;
  }

  /** Forgets a posting: it was changed or deleted. */
  async forget(id: string): Promise<void> {
    await this.#keep(one => one.id !== id);
  }

  /** Forgets every posting that is not there in this revision any more, by id; and steps that are too small and many. */
  async tidy(revisions: ReadonlyMap<string, string>): Promise<void> {
    await this.#keep(({ id, rev }) => revisions.get(id) === rev);
    const small = (await this.kept()).filter(({ of }) => of.length < SMALL);
    if (small.length > MOST_SMALL) for (const { key } of small) await this.drop(key);
  }

  async close(): Promise<void> {
    (await this.#open)?.close();
    this.#open = null;
  }

  async #keep(stays: (one: Revision) => boolean): Promise<void> {
    for (const { key, step } of await this.#steps(Step)) {
      const judged = step.judged.filter(stays);
      if (judged.length === step.judged.length) continue;
      const postings = (await this.postings(key))?.filter(stays) ?? [];
      if (judged.length === 0 || postings.length === 0) {
        await this.drop(key);
        continue;
      }
      const transaction = (await this.#db()).transaction(STORES, 'readwrite');
      void transaction.objectStore('seq').clear();
      void transaction.objectStore('steps').put({ ...step, judged }, key);
      void transaction.objectStore('packs').put(pack(postings), key);
      await transaction.done;
    }
  }

  /** A step that cannot be read is forgotten: it is made again. */
  async #steps<T>(form: z.ZodMiniType<T>): Promise<readonly { readonly key: number; readonly step: T }[]> {
    const { store } = (await this.#db()).transaction('steps');
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    const read = keys.map((key, at) => ({ key, step: form.safeParse(values[at]).data }));
    for (const { key, step } of read) if (!step) await this.drop(key);
    return read.flatMap(({ key, step }) => (step ? [{ key, step }] : []));
  }

  /** A store of another form is made anew. */
  #db(): Promise<IDBPDatabase<Schema>> {
    return (this.#open ??= make(this.#name).catch(async () => {
      await deleteDB(this.#name);
      return make(this.#name);
    }));
  }
}

/** One profile asks every posting the same. */
const stepOf = (by: string, judged: readonly Judged[]): Step => ({
  by,
  criteria: judged[0]?.rows.map(({ criterion, label }) => ({ criterion, label })) ?? [],
  judged: judged.map(({ rows, ...one }) => ({
    ...one,
    verdicts: rows.map(({ verdict }) => verdict),
    own: rows.flatMap(({ own }, at) => (own ? [at] : [])),
  })),
});

const judgedIn = ({ criteria, judged }: Step): Judged[] =>
  judged.map(({ verdicts, own, ...one }) => ({
    ...one,
    rows: criteria.map((asked, at) => ({
      ...asked,
      verdict: verdicts[at] ?? 'not stated',
      own: own.includes(at),
    })),
  }));
