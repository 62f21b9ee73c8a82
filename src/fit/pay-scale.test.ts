import { expect, test } from 'vitest';
import type { Pay } from '../posting/reading.ts';
import { payScales } from './pay-scale.ts';
import type { Money, Profile } from './profile.ts';

const range = (min: number | null, max: number | null, part: Partial<Pay> = {}): Pay => ({
  min,
  max,
  currency: 'EUR',
  unit: 'YEAR',
  quote: '',
  ...part,
});
const floor = (amount: number, part: Partial<Money> = {}): Money => ({
  amount,
  currency: 'EUR',
  unit: 'YEAR',
  share: 100,
  ...part,
});
const rates: Profile['rates'] = [{ from: 'EUR', to: 'USD', rate: 1.25, date: '2026-11-02' }];

test.each<[string, readonly Pay[], Money | null, readonly (readonly [number | null, readonly number[]])[]]>([
  ['one range without a floor has nothing to be held against', [range(40, 50)], null, []],
  ['one range and a floor', [range(40, 50)], floor(45), [[45, [0]]]],
  ['two ranges of one kind, without a floor', [range(40, 50), range(60, null)], null, [[null, [0, 1]]]],
  [
    'another unit has a scale of its own',
    [range(40_000, 50_000), range(20, 25, { unit: 'HOUR' }), range(50_000, 60_000)],
    floor(41_600),
    [
      [41_600, [0, 2]],
      [20, [1]],
    ],
  ],
  ['another currency without a rate: no floor', [range(40, 50, { currency: 'CHF' })], floor(45), []],
  ['a rate the other way round', [range(50, 60, { currency: 'USD' })], floor(40), [[50, [0]]]],
  [
    'a floor for half of the time, against full-time pay',
    [range(40, 90)],
    floor(30, { share: 50 }),
    [[60, [0]]],
  ],
  [
    'without a unit nothing is drawn',
    [range(40, 50, { unit: null }), range(1, 2, { unit: null })],
    floor(45),
    [],
  ],
  ['without a figure nothing is drawn', [range(null, null)], floor(45), []],
])('%s', (_, pay, payFloor, expected) => {
  const scales = payScales({ pay: [...pay], employmentType: [] }, { payFloor, rates, hoursPerYear: 2080 });
  expect(scales.map(({ floor, bars }) => [floor, bars.map(({ at }) => at)])).toEqual(expected);
});
