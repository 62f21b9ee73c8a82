import { describe, expect, test } from 'vitest';
import type { Pay } from '../../posting/reading.ts';
import { readPay } from './read-pay.ts';
import type { PayDraft } from './read-pay.ts';

const empty: PayDraft = { min: '', max: '', currency: '', unit: '', kind: 'base', from: null };
const read: Pay = {
  min: 20,
  max: 30,
  currency: 'EUR',
  unit: 'HOUR',
  quote: '20–30 € an hour',
  about: 'night shift',
};
const asRead: PayDraft = { min: '20', max: '30', currency: 'EUR', unit: 'HOUR', kind: 'base', from: read };

test.each([
  [
    { min: '45,000', max: '50k', currency: 'gbp', unit: 'YEAR' },
    { min: 45_000, max: 50_000, currency: 'GBP', unit: 'YEAR' },
  ],
  [
    { max: '18.50', kind: 'total' },
    { min: null, max: 18.5, currency: null, unit: null, kind: 'total' },
  ],
] as const)('%j', (typed, pay) =>
  expect(readPay({ ...empty, ...typed })).toEqual({ ok: true, value: { ...pay, quote: '' } }),
);

test.each([
  [{ min: 'much' }, '“much” is not a figure'],
  [{ max: '-1' }, '“-1” is not a figure'],
  [{ min: '9', max: '8' }, 'higher'],
  [{ min: '9', currency: '€' }, 'currency code'],
] as const)('%j is refused', (typed, says) => {
  const result = readPay({ ...empty, ...typed });
  expect(result.ok ? '' : result.problem).toContain(says);
});

describe('a range that was read', () => {
  test('comes back the same when nothing was changed', () =>
    expect(readPay(asRead)).toEqual({ ok: true, value: read }));
  test('keeps the page’s words while its figures stand', () =>
    expect(readPay({ ...asRead, unit: 'DAY' })).toMatchObject({ value: { quote: read.quote, unit: 'DAY' } }));
  test('loses them with other figures, and keeps what it is about', () =>
    expect(readPay({ ...asRead, max: '35' })).toMatchObject({ value: { quote: '', about: 'night shift' } }));
});
