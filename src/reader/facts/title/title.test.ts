import { describe, expect, test } from 'vitest';
import { contextFor, expectSound, holdsOnAnything } from '../header/testing.ts';
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

  test('holds on anything', () => holdsOnAnything(context => findTitle(context)?.proofs ?? []));
});
