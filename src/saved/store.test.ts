import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';
import { postingId, Store, Unreadable } from './store.ts';
import { sample } from './testing/samples.ts';

vi.stubGlobal('navigator', { userAgent: 'test' }); // PouchDB asks for it; Node 20 has none

const URL_1 = 'https://firm.example/jobs/1';
const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`;
let number = 0;
let name = '';
let store: Store;

beforeEach(() => {
  name = `test-${++number}`;
  store = new Store(name);
});
afterEach(() => store.close());

/** Writes a row past the store, as another version would have. PouchDB shares its connection: closing is the store's. */
async function plant(id: string, row: Record<string, unknown>): Promise<void> {
  await openDatabase(name).put({ ...row, _id: id });
}

/** As after the worker was stopped and woken. */
async function restart(): Promise<void> {
  await store.close();
  store = new Store(name);
}

test('a posting is saved and listed', async () => {
  const { id, again } = await store.save(sample(), {}, at(1));
  expect(again).toBe(false);
  expect(await store.list()).toEqual({
    setAside: 0,
    summaries: [
      {
        id,
        url: URL_1,
        savedAt: at(1),
        title: 'Tram driver',
        company: 'Harbour Lines',
        places: ['Gdynia', 'Sopot'],
        pay: 'PLN 30 – 36.50 an hour',
        status: 'saved',
        note: '',
      },
    ],
  });
  expect(id).toMatch(/^posting:[0-9a-f]{64}$/);
});

test('saved twice it is one row: newer reading, older note, status and corrections', async () => {
  const { id } = await store.save(sample(), { company: 'Harbour Lines SA' }, at(1));
  await store.change(id, { status: 'applied', note: 'rang them' }, at(2));
  const second = await store.save(
    sample(`${URL_1}?utm_source=mail#x`, { title: 'Tram driver, nights' }),
    {},
    at(3),
  );
  expect(second).toMatchObject({ id, again: true });
  expect(await store.get(id)).toMatchObject({
    savedAt: at(1),
    updatedAt: at(3),
    status: 'applied',
    note: 'rang them',
    history: [
      { status: 'saved', at: at(1) },
      { status: 'applied', at: at(2) },
    ],
    own: { company: 'Harbour Lines SA' },
    reading: { title: 'Tram driver, nights', company: 'Harbour Lines' },
  });
  expect((await store.list()).summaries).toHaveLength(1);
});

test('a correction equal to what was read takes the correction back', async () => {
  const { id } = await store.save(sample(), { title: 'Driver', company: null }, at(1));
  await store.change(id, { own: { title: 'Tram driver' } }, at(2));
  expect((await store.get(id)).own).toEqual({ company: null });
  expect((await store.list()).summaries[0]).toMatchObject({ title: 'Tram driver', company: null });
});

test('the newest stands first', async () => {
  for (const day of [2, 3, 1]) await store.save(sample(`https://firm.example/jobs/${day}`), {}, at(day));
  expect((await store.list()).summaries.map(({ savedAt }) => savedAt)).toEqual([at(3), at(2), at(1)]);
});

test('a deleted posting comes back whole, after a restart too', async () => {
  const { id } = await store.save(sample(), {}, at(1));
  await store.change(id, { note: 'mine' }, at(2));
  const before = await store.get(id);
  await store.delete(id);
  expect((await store.list()).summaries).toEqual([]);
  expect(await store.at(URL_1)).toBeNull();
  await restart();
  await store.restore(id);
  expect(await store.get(id)).toEqual(before);
  expect((await store.list()).summaries).toHaveLength(1);
});

test('restoring what is there changes nothing; what never was cannot be restored', async () => {
  const { id } = await store.save(sample(), {}, at(1));
  await expect(store.restore(id)).resolves.toMatchObject({ summary: { id } });
  await expect(store.restore('posting:0')).rejects.toThrow('cannot be restored');
});

test('saved anew after a delete it starts afresh', async () => {
  const { id } = await store.save(sample(), {}, at(1));
  await store.change(id, { note: 'old' }, at(2));
  await store.delete(id);
  expect(await store.save(sample(), {}, at(3))).toMatchObject({
    id,
    again: false,
    posting: { note: '', savedAt: at(3) },
  });
});

