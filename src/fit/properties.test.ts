import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../posting/reading.ts';
import type { Verdict } from '../posting/verdict.ts';
import type { Row } from './checklist.ts';
import { CRITERIA } from './criteria.ts';
import { EMPTY_PROFILE } from './profile.ts';
import { WEIGHTS } from './weight.ts';
import type { Profile } from './profile.ts';
import { skillKey } from './skills/names.ts';
import { bothWays, judge, money, skills } from './testing/build.ts';

const NAMES = [
  'SQL',
  'JS',
  'JavaScript',
  'Go',
  'C',
  'C++',
  'C#',
  '.NET',
  'Excel',
  'node.js',
  'RN',
  'English',
  'PostgreSQL',
];
const name = fc.constantFrom(...NAMES);
const level = fc.constantFrom('required' as const, 'preferred' as const);
const joint = fc.constantFrom(', ', ' and ', ' or ', '/', ' with ', ', such as ');
const lines = fc.array(
  fc.record({
    text: fc
      .array(fc.tuple(name, joint), { minLength: 1, maxLength: 4 })
      .map(all => `Knows ${all.flat().join('')}tea`),
    level,
  }),
  { maxLength: 4 },
);
const reading: fc.Arbitrary<Partial<Reading>> = fc.record({
  skills: fc.uniqueArray(fc.record({ name, level }), { maxLength: 8, selector: each => each.name }),
  requirements: lines,
  title: fc.constantFrom('Senior Cook', 'Cook', null),
  workplace: fc.constantFrom('remote' as const, 'hybrid' as const, 'onsite' as const, null),
  locations: fc.subarray(['Berlin', 'Austin, TX', 'Remote (EU)', 'Nowhere']),
});
const mine = fc.uniqueArray(name, { minLength: 1, maxLength: 6 });
const verdicts = (rows: readonly Row[]): ReadonlyMap<string, Verdict> =>
  new Map(rows.map(row => [row.criterion, row.verdict]));

const everything: Profile = {
  ...EMPTY_PROFILE,
  payFloor: money(1),
  payWish: money(2),
  workplaces: ['remote'],
  places: [{ name: 'Berlin', commute: true, near: [] }],
  remoteFrom: ['Germany'],
  wouldRelocate: false,
  employmentTypes: ['FULL_TIME'],
  hours: { least: 1, most: 2 },
  seniorities: ['senior'],
  burdens: ['onCall', 'nights', 'weekends', 'physical'],
  travel: 0,
  years: 1,
  skills: skills('SQL'),
  degree: 'high school',
  licences: ['RN'],
  languages: [{ name: 'English', level: 'A1' }],
  authorized: [{ country: 'Germany', citizen: false }],
  needsSponsorship: true,
  clearances: [],
  drivingLicence: false,
  wantedWords: ['tea'],
  unwantedWords: ['coffee'],
  blockedCompanies: ['Acme'],
  noAgencies: true,
  postedWithinDays: 1,
  own: [{ id: 'a', name: 'A', words: ['a'], pattern: 'b+', avoid: true }],
};

