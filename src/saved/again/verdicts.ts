import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import { Judged } from './judged.ts';

/** What one step of a judging gave. Postings one by one would take as long to write and read as to judge. */
const Step = z.object({ by: z.string(), judged: z.array(Judged) });
type Step = z.infer<typeof Step>;

interface Schema extends DBSchema {
  steps: { key: number; value: Step; indexes: { by: string } };
}

const make = (name: string): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(name, 2, {
    upgrade(db) {
      for (const store of db.objectStoreNames) db.deleteObjectStore(store);
      db.createObjectStore('steps', { autoIncrement: true }).createIndex('by', 'by');
    },
  });

/** What the saved postings' checklists came to. A store of its own that holds nothing that cannot be made again. */
export class Verdicts {
  readonly #name: string;
  #open: Promise<IDBPDatabase<Schema>> | null = null;

  constructor(name = 'fineprint-verdicts') {
    this.#name = name;
  }

  /** What this profile came to (`judgedBy`), by the posting's id. A step that cannot be read is made again. */
  async by(profile: string): Promise<ReadonlyMap<string, Judged>> {
    const steps = await (await this.#db()).getAllFromIndex('steps', 'by', profile);
    const all = steps.flatMap(step => {
      const read = Step.safeParse(step);
      return read.success ? read.data.judged : [];
    });
    return new Map(all.map(one => [one.id, one])); // of two, the later
  }

  async add(by: string, judged: readonly Judged[]): Promise<void> {
    if (judged.length > 0) await (await this.#db()).add('steps', { by, judged: [...judged] });
  }

  /** Forgets the postings with these ids. */
  async forget(ids: ReadonlySet<string>): Promise<void> {
    if (ids.size === 0) return;
    const transaction = (await this.#db()).transaction('steps', 'readwrite');
    for await (const cursor of transaction.store) {
      const judged = cursor.value.judged.filter(({ id }) => !ids.has(id));
      if (judged.length === 0) await cursor.delete();
      else if (judged.length < cursor.value.judged.length) await cursor.update({ ...cursor.value, judged });
    }
    await transaction.done;
  }

  /** Forgets what any other profile came to. */
  async keepOnly(by: string): Promise<void> {
    const transaction = (await this.#db()).transaction('steps', 'readwrite');
    const index = transaction.store.index('by');
    const others = [IDBKeyRange.upperBound(by, true), IDBKeyRange.lowerBound(by, true)];
    const keys = await Promise.all(others.map(range => index.getAllKeys(range)));
    for (const key of keys.flat()) void transaction.store.delete(key);
    await transaction.done;
  }

  async close(): Promise<void> {
    (await this.#open)?.close();
    this.#open = null;
  }

  /** A store of another form is made anew. */
  #db(): Promise<IDBPDatabase<Schema>> {
    return (this.#open ??= make(this.#name).catch(async () => {
      await deleteDB(this.#name);
      return make(this.#name);
    }));
  }
}
