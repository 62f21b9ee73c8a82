import { describe, expect, test } from 'vitest';
import { emptyReading } from '../posting/reading.ts';
import type { Reading } from '../posting/reading.ts';
import { Row } from './checklist.ts';
import { checklist, isEmpty } from './judge.ts';
import * as cases from './judge.cases.ts';
import { EMPTY_PROFILE } from './profile.ts';
import type { Profile } from './profile.ts';

const judge = (profile: Partial<Profile>, reading: Partial<Reading> = {}, text = '') =>
  checklist(
    { ...EMPTY_PROFILE, ...profile },
    { ...emptyReading('https://jobs.example/1', 'posting'), ...reading },
    text,
    '2026-11-22',
  );

describe.each(Object.entries(cases))('%s', (_, table) => {
  test.each(table.map(one => [one.of, one] as const))(
    '%s',
    (_of, { profile, reading, text, verdict, says }) => {
      const rows = judge(profile, reading, text);
      expect(rows).toHaveLength(1);
      expect(rows[0], rows[0]?.reason).toMatchObject({ verdict });
      expect(rows[0]?.reason).toContain(says ?? '');
      expect(Row.safeParse(rows[0]).success).toBe(true);
    },
  );
});

test('an empty profile gives no rows', () => {
  expect(judge({})).toEqual([]);
  expect(isEmpty(EMPTY_PROFILE)).toBe(true);
  expect(isEmpty({ ...EMPTY_PROFILE, years: 0 })).toBe(false);
});

test('a row leads to its fact with the page’s words, and to no words where markup alone says it', () => {
  const reading: Partial<Reading> = {
    workplace: 'remote',
    employmentType: ['FULL_TIME'],
    evidence: [
      { fact: '/workplace', quote: 'work from home', source: 'text', how: 'stated' },
      { fact: '/employmentType', quote: null, source: 'json-ld', how: 'stated' },
    ],
  };
  const rows = judge({ workplaces: ['remote'], employmentTypes: ['FULL_TIME'] }, reading);
  expect(rows.map(({ fact, quote }) => [fact, quote])).toEqual([
    ['/workplace', 'work from home'],
    ['/employmentType', null],
  ]);
});

test('a found word brings the sentence around it, in the posting’s own words', () => {
  const text = 'About us\n- We bake bread. Every second Friday is FREE for all of us! Come by.\nMore';
  const [row] = judge(
    { wantedWords: ['free'] },
    { requirements: [{ text: 'Friday is free', level: 'required' }] },
    text,
  );
  expect(row).toMatchObject({ quote: 'Every second Friday is FREE for all of us!', fact: '/requirements/0' });
});

test('ten thousand words against six hundred take well under a second', () => {
  const text = Array.from({ length: 10_000 }, (_, i) => `wörd${i % 997}`).join(' ');
  const words = Array.from({ length: 200 }, (_, i) => `absent${i}`);
  const started = performance.now();
  expect(judge({ wantedWords: words, unwantedWords: words }, {}, text)).toHaveLength(400);
  expect(performance.now() - started).toBeLessThan(1000);
});
