import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../read.ts';
import { pageOf } from '../../testing.ts';
import { findRequirements } from '../requirements/requirements.ts';
import { asks, asksNothing, otherLanguages } from './experience.cases.ts';
import { findExperience } from './experience.ts';

const read = (lines: string[], language = 'en') => {
  const context = { ...contextOf(pageOf(lines, { lang: language })), language };
  return findExperience(context, findRequirements(context));
};
const years = (lines: string[], language?: string) =>
  read(lines, language).map(({ value }) => [value.minYears, value.maxYears]);

describe('years asked for', () => {
  it.each(asks)('%s: %s', (_why, line, expected) => {
    expect(years(['# Requirements', `- ${line}`])).toEqual(expected);
  });
  it.each(asksNothing)('none, %s: %s', (_why, line) => {
    expect(years(['# About us', line, '# Benefits', `- ${line}`])).toEqual([]);
  });
  it.each(otherLanguages)('%s, %s: %s', (language, _why, line, expected) => {
    expect(years(['# Requirements', `- ${line}`], language)).toEqual(expected);
  });
  it.each([
    [
      'a level in brackets, wherever it stands',
      ['# About the job', 'Shifts: days. Baking: 4 years (Preferred)'],
      'preferred',
    ],
    ['its label in the same line', ['Pay: fair. Experience Level: 10+ Years. The mill is old.'], 'required'],
    [
      'what the firm thinks of the reader',
      ['# Who', 'We believe you have at least 3 years of experience.'],
      'required',
    ],
    [
      'a list below a heading of another kind',
      ['# How to apply', '- 2-4 years of professional experience'],
      'required',
    ],
    ['a line that begins with them', ['# Tasks', '4-5 years with the bakery suite.'], 'required'],
  ])('are found by %s', (_why, lines, level) => {
    expect(read(lines).map(({ value }) => value.level)).toEqual([level]);
  });
  it('are none of a scale of pay, or of the firm', () => {
    expect(years(['# Pay', '- 5+ years of experience: $31,000'])).toEqual([]);
    expect(years(['# Requirements', '- A mill in Kent, a firm with over 20 years of experience'])).toEqual(
      [],
    );
  });
  it('gives the same demand once', () => {
    const found = years([
      '# About the role',
      'We are seeking a fitter with 5+ years of experience in shipyards.',
      '# Requirements',
      '- 5+ years of experience in shipyards',
    ]);
    expect(found).toEqual([[5, null]]);
  });
  it('keeps the same number for different things', () => {
    expect(
      years(['# Requirements', '- 3+ years of experience with cranes', '- 3+ years of people management'])
        .length,
    ).toBe(2);
  });
  it.each([
    ['another thing is wished for at the end', 'Five years in a mill, Sage preferred', 'required'],
    ['another thing is wished for before', 'Milling certificate preferred, five years in a mill', 'required'],
    ['the years are wished for', 'Five years in a mill preferred', 'preferred'],
  ])('its level, where %s', (_why, line, level) => {
    const page = pageOf(['# Requirements', `- ${line}`]);
    const context = contextOf(page);
    const [years] = findExperience(context, findRequirements(context));
    expect(years?.value.level).toBe(level);
  });
  it('takes the level of its clause', () => {
    const [must, wish] = read([
      '# Requirements',
      '- 2 years of experience required; 6 years of experience preferred',
    ]);
    expect([must?.value.level, wish?.value.level]).toEqual(['required', 'preferred']);
  });
  it('is no wish because of what is wished for beside it', () => {
    const [years] = read([
      '# Requirements',
      '- 5+ years of experience as a vet, ideally with horses and cows',
    ]);
    expect(years?.value.level).toBe('required');
  });
  it('never throws, and quotes what stands there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(...asks.map(([, line]) => line)))),
        lines => {
          const page = pageOf(['# Requirements', ...lines.map(text => ({ text }))]);
          const context = contextOf(page);
          const found = findExperience(context, findRequirements(context));
          for (const { value, proofs } of found) {
            const span = proofs[0]?.span;
            expect(page.blocks[span?.block ?? -1]?.text.slice(span?.start, span?.end)).toBe(value.quote);
          }
          expect(findExperience(context, findRequirements(context))).toEqual(found);
        },
      ),
      { numRuns: 60 },
    );
  });
});