describe('always', () => {
  test('a page that says nothing fails no criterion', () => {
    const rows = judge(everything);
    expect(rows.filter(row => row.verdict !== 'not stated')).toEqual([]);
    expect(rows).toHaveLength(CRITERIA.length + 1);
  });

  test('a list’s outcomes are those of the whole checklist, whatever is set', () => {
    const some = fc
      .subarray(Object.keys(everything))
      .map(keys => Object.fromEntries(Object.entries(everything).filter(([key]) => keys.includes(key))));
    fc.assert(
      fc.property(some, reading, fc.constantFrom('Tea at night, on call.', ''), (me, one, text) => {
        const [list, whole] = bothWays(me, one, text);
        expect(list).toEqual(whole);
      }),
    );
  });

  test('the order of skills, the reader’s and the posting’s, decides nothing', () => {
    fc.assert(
      fc.property(mine, reading, (had, one) => {
        const turned = { ...one, skills: (one.skills ?? []).toReversed() };
        const there = judge({ skills: skills(...had) }, one);
        const back = judge({ skills: skills(...had.toReversed()) }, turned);
        expect(verdicts(back)).toEqual(verdicts(there));
      }),
    );
  });

  test('the order and weight of criteria decide the order of rows and no verdict', () => {
    const settings = fc
      .shuffledSubarray([...CRITERIA])
      .chain(ids =>
        fc.tuple(...ids.map(id => fc.constantFrom(...WEIGHTS).map(weight => ({ id, weight, on: true })))),
      );
    fc.assert(
      fc.property(settings, reading, (criteria, one) => {
        const rows = judge({ ...everything, criteria: [...criteria] }, one, 'Tea at night.');
        expect(verdicts(rows)).toEqual(verdicts(judge(everything, one, 'Tea at night.')));
        const weights = rows
          .filter(({ part }) => part === 'mine')
          .map(({ weight }) => weight === 'deal-breaker');
        expect(weights.lastIndexOf(true)).toBeLessThanOrEqual(
          weights.indexOf(false) < 0 ? Infinity : weights.indexOf(false),
        );
      }),
    );
  });

  test('one more skill never takes a met away, nor makes anything worse', () => {
    const rank: Readonly<Record<Verdict, number>> = {
      'not met': 0,
      partly: 1,
      met: 2,
      'not stated': 0,
      'to tick': 0,
    };
    fc.assert(
      fc.property(mine, name, reading, (had, more, one) => {
        const before = judge({ skills: skills(...had) }, one);
        const after = verdicts(judge({ skills: skills(...had, more) }, one));
        for (const { criterion, verdict } of before) {
          if (verdict === 'met') expect(after.get(criterion), criterion).toBe('met');
          if (criterion === 'skills')
            expect(rank[after.get(criterion) ?? 'met']).toBeGreaterThanOrEqual(rank[verdict]);
        }
      }),
    );
  });

  test('a higher floor never makes a posting fit that did not', () => {
    const amount = fc.integer({ min: 1, max: 200_000 });
    const pay = fc.record({
      min: fc.option(amount),
      max: fc.option(amount),
      currency: fc.constantFrom('EUR', 'USD', 'GBP', null),
      unit: fc.constantFrom('HOUR' as const, 'MONTH' as const, 'YEAR' as const, 'PROJECT' as const, null),
      quote: fc.constant(''),
      about: fc.constantFrom('Berlin', 'Munich', null),
    });
    const share = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.array(pay), amount, amount, share, (ranges, least, more, part) => {
        const at = (floor: number) =>
          judge(
            {
              payFloor: money(floor, 'YEAR', part),
              places: [{ name: 'Berlin', commute: false, near: [] }],
              rates: [{ from: 'USD', to: 'EUR', rate: 0.9, date: '2026-01-01' }],
            },
            { pay: ranges },
          )[0]?.verdict;
        fc.pre(at(least) === 'not met');
        expect(at(least + more)).toBe('not met');
      }),
    );
  });

  test('another name of a skill does as well, whichever of the two is asked for', () => {
    const pairs = [
      'JS=JavaScript',
      'Go=Golang',
      'AWS=Amazon Web Services',
      'RN=registered nurse',
      'k8s=Kubernetes',
      'Deutsch=German',
      'MS Excel=Microsoft Excel',
    ];
    for (const [left = '', right = ''] of pairs.map(pair => pair.split('='))) {
      expect(skillKey(left)).toBe(skillKey(right));
      for (const [asked, had] of [
        [left, right],
        [right, left],
      ] as const)
        expect(
          judge({ skills: skills(had) }, { skills: [{ name: asked, level: 'required' }] })[0]?.verdict,
        ).toBe('met');
    }
  });

  test('any text and any profile of words: no throw, and the quotes stand in the text', () => {
    const anyText = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(
        anyText,
        anyText.filter(word => word.trim() !== ''),
        anyText,
        (left, word, right) => {
          const text = `${left} ${word} on call ${right}`;
          for (const row of judge({ wantedWords: [word], burdens: ['onCall'] }, {}, text))
            if (row.quote !== null) expect(text).toContain(row.quote);
        },
      ),
      { numRuns: 300 },
    );
  });
});
