import { expect, test } from 'vitest';
import { CRITERIA } from '../../fit/criteria.ts';
import { EMPTY_PROFILE, Profile } from '../../fit/profile.ts';
import { moved, setCriteria, withSetting } from './set-criteria.ts';

const profile: Profile = {
  ...EMPTY_PROFILE,
  years: 3,
  travel: 20,
  burdens: ['nights'],
  needsSponsorship: true,
};
const ids = (one: Profile) => setCriteria(one).map(({ id }) => id);

test('only what is set is listed, in the order that it has at first', () =>
  expect(ids(profile)).toEqual(['sponsorship', 'years', 'travel', 'nights']));

test.each([
  ['down by one', 'years', 2, ['sponsorship', 'travel', 'years', 'nights']],
  ['up to the top', 'nights', 0, ['nights', 'sponsorship', 'years', 'travel']],
  ['past the end', 'sponsorship', 9, ['years', 'travel', 'nights', 'sponsorship']],
  ['nowhere', 'years', 1, ['sponsorship', 'years', 'travel', 'nights']],
])('a criterion is moved %s', (_, id, to, order) => {
  const next = { ...profile, criteria: moved(profile, id, to) };
  expect(ids(next)).toEqual(order);
  expect(new Set(next.criteria.map(each => each.id))).toEqual(new Set(CRITERIA));
  expect(Profile.safeParse(next).success).toBe(true);
});

test('weight and switch of one are changed alone', () => {
  const next = { ...profile, criteria: withSetting(profile, 'years', { weight: 'deal-breaker', on: false }) };
  expect(setCriteria(next).find(({ id }) => id === 'years')).toMatchObject({
    weight: 'deal-breaker',
    on: false,
  });
  expect(setCriteria(next).find(({ id }) => id === 'travel')).toMatchObject({ weight: 'must', on: true });
});
