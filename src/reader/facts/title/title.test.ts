import { describe, expect, test } from 'vitest';
import type { Note } from '../../testing.ts';
import { contextFor, expectSound, holdsOnAnything, PATIENT } from '../header/testing.ts';
import { findTitle } from './title.ts';
import { cases, none } from './title.cases.ts';

describe('findTitle', () => {
  test.each(cases)('$why: $is', ({ lines, page = '', is, lang = 'en' }) => {
    const context = contextFor(lines, { title: page, lang });
    const found = findTitle(context);
    expect(found?.value ?? null).toBe(is);
    expectSound(context, found?.proofs ?? []);
  });

  test.each(none.map(lines => [lines[0] ?? '', lines] as const))('%s is no title', (_, lines) => {
    expect(findTitle(contextFor(lines))).toBeNull();
  });

  test("the main heading of the list beside it is not an open posting's title", () => {
    const row = (at: number): Note[] =>
      [`Pastry Chef of shop ${at}`, 'Example Bakeries', '$21.50 an hour, full time'].map((text, line) => ({
        text,
        linked: line === 0 ? 1 : 0,
        within: ['div list', `div row-${at}`],
      }));
    const context = contextFor([
      { text: 'pastry chef in Toledo', kind: 'heading', depth: 1, within: ['div list'] },
      ...[1, 2, 3, 4, 5].flatMap(row),
      { text: 'Senior Pastry Chef', kind: 'heading', depth: 2, within: ['div open'] },
      { text: 'Requirements', kind: 'heading', depth: 3, within: ['div open'] },
      { text: 'Two years of experience in a bakery', kind: 'item', depth: 1, within: ['div open', 'ul'] },
    ]);
    expect(findTitle(context)?.value).toBe('Senior Pastry Chef');
  });

  test('a split view without headings: the first line behind the list that a row of it says, too', () => {
    const row = (title: string, at: number): Note[] =>
      [title, `Example Bakeries ${at}`, 'Toledo, OH, on site'].map(text => ({
        text,
        kind: 'item',
        within: ['ul', `li row-${at}`, 'div button'],
      }));
    const context = contextFor([
      { text: 'chef in Toledo', within: ['div top'] },
      ...['Chef', 'Oven Loader', 'Night Kneader', 'Apprentice', 'Baker'].flatMap(row),
      { text: 'Example Bakeries 2', linked: 1, within: ['div open'] },
      { text: 'Night Kneader', linked: 1, within: ['div open'] },
      { text: 'Requirements', kind: 'heading', depth: 2, within: ['div open'] },
      { text: 'Two years of experience in a bakery', kind: 'item', depth: 1, within: ['div open', 'ul'] },
    ]);
    expect(findTitle(context)?.value).toBe('Night Kneader');
  });

  test('holds on anything', () => holdsOnAnything(context => findTitle(context)?.proofs ?? []), PATIENT);
});
