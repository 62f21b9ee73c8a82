import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { Judged } from './judged.ts';

interface Schema extends DBSchema {
  judged: { key: string; value: Judged };
}

const make = (name: string): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('judged', { keyPath: 'id' });
    },
  });

/** What the saved postings' checklists came to. A store of its own that holds nothing that cannot be made again. */
export class Verdicts {
  readonly #name: string;
  #open: Promise<IDBPDatabase<Schema>> | null = null;

  constructor(name = 'fineprint-verdicts') {
    this.#name = name;
  }

  /** All there are; one that cannot be read is left out, and made again. */
  async all(): Promise<Judged[]> {
    const rows = await (await this.#db()).getAll('judged');
    return rows.filter(row => Judged.safeParse(row).success);
  }

  /** Keeps these, and forgets the ones with these ids. */
  async put(judged: readonly Judged[], gone: readonly string[] = []): Promise<void> {
    const transaction = (await this.#db()).transaction('judged', 'readwrite');
    for (const id of gone) void transaction.store.delete(id);
    for (const one of judged) void transaction.store.put(one);
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
