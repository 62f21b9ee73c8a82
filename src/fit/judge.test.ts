import fc from 'fast-check';
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
const skills = (names: readonly string[]) => names.map(name => ({ name, level: null, years: null }));

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

const NAMES = ['SQL', 'JS', 'JavaScript', 'Go', 'C', 'C++', 'C#', '.NET', 'Excel', 'node.js', 'RN'];
const skill = fc.record({
  name: fc.constantFrom(...NAMES),
  level: fc.constantFrom('required' as const, 'preferred' as const),
});
const mine = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 });

describe('always', () => {
  test('the order of skills does not matter', () => {
    fc.assert(
      fc.property(fc.array(skill), mine, (asked, had) => {
        const verdict = judge({ skills: skills(had) }, { skills: asked })[0]?.verdict;
        expect(judge({ skills: skills(had.toReversed()) }, { skills: asked.toReversed() })[0]?.verdict).toBe(
          verdict,
        );
      }),
    );
  });

  test('one more skill never takes a met away', () => {
    fc.assert(
      fc.property(fc.array(skill), mine, fc.constantFrom(...NAMES), (asked, had, more) => {
        fc.pre(judge({ skills: skills(had) }, { skills: asked })[0]?.verdict === 'met');
        expect(judge({ skills: skills([...had, more]) }, { skills: asked })[0]?.verdict).toBe('met');
      }),
    );
  });

  const amount = fc.integer({ min: 1, max: 200_000 });
  const pay = fc.record({
    min: fc.option(amount),
    max: fc.option(amount),
    currency: fc.constantFrom('EUR', 'USD', null),
    unit: fc.constantFrom('HOUR' as const, 'YEAR' as const, 'PROJECT' as const, null),
    quote: fc.constant(''),
  });
  test('a higher floor never makes a posting fit that did not', () => {
    fc.assert(
      fc.property(fc.array(pay), amount, amount, (ranges, least, more) => {
        const at = (floor: number) =>
          judge(
            { payFloor: { amount: floor, currency: 'EUR', unit: 'YEAR', share: 100 } },
            { pay: ranges },
          )[0]?.verdict;
        fc.pre(at(least) === 'not met');
        expect(at(least + more)).toBe('not met');
      }),
    );
  });

  test('a page that says nothing fails no criterion', () => {
    const everything: Profile = {
      ...EMPTY_PROFILE,
      payFloor: { amount: 1, currency: 'EUR', unit: 'YEAR', share: 100 },
      workplaces: ['remote'],
      employmentTypes: ['FULL_TIME'],
      years: 1,
      skills: skills(['SQL']),
      degree: 'bachelor',
      needsSponsorship: true,
      wantedWords: ['tea'],
      unwantedWords: ['coffee'],
    };
    expect(judge(everything).map(row => row.verdict)).toEqual(Array(9).fill('not stated'));
  });

  test('any word and any text: no throw, and the quote stands in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        (left, word, right) => {
          const text = `${left} ${word} ${right}`;
          for (const row of judge({ wantedWords: [word] }, {}, text)) {
            expect(row.verdict).toBe('met');
            expect(text).toContain(row.quote);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
