import { expect, test } from 'vitest';
import { EMPTY_PROFILE, Profile } from '../fit/profile.ts';
import { draftOf, entries, readDraft } from './draft.ts';
import type { Draft } from './draft.ts';

const full: Profile = {
  ...EMPTY_PROFILE,
  payFloor: { amount: 41_500.5, currency: 'EUR', unit: 'YEAR', share: 80 },
  workplaces: ['remote'],
  employmentTypes: ['FULL_TIME', 'CONTRACTOR'],
  years: 2.5,
  skills: [
    { name: 'Welding', level: 'expert', years: 4 },
    { name: 'C++', level: null, years: null },
  ],
  degree: 'certificate',
  needsSponsorship: true,
  wantedWords: ['four-day week'],
  unwantedWords: ['night shift'],
};

test.each([EMPTY_PROFILE, full])('a profile that is shown and read back is the same', profile => {
  const { profile: read } = readDraft(draftOf(profile), profile);
  expect(read).toEqual(profile);
  expect(Profile.safeParse(read).success).toBe(true);
});

test.each([
  [{ amount: 'lots' }, 'amount', 'not a figure'],
  [{ amount: '45000' }, 'currency', 'Name the currency'],
  [{ amount: '45000', currency: 'euro' }, 'currency', 'three letters'],
  [{ years: '-1' }, 'years', 'number of years'],
  [{ years: '71' }, 'years', 'more than 70'],
  [{ skills: 'x'.repeat(101) }, 'skills', 'longer than 100'],
  [{ wantedWords: Array.from({ length: 201 }, (_, i) => `w${i}`).join('\n') }, 'wantedWords', 'at most 200'],
] as const satisfies readonly (readonly [Partial<Draft>, keyof Draft, string])[])(
  '%j is wrong at %s',
  (typed, key, says) => {
    const { errors } = readDraft({ ...draftOf(EMPTY_PROFILE), ...typed }, EMPTY_PROFILE);
    expect(Object.keys(errors ?? {})).toEqual([key]);
    expect(errors?.[key]).toContain(says);
  },
);

test('entries: by line or comma, one of each', () =>
  expect(entries('SQL, sql\n Zürich ;ZURICH\n\n,tea')).toEqual(['sql', 'ZURICH', 'tea']));
