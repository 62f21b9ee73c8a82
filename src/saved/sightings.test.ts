import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { emptyReading, type Reading } from '../posting/reading.ts';
import { jobOf, Sightings } from './sightings.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);
let made = 0;
const fresh = () => new Sightings(`sightings ${made++}`);
const posting = (part: Partial<Reading> = {}, url = 'https://mill.example/jobs/1'): Reading => ({
  ...emptyReading(url, 'posting'),
  title: 'Master Dyer',
  company: 'Hallbeck Mill',
  ...part,
});

test.each([
  ['never seen', null, null],
  ['an hour ago is this very visit', NOW - 3_600_000, null],
  ['a day ago', NOW - DAY, NOW - DAY],
  ['90 days ago', NOW - 90 * DAY, NOW - 90 * DAY],
  ['longer ago than that', NOW - 91 * DAY, null],
])('%s', async (_, before, expected) => {
  const seen = fresh();
  if (before !== null) await seen.note(posting({ locations: ['Bradford'] }), before);
  expect((await seen.note(posting(), NOW))?.last ?? null).toBe(expected);
});

test('at another address too, written a little otherwise, with the place of that time', async () => {
  const seen = fresh();
  await seen.note(posting({ locations: ['Bradford'] }, 'https://board.example/4'), NOW - 9 * DAY);
  expect(await seen.note(posting({ title: 'MASTER  dyer', company: 'Hallbeck-Mill' }), NOW)).toMatchObject({
    url: 'https://board.example/4',
    last: NOW - 9 * DAY,
    place: 'Bradford',
  });
});

test('looked at every day it still says when it was first seen', async () => {
  const seen = fresh();
  await seen.note(posting(), NOW - 20 * DAY);
  await seen.note(posting(), NOW - 3_600_000);
  expect((await seen.note(posting(), NOW))?.last).toBe(NOW - 20 * DAY);
});

test.each([
  ['another title', { title: 'Loom Fitter' }],
  ['another company', { company: 'Kendal Looms' }],
  ['no company', { company: null }],
  ['an agency writes', { signals: [{ kind: 'agency', quote: 'our client' }] }],
])('%s is not the same', async (_, part) => {
  const seen = fresh();
  await seen.note(posting(part), NOW - 5 * DAY);
  expect(await seen.note(posting(), NOW)).toBeNull();
});

test('one who posts for many is left out', async () => {
  const seen = fresh();
  for (let i = 0; i < 30; i++) await seen.note(posting({ title: `Dyer ${i}` }), NOW - 5 * DAY);
  expect(await seen.note(posting({ title: 'Dyer 3' }), NOW)).toBeNull();
});

test('what is old is dropped, and all of it when asked', async () => {
  const seen = fresh();
  await seen.note(posting(), NOW - 100 * DAY);
  await seen.note(posting({ title: 'Loom Fitter' }), NOW - 2 * DAY);
  await seen.prune(NOW);
  expect(await seen.note(posting(), NOW - 20 * DAY)).toBeNull();
  expect((await seen.note(posting({ title: 'Loom Fitter' }), NOW))?.last).toBe(NOW - 2 * DAY);
  await seen.forgetAll();
  expect(await seen.note(posting({ title: 'Loom Fitter' }), NOW)).toBeNull();
});

test('letters of every script count', () => {
  expect(jobOf(posting({ title: '染色工', company: '株式会社ハル' }))).not.toBeNull();
  expect(jobOf(posting({ title: '…', company: 'Hallbeck' }))).toBeNull();
});
