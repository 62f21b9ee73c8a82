import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../fit/profile.ts';
import { openDatabase, type Database } from '../database.ts';
import { Store } from '../store.ts';
import { sample } from '../testing/samples.ts';
import { judgeAll, plan } from './judge-all.ts';
import { judgedBy } from './judged.ts';
import { inParts } from './plan.ts';
import { Verdicts } from './verdicts.ts';

vi.stubGlobal('navigator', { userAgent: 'test' }); // PouchDB asks for it; Node 20 has none

const TODAY = '2026-11-22T10:00:00.000Z';
const profile: Profile = { ...EMPTY_PROFILE, wantedWords: ['tram'], unwantedWords: ['night'] };

let turn = 0;
let store: Store;
let db: Database;
let verdicts: Verdicts;
beforeEach(async () => {
  const name = `judge-all-${++turn}`;
  store = new Store(name);
  db = openDatabase(name);
  verdicts = new Verdicts(`${name}-verdicts`);
  for (let at = 0; at < 5; at++) await store.save(sample(`https://firm.example/jobs/${at}`), {}, TODAY);
});
afterEach(async () => {
  await Promise.all([store.close(), verdicts.close()]); // the connection is shared: closing is the store's
});

/** What the postings came to by a profile. */
const come = async (by: Profile = profile) => [...(await verdicts.by(judgedBy(by, TODAY))).values()];

/** How many were judged in this run. `parts`: what so many workers do side by side. */
async function run(profileNow: Profile = profile, parts = 1): Promise<number> {
  const by = { profile: profileNow, today: TODAY };
  const planned = await plan(db, verdicts, by);
  const done = vi.fn<(count: number) => void>();
  for (const part of inParts(planned, parts))
    await judgeAll(db, verdicts, by, { ...part, of: planned.of }, done);
  await verdicts.settle(planned.seq);
  expect(done.mock.calls.reduce((sum, [count]) => sum + count, 0)).toBe(planned.count);
  return planned.count;
}

test('every posting gets what its checklist comes to', async () => {
  expect(await run()).toBe(5);
  const all = await come();
  expect(all).toHaveLength(5);
  expect(all[0]).toMatchObject({
    mine: '1 met, 1 not met',
    rows: [
      { criterion: 'wanted:tram', verdict: 'met', own: false },
      { criterion: 'unwanted:night', verdict: 'not met', own: false },
    ],
  });
});

test('what is judged is not judged again, until the profile or the posting changes', async () => {
  await run();
  expect(await run()).toBe(0);
  expect(await run({ ...profile, wantedWords: ['ferry'] })).toBe(5);
  expect(await come()).toEqual([]); // what no profile asks for any more is forgotten
  const [first] = await come({ ...profile, wantedWords: ['ferry'] });
  const overrule = { criterion: 'wanted:ferry', verdict: 'met' } as const;
  await store.change(first?.id ?? '', { overrule }, TODAY);
  expect(await run({ ...profile, wantedWords: ['ferry'] })).toBe(1);
  const all = await come({ ...profile, wantedWords: ['ferry'] });
  expect(all.flatMap(({ rows }) => rows.filter(({ own }) => own))).toEqual([
    expect.objectContaining({ criterion: 'wanted:ferry', verdict: 'met' }),
  ]);
});

test('a run that was cut short is taken up where it ended', async () => {
  await run();
  const [one, two] = await come();
  for (const id of [one?.id, two?.id]) await verdicts.forget(id ?? '');
  expect(await run()).toBe(2);
  expect(await come()).toHaveLength(5);
});

test('what was deleted is forgotten', async () => {
  await run();
  const [one] = await come();
  await store.delete(one?.id ?? '');
  await run();
  expect(await come()).toHaveLength(4);
});

/** The documents that are read whole in this run. */
async function read(work: () => Promise<unknown>): Promise<number> {
  const asked = vi.spyOn(db, 'allDocs');
  await work();
  const count = asked.mock.calls.filter(([options]) => options.include_docs).length;
  asked.mockRestore();
  return count;
}

test('another profile asks what is kept, not the database', async () => {
  expect(await read(run)).toBe(1);
  expect(await read(() => run({ ...profile, wantedWords: ['ferry'] }))).toBe(0);
  expect(await come({ ...profile, wantedWords: ['ferry'] })).toHaveLength(5);
});

/** What is kept of the postings, whole. */
async function keptPostings() {
  const all = await Promise.all((await verdicts.kept()).map(({ key }) => verdicts.postings(key)));
  return all.flatMap(postings => postings ?? []);
}

test('of what was deleted or changed nothing is kept', async () => {
  await run();
  const [one, two] = await come();
  await verdicts.forget(one?.id ?? '');
  expect((await keptPostings()).map(({ id }) => id)).not.toContain(one?.id);
  await store.delete(two?.id ?? '');
  await run();
  const ids = (await keptPostings()).map(({ id }) => id);
  expect(ids).toHaveLength(4);
  expect(ids).not.toContain(two?.id);
});

test.each([
  ['no room for them', undefined],
  ['a text that is none of ours', 'postings'],
  ['a posting of another form', '{"id":"a","rev":"1","row":{"v":99}}'],
])('where postings could not be kept, the database is asked again: %s', async (_, text) => {
  await run();
  const kept = await openDB(`judge-all-${turn}-verdicts`);
  for (const key of await kept.getAllKeys('packs'))
    await (text ? kept.put('packs', text, key) : kept.delete('packs', key));
  kept.close();
  expect(await come()).toHaveLength(5);
  const other = { ...profile, wantedWords: ['ferry'] };
  expect(await read(() => run(other))).toBe(1);
  expect(await come(other)).toHaveLength(5);
  expect(await read(() => run(profile))).toBe(0);
});

test('many small steps are put together', async () => {
  for (let at = 0; at < 30; at++) {
    await store.save(sample(`https://firm.example/jobs/more-${at}`), {}, TODAY);
    await run();
  }
  expect((await verdicts.kept()).length).toBeLessThan(22);
  expect(await come()).toHaveLength(35);
});

test('where nothing was saved since, the list is not looked through', async () => {
  await run();
  const asked = vi.spyOn(db, 'allDocs');
  expect(await run()).toBe(0);
  expect(await run({ ...profile, wantedWords: ['ferry'] })).toBe(5);
  expect(asked).not.toHaveBeenCalled();
  await store.save(sample('https://firm.example/jobs/new'), {}, TODAY);
  expect(await run()).toBe(6);
});

test('a step that cannot be read is made again', async () => {
  await run();
  const kept = await openDB(`judge-all-${turn}-verdicts`);
  await kept.put('steps', { by: 1 }, (await kept.getAllKeys('steps'))[0]);
  kept.close();
  expect(await come()).toEqual([]);
  expect(await run()).toBe(5);
});

test.each([2, 3, 4, 7])('in %s parts each posting is judged once', async parts => {
  expect(await run(profile, parts)).toBe(5);
  expect(await come()).toHaveLength(5);
  const other = { ...profile, wantedWords: ['ferry'] };
  expect(await run(other, parts)).toBe(5);
  expect(await come(other)).toHaveLength(5);
});
