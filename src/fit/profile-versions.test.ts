import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from './profile.ts';
import type { Profile } from './profile.ts';
import { exportProfile, importProfile, profileVersion, readProfile } from './profile-versions.ts';

const first = {
  v: 1,
  pay: { amount: 30, currency: 'EUR', unit: 'HOUR' },
  workplaces: ['remote'],
  employmentTypes: ['PART_TIME'],
  years: 3,
  skills: ['Welding', ''],
  degree: 'certificate',
  needsSponsorship: true,
  wantedWords: ['tea'],
  unwantedWords: [],
};

test('a profile of version 1 keeps all that it said', () => {
  expect(readProfile(first).profile).toEqual({
    ...EMPTY_PROFILE,
    payFloor: { amount: 30, currency: 'EUR', unit: 'HOUR', share: 100 },
    workplaces: ['remote'],
    employmentTypes: ['PART_TIME'],
    years: 3,
    skills: [{ name: 'Welding', level: null, years: null }],
    degree: 'certificate',
    needsSponsorship: true,
    wantedWords: ['tea'],
  });
});

const full: Profile = {
  ...EMPTY_PROFILE,
  criteria: [{ id: 'own:tea', weight: 'deal-breaker', on: true }],
  places: [{ name: 'Leipzig', commute: true, near: ['Halle'] }],
  own: [{ id: 'tea', name: 'Tea', words: ['tea'], pattern: 'teas?', avoid: false }],
};
test.each([EMPTY_PROFILE, full])('what is exported can be imported', profile => {
  expect(importProfile(exportProfile(profile))).toEqual({ profile, errors: null });
});

test.each([
  ['{"v": 2', 'not JSON'],
  ['[]', 'an object was expected'],
  ['null', 'an object was expected'],
  ['{}', 'no version'],
  ['{"v": "2"}', 'no version'],
  ['{"v": 9}', 'newer Fineprint'],
  ['{"v": 1, "skills": 4}', 'not whole'],
  [JSON.stringify({ ...EMPTY_PROFILE, years: 90 }), 'years: must be at most 70'],
  [JSON.stringify({ ...EMPTY_PROFILE, years: '9' }), 'years: must be a number'],
  [JSON.stringify({ ...EMPTY_PROFILE, degree: 'wizard' }), 'degree: must be one of high school'],
  [
    JSON.stringify({ ...EMPTY_PROFILE, skills: [{ name: '', level: null, years: null }] }),
    'skills → 1 → name: must not be empty',
  ],
  [
    JSON.stringify({ ...EMPTY_PROFILE, payFloor: { amount: 1, currency: 'eur', unit: 'YEAR', share: 100 } }),
    'payFloor → currency: is not written',
  ],
])('%s is refused and says why', (text, says) => {
  const { profile, errors } = importProfile(text);
  expect(profile).toBeNull();
  expect(errors?.join('\n')).toContain(says);
});

test('a version names one profile', () => {
  expect(profileVersion(full)).toBe(profileVersion(structuredClone(full)));
  expect(profileVersion(full)).not.toBe(profileVersion(EMPTY_PROFILE));
});
