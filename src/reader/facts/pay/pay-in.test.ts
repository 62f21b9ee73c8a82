import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from './english.cases.ts';
import { NOT_PAY } from './not-pay.cases.ts';
import { WORLD } from './world.cases.ts';
import { payIn } from './pay-in.ts';
import type { Offer } from './pay-in.ts';

/** "62000–71000 USD YEAR ote". */
const shown = ({ min, max, currency, unit, kind }: Offer): string =>
  [`${min ?? ''}–${max ?? ''}`, currency.is ?? '?', unit.is ?? '?', ...(kind === 'base' ? [] : [kind])].join(
    ' ',
  );

describe('pay that a text offers', () => {
  test.each([...ENGLISH, ...WORLD])('%s → %s (%s)', (text, offers) => {
    expect(payIn(text).map(shown).join(';')).toBe(offers);
  });
});

describe('no pay', () => {
  test.each(NOT_PAY)('%s (%s)', text => {
    expect(payIn(text).map(shown)).toEqual([]);
  });
});

const words = fc.constantFrom(
  ...'salary pay $ € £ 40,000 50k - – to per hour year , . ( ) bonus up from between and 12.50 USD 万 円 zł /hr 年収 \n İ 401k'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(words).map(parts => parts.join(' ')),
  fc.array(words).map(parts => parts.join('')),
);

describe('any text', () => {
  test('spans lie in the text, figures are in order, twice gives the same', () => {
    fc.assert(
      fc.property(texts, text => {
        const offers = payIn(text);
        for (const { start, end, min, max } of offers) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(min !== null || max !== null).toBe(true);
          if (min !== null && max !== null) expect(max).toBeGreaterThanOrEqual(min);
        }
        expect(payIn(text)).toEqual(offers);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['digits', '1'.repeat(100_000)],
    ['groups', '1,'.repeat(50_000)],
    ['small numbers', '12 '.repeat(33_000)],
    ['signs', '$'.repeat(100_000)],
    ['amounts', '$50,000 '.repeat(12_000)],
    ['ranges', '$50k-60k per hour '.repeat(5_000)],
    ['one long word', 'salary'.repeat(16_000)],
    ['blanks', `salary ${' '.repeat(100_000)} $50,000`],
  ])('100 kB of %s are read in time', (_, text) => {
    const start = performance.now();
    payIn(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
