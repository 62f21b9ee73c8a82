import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing.ts';
import { headingRoles, noHeadings } from './headings.cases.ts';
import { moreHeadingRoles } from './more-languages.cases.ts';
import { segmentsOf } from './segments.ts';
import { wordsOf } from './words.ts';

describe('headings', () => {
  for (const [language, lines] of Object.entries({ ...headingRoles, ...moreHeadingRoles }))
    it.each(lines)(`${language}: %s`, line => {
      const [role, ...heading] = line.split(': ');
      expect(wordsOf(language).heading(heading.join(': '))?.role).toBe(role);
    });
  it.each(noHeadings)('%s: %s', (_why, text) => {
    const [segment] = segmentsOf(pageOf([{ text }]), 'en', null);
    expect(segment?.isHeading).toBe(false);
  });
});
