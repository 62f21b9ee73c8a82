import { expect, test } from 'vitest';
import type { Experience, Pay } from './reading.ts';
import * as show from './show.ts';

const pay = (part: Partial<Pay>): Pay => ({
  min: null,
  max: null,
  currency: 'USD',
  unit: 'YEAR',
  quote: '',
  ...part,
});

const pays: readonly [said: string, perYear: string | null, pay: Partial<Pay>][] = [
  ['USD 90,000 – 110,500 a year', null, { min: 90000, max: 110500 }],
  ['from EUR 18.50 an hour', 'from EUR 38,480 a year', { min: 18.5, currency: 'EUR', unit: 'HOUR' }],
  ['up to GBP 500 a day', 'up to GBP 130,000 a year', { max: 500, currency: 'GBP', unit: 'DAY' }],
  ['USD 1,000 a week', 'USD 52,000 a year', { min: 1000, max: 1000, unit: 'WEEK' }],
  [
    '3,000 – 4,000 a month',
    '36,000 – 48,000 a year',
    { min: 3000, max: 4000, currency: null, unit: 'MONTH' },
  ],
  ['USD 1,234,567.80 a month', 'USD 14,814,814 a year', { min: 1234567.8, max: 1234567.8, unit: 'MONTH' }],
  ['up to USD 999.99 a year', null, { max: 999.99 }],
  ['USD 70,000', null, { min: 70000, max: 70000, unit: null }],
  ['USD 8,000 for the project', null, { min: 8000, max: 8000, unit: 'PROJECT' }],
  ['USD 200,000 a year (on-target earnings)', null, { min: 200000, max: 200000, kind: 'ote' }],
  ['pay grade 7', null, { quote: 'pay grade 7' }],
];
test.each(pays)('%s', (said, perYear, part) => {
  expect(show.showPay(pay(part))).toBe(said);
  expect(show.payPerYear(pay(part))).toBe(perYear);
});

test.each([
  ['2026-11-03', '3 Nov 2026'],
  ['2026-01-31T23:59:00-08:00', '31 Jan 2026'],
  ['2026-13-01', '2026-13-01'],
  ['soon', 'soon'],
])('date %s', (iso, said) => expect(show.showDate(iso)).toBe(said));

test.each([
  ['2026-11-22', 'today'],
  ['2026-11-21T23:00:00Z', 'yesterday'],
  ['2026-11-19', '3 days ago'],
  ['2026-11-08', '2 weeks ago'],
  ['2026-08-20', '3 months ago'],
  ['2023-11-01', '3 years ago'],
  ['2026-11-23', 'tomorrow'],
  ['2026-11-30', 'in 8 days'],
  ['never', ''],
])('age of %s', (iso, said) => expect(show.age(iso, '2026-11-22T08:00:00Z')).toBe(said));

const years: readonly [said: string, part: Partial<Experience>][] = [
  ['5+ years', { minYears: 5 }],
  ['1+ year', { minYears: 1 }],
  ['3–5 years', { minYears: 3, maxYears: 5 }],
  ['2 years', { minYears: 2, maxYears: 2 }],
  ['up to 1 year', { maxYears: 1 }],
  ['3+ years, preferred', { minYears: 3, level: 'preferred' }],
  ['some years', {}],
];
test.each(years)('%s', (said, part) =>
  expect(
    show.showExperience({ minYears: null, maxYears: null, level: 'required', quote: 'some years', ...part }),
  ).toBe(said),
);

test.each([
  [show.showCondition('visaSponsorship', 'refused'), 'Visa sponsorship: not offered'],
  [show.showCondition('travelPercent', 25), 'Travel: 25% of the time'],
  [show.showCondition('travelPercent', 0), 'Travel: none'],
  [show.showCondition('officeDaysPerWeek', 3), 'Days in the office: 3 a week'],
  [show.showCondition('equity', true), 'Equity: yes'],
  [show.showCondition('bonus', null), 'Bonus: not stated'],
  [show.showCondition('driversLicense', 'required'), 'Driving licence: required'],
  [
    show.showEducation({ degree: 'bachelor', level: 'preferred', orEquivalent: true, quote: '' }),
    'Bachelor’s degree or equivalent, preferred',
  ],
  [show.showEmployment('FULL_TIME'), 'Full time'],
  [show.showWorkplace('onsite'), 'On site'],
])('%s', (said, expected) => expect(said).toBe(expected));
