import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldAll, foldWithPlaces } from './fold.ts';

test.each([
  ['Café  CRÈME\n', 'cafe creme'],
  ['Straße', 'strasse'],
  ['on‑call', 'on-call'],
  ['İstanbul', 'istanbul'],
  ['ﬁne print', 'fine print'],
  ['don’t', "don't"],
  ['soft\u00adly', 'softly'],
  ['が', 'が'.normalize('NFKD')],
])('%j folds to %j', (source, folded) => expect(fold(source)).toBe(folded));

test('the short way for plain texts gives what the long one gives', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      expect(fold(text)).toBe(foldWithPlaces(text).text.trim());
    }),
  );
});

test('every folded character knows its place in the source', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), source => {
      const { text, at } = foldWithPlaces(source);
      expect(at).toHaveLength(text.length + 1);
      expect(at.toSorted((a, b) => a - b)).toEqual(at);
      expect(at.at(-1)).toBe(source.length);
    }),
  );
});

test('with and without the way back: the same text', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
      const text = `${left} Straße Σίσυφος İstanbul ${right}`;
      expect(foldAll(text)).toBe(foldWithPlaces(text).text);
    }),
    { numRuns: 500 },
  ));