/** All that the database file holds of postings' content, any revision. */
async function onDisk(): Promise<string> {
  const raw = await openDB(`_pouch_${name}`);
  const all = JSON.stringify(await raw.getAll('by-sequence'));
  raw.close();
  return all;
}

test('older revisions leave the disk, a deleted posting when its undo has passed', async () => {
  const { id } = await store.save(sample(), {}, at(1));
  await store.change(id, { note: 'first thought' }, at(2));
  await store.change(id, { note: 'second thought' }, at(3));
  expect(await onDisk()).not.toContain('first thought');
  await store.delete(id);
  await restart();
  expect(await onDisk()).toContain('second thought');
  await store.forgetDeleted();
  await expect(store.restore(id)).rejects.toThrow('cannot be restored');
  await vi.waitFor(async () => expect(await onDisk()).not.toContain('Tram'));
});

const strange: readonly [why: string, row: Record<string, unknown>][] = [
  ['of a newer version', { v: 9, whatever: { deep: [1, 2] } }],
  ['without a version', { title: 'Old' }],
  ['that is broken', { v: 1, url: URL_1, reading: 'not a reading' }],
];
test.each(strange)('a row %s is set aside, exported, never changed', async (_, row) => {
  const id = await postingId(URL_1);
  await plant(id, row);
  await store.save(sample('https://firm.example/jobs/2'), {}, at(1));
  expect(await store.list()).toMatchObject({
    setAside: 1,
    summaries: [{ url: 'https://firm.example/jobs/2' }],
  });
  const page = await store.page(null, 10);
  expect(page.postings).toHaveLength(1);
  expect(page.setAside).toEqual([expect.objectContaining({ _id: id, ...row })]);
  await expect(store.save(sample(), {}, at(2))).rejects.toThrow(Unreadable);
  await expect(store.delete(id)).rejects.toThrow(Unreadable);
  expect((await store.page(null, 10)).setAside).toEqual(page.setAside);
});

test('the summaries are made again when they are lost', async () => {
  for (const day of [1, 2, 3]) await store.save(sample(`https://firm.example/jobs/${day}`), {}, at(day));
  const before = await store.list();
  await store.close();
  await deleteDB(`${name}-summaries`);
  store = new Store(name);
  expect(await store.list()).toEqual(before);
});

test('the summaries are made again when their number is wrong', async () => {
  await store.save(sample(), {}, at(1));
  const before = await store.list();
  const derived = await openDB(`${name}-summaries`);
  await derived.clear('summaries');
  derived.close();
  expect(await store.list()).toEqual(before);
});

test('what another worker wrote is taken in', async () => {
  await store.list();
  const other = new Store(name);
  await other.save(sample(), {}, at(1));
  expect((await store.list()).summaries).toHaveLength(1);
});

test('changes that come at once do not overwrite one another', async () => {
  const { id } = await store.save(sample(), {}, at(1));
  await Promise.all([
    store.change(id, { note: 'a note' }, at(2)),
    store.change(id, { status: 'applied' }, at(2)),
    store.save(sample(URL_1, { title: 'New' }), {}, at(2)),
  ]);
  expect(await store.get(id)).toMatchObject({ note: 'a note', status: 'applied', reading: { title: 'New' } });
});

test('5,000 postings are all listed and come page by page, each once', async () => {
  const db = openDatabase(name);
  const { posting } = await store.save(sample(), {}, at(1));
  const rows = Array.from({ length: 4999 }, (_, n) => ({ ...posting, _id: `posting:${n}` }));
  await db.bulkDocs(rows);
  expect((await store.list()).summaries).toHaveLength(5000);
  const ids = new Set<string>();
  for (let after: string | null = null, more = true; more; more = after !== null) {
    const page: Awaited<ReturnType<Store['page']>> = await store.page(after, 500);
    for (const { id } of page.postings) ids.add(id);
    after = page.next;
  }
  expect(ids.size).toBe(5000);
}, 60_000);
