import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../fit/profile.ts';
import { openDatabase, type Database } from '../database.ts';
import { Store } from '../store.ts';
import { sample } from '../testing/samples.ts';
import { judgeAll } from './judge-all.ts';
import { judgedBy } from './judged.ts';
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

/** How many were judged in this run. */
async function run(by: Profile = profile): Promise<number> {
  const told: number[] = [];
  await judgeAll(db, verdicts, by, TODAY, done => told.push(done));
  return 5 - Math.min(...told);
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
  await verdicts.forget(new Set([one?.id ?? '', two?.id ?? '']));
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

test.each([2, 3, 4, 7])('%s that share the list judge each posting once', async of => {
  const told: [number, number][] = [];
  for (let part = 0; part < of; part++) {
    await judgeAll(db, verdicts, profile, TODAY, (done, all) => done === all && told.push([part, all]), {
      part,
      of,
    });
  }
  expect(await come()).toHaveLength(5);
  const sizes = new Map(told);
  expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBe(5);
  expect(await run()).toBe(0);
});
