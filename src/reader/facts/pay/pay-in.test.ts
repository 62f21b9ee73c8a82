import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wageScale } from '../../../posting/currencies.ts';
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

/** How a country writes a yearly salary of so much. */
const WRITINGS: readonly (readonly [
  currency: string,
  locale: string,
  around: (from: string, to: string) => string,
])[] = [
  ['USD', 'en-US', (from, to) => `Salary: $${from} - $${to} per year`],
  ['GBP', 'en-GB', (from, to) => `Salary: £${from} to £${to} per annum`],
  ['EUR', 'de-DE', (from, to) => `Gehalt: ${from} – ${to} € im Jahr`],
  ['EUR', 'fr-FR', (from, to) => `Salaire : entre ${from} € et ${to} € par an`],
  ['EUR', 'es-ES', (from, to) => `Salario: ${from} € - ${to} € al año`],
  ['EUR', 'nl-NL', (from, to) => `Salaris: € ${from} tot € ${to} per jaar`],
  ['EUR', 'it-IT', (from, to) => `RAL: da ${from} a ${to} € annui`],
  ['CHF', 'de-CH', (from, to) => `Jahreslohn: CHF ${from} bis ${to}`],
  ['PLN', 'pl-PL', (from, to) => `Wynagrodzenie: ${from} – ${to} zł rocznie`],
  ['CZK', 'cs-CZ', (from, to) => `Mzda: ${from} – ${to} Kč ročně`],
  ['SEK', 'sv-SE', (from, to) => `Årslön: ${from} – ${to} SEK`],
  ['BRL', 'pt-BR', (from, to) => `Salário: R$ ${from} a R$ ${to} por ano`],
  ['INR', 'en-IN', (from, to) => `Salary: ₹${from} - ₹${to} per annum`],
  ['JPY', 'ja-JP', (from, to) => `年収 ${from}円 ～ ${to}円`],
];

describe('what a country writes', () => {
  test.each(WRITINGS)('%s in %s is read back', (currency, locale, around) => {
    const write = (amount: number): string =>
      new Intl.NumberFormat(locale, { useGrouping: 'always' }).format(amount);
    const scale = wageScale(currency) * 1000;
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 150 }), fc.integer({ min: 0, max: 90 }), (low, more) => {
        const [min, max] = [low * scale, (low + more) * scale];
        const offers = payIn(around(write(min), write(max)));
        expect(offers.map(one => [one.min, one.max, one.currency.is, one.unit.is])).toEqual([
          [min, max, currency, 'YEAR'],
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

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

  test('white space does not matter', () => {
    const blanks = fc.constantFrom(' ', '  ', '\u00a0', '\u202f', '\n', ' \t ');
    fc.assert(
      fc.property(
        fc.constantFrom(...ENGLISH, ...WORLD),
        fc.array(blanks, { minLength: 40 }),
        ([text, offers], fill) => {
          // Page text comes with its white space folded; a figure's own blanks stay single.
          const words = text.split(' ');
          const spaced = words.map((word, i) => {
            const next = words[i + 1];
            const isWithin = /\d$/.test(word) && /^\d{3}/.test(next ?? '');
            return next === undefined ? word : word + (isWithin ? '\u00a0' : (fill[i % fill.length] ?? ' '));
          });
          const folded = spaced.join('').replace(/[ \t\n]+/g, ' ');
          expect(payIn(folded).map(shown).join(';')).toBe(offers);
        },
      ),
      { numRuns: 300 },
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
