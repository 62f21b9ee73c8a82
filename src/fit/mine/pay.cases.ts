import { money, pays, place } from '../testing/build.ts';
import type { Case } from '../testing/build.ts';

const floor = money(60_000);
const usd = { from: 'USD', to: 'EUR', rate: 0.9, date: '2026-11-02' };

const one = (
  of: string,
  me: Case['me'],
  pay: readonly ReturnType<typeof pays>[],
  verdict: Case['verdict'],
  says = '',
  more: Case['reading'] = {},
): Case => ({ of, me, reading: { pay: [...pay], ...more }, row: 'pay', verdict, says });

export const payCases: readonly Case[] = [
  one(
    'a typed rate',
    { payFloor: floor, rates: [usd] },
    [pays(70_000, 90_000, 'YEAR', 'USD')],
    'met',
    '0.9 EUR for 1 USD of 2 Nov 2026',
  ),
  one(
    'a typed rate, spanning',
    { payFloor: floor, rates: [usd] },
    [pays(60_000, 90_000, 'YEAR', 'USD')],
    'partly',
    'EUR 54,000 – 81,000',
  ),
  one(
    'a typed rate, below',
    { payFloor: floor, rates: [usd] },
    [pays(40_000, 66_000, 'YEAR', 'USD')],
    'not met',
  ),
  one(
    'the rate the other way round',
    { payFloor: money(54_000, 'YEAR', 100, 'USD'), rates: [{ ...usd, from: 'EUR', to: 'USD', rate: 1.1 }] },
    [pays(50_000, null)],
    'met',
  ),
  one(
    'a rate of other currencies',
    { payFloor: floor, rates: [{ ...usd, from: 'GBP' }] },
    [pays(90_000, null, 'YEAR', 'USD')],
    'not stated',
    'other currency: USD',
  ),
  one(
    'no chain of rates',
    {
      payFloor: floor,
      rates: [
        { ...usd, to: 'GBP' },
        { ...usd, from: 'GBP' },
      ],
    },
    [pays(90_000, null, 'YEAR', 'USD')],
    'not stated',
  ),
  one(
    'the newest rate',
    { payFloor: floor, rates: [{ ...usd, rate: 0.5, date: '2020-01-01' }, usd] },
    [pays(70_000, null, 'YEAR', 'USD')],
    'met',
  ),
  one(
    'by the hour, own hours a year',
    { payFloor: money(40_000), hoursPerYear: 1600 },
    [pays(25, 30, 'HOUR')],
    'met',
    'with 1600 hours a year',
  ),
  one(
    'by the hour, the usual hours',
    { payFloor: money(52_001) },
    [pays(25, 25, 'HOUR')],
    'not met',
    '52,000',
  ),
  one('by the day', { payFloor: money(60_000) }, [pays(300, 400, 'DAY')], 'met'),
  one(
    'half time of a full-time year',
    { payFloor: money(30_000, 'YEAR', 50) },
    [pays(58_000, 59_000)],
    'not met',
    'for 50% of full time',
  ),
  one(
    'half time of a full-time year, enough',
    { payFloor: money(30_000, 'YEAR', 50) },
    [pays(60_000, 70_000)],
    'met',
  ),
  one('half time, by the hour', { payFloor: money(20_000, 'YEAR', 50) }, [pays(20, 22, 'HOUR')], 'met'),
  one(
    'a part-time job’s own year',
    { payFloor: money(30_000, 'YEAR', 50) },
    [pays(31_000, null)],
    'met',
    '',
    { employmentType: ['PART_TIME'] },
  ),
  one(
    'hour against hour whatever the share',
    { payFloor: money(15, 'HOUR', 40) },
    [pays(16, 18, 'HOUR')],
    'met',
  ),
  one(
    'floor by the hour, pay by the month',
    { payFloor: money(30, 'HOUR') },
    [pays(5200, 5200, 'MONTH')],
    'met',
  ),
  one(
    'floor by the hour, less by the month',
    { payFloor: money(30, 'HOUR') },
    [pays(5199, 5199, 'MONTH')],
    'not met',
  ),
  one(
    'the range of my place',
    { payFloor: floor, places: [place('Munich')] },
    [
      pays(50_000, 55_000, 'YEAR', 'EUR', { about: 'Leipzig' }),
      pays(65_000, 75_000, 'YEAR', 'EUR', { about: 'München' }),
    ],
    'met',
    'München',
  ),
  one(
    'the range of my place, below',
    { payFloor: floor, places: [place('Leipzig')] },
    [
      pays(50_000, 55_000, 'YEAR', 'EUR', { about: 'Leipzig' }),
      pays(65_000, 75_000, 'YEAR', 'EUR', { about: 'München' }),
    ],
    'not met',
  ),
  one(
    'the range of my state',
    { payFloor: money(100_000, 'YEAR', 100, 'USD'), places: [place('San Diego')] },
    [
      pays(90_000, 95_000, 'YEAR', 'USD', { about: 'Texas' }),
      pays(110_000, 120_000, 'YEAR', 'USD', { about: 'California' }),
    ],
    'met',
  ),
  one(
    'ranges of no place of mine',
    { payFloor: floor, places: [place('Berlin')] },
    [
      pays(50_000, 55_000, 'YEAR', 'EUR', { about: 'Leipzig' }),
      pays(65_000, 75_000, 'YEAR', 'EUR', { about: 'München' }),
    ],
    'partly',
    '1 of 2',
  ),
  one(
    'the range of my level',
    { payFloor: floor, seniorities: ['senior'] },
    [
      pays(40_000, 50_000, 'YEAR', 'EUR', { about: 'Junior' }),
      pays(62_000, 80_000, 'YEAR', 'EUR', { about: 'Senior' }),
    ],
    'met',
  ),
  one(
    'base before on-target',
    { payFloor: floor },
    [pays(90_000, 90_000, 'YEAR', 'EUR', { kind: 'ote' }), pays(50_000, 55_000)],
    'not met',
  ),
  {
    of: 'unpaid',
    me: { payFloor: floor },
    text: 'This is an unpaid internship of three months.',
    row: 'pay',
    verdict: 'not met',
    says: 'unpaid',
  },
  {
    of: 'unpaid leave is no unpaid work',
    me: { payFloor: floor },
    text: 'You can take unpaid leave.',
    row: 'pay',
    verdict: 'not stated',
  },
  {
    of: 'the wish',
    me: { payWish: money(80_000) },
    reading: { pay: [pays(60_000, 90_000)] },
    row: 'payWish',
    verdict: 'partly',
  },
  {
    of: 'the wish, met',
    me: { payWish: money(80_000) },
    reading: { pay: [pays(80_000, 90_000)] },
    row: 'payWish',
    verdict: 'met',
  },
];
