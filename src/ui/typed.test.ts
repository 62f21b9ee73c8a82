import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureText, readFigure, readLines } from './typed.ts';

test.each([
  ['', null],
  [' 90000 ', 90_000],
  ['90,000', 90_000],
  ['90.000', 90_000],
  ["90'000", 90_000],
  ['1 234,50', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1_234_567],
  ['18.5', 18.5],
  ['18,5', 18.5],
  ['90k', 90_000],
  ['7.5 K', 7500],
  ['0', 0],
])('%j is %j', (typed, value) => expect(readFigure(typed)).toEqual({ ok: true, value }));

test.each(['-5', 'a lot', '12-15', '1.2.3', '1e5', '€90', '12,34,5', 'k', 'Infinity'])(
  '%j is no figure',
  typed => expect(readFigure(typed)).toEqual({ ok: false }),
);

test('what is shown for editing reads back the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 999 }), (whole, cents) => {
      const value = whole + cents / 1000;
      expect(readFigure(figureText(value))).toEqual({ ok: true, value });
    }),
  );
});

test('lines: no empty ones, no doubles', () => {
  expect(readLines(' Lyon \n\nBrest\nLyon\n')).toEqual(['Lyon', 'Brest']);
});
