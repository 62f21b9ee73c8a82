import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../read.ts';
import { pageOf } from '../../testing.ts';
import { findRequirements } from '../requirements/requirements.ts';
import { degrees, noDegree, otherLanguages } from './education.cases.ts';
import { findEducation } from './education.ts';

const read = (lines: string[], language = 'en') => {
  const context = { ...contextOf(pageOf(lines, { lang: language })), language };
  return findEducation(context, findRequirements(context));
};

describe('the lowest degree that will do', () => {
  it.each(degrees)('%s: %s', (_why, line, degree, orEquivalent) => {
    expect(read(['# Requirements', `- ${line}`])?.value).toMatchObject({ degree, orEquivalent });
  });
  it.each(noDegree)('none, %s: %s', (_why, line) => {
    expect(read(['# Requirements', `- ${line}`])).toBeNull();
  });
  it.each(otherLanguages)('%s, %s: %s', (language, _why, line, degree) => {
    expect(read(['# Requirements', `- ${line}`], language)?.value.degree ?? null).toBe(degree);
  });
  it('reads the line that opens a list', () => {
    expect(
      read(['# Requirements', "A Master's degree in botany and experience with:", '- orchids', '- ferns'])
        ?.value.degree,
    ).toBe('master');
  });
  it.each([
    ['a section of another kind', ['# Duties', '- Bake bread', "- Bachelor's degree in botany"], 'bachelor'],
    [
      'behind another line',
      ['# Duties', 'You meet guests on day 1.Bachelor’s degree required, French preferred.'],
      'bachelor',
    ],
    ['the firm’s people', ['# About us', 'PhD degrees.'], undefined],
    ['what the firm pays', ['# Benefits', "- A master's degree in botany, paid by us"], undefined],
    ['a firm named like a degree', ['M.D. Bakery', '# Duties', '- Bake'], undefined],
  ])('in %s', (_why, lines, degree) => expect(read(lines)?.value.degree).toBe(degree));
  it('prefers what is required to what is wished for', () => {
    expect(
      read(['# Requirements', "- Master's degree in acoustics", '# Nice to have', '- High school diploma'])
        ?.value,
    ).toMatchObject({ degree: 'master', level: 'required' });
  });
  it.each([
    ['the field is wished for', "Bachelor's degree, preferably in botany", 'required'],
    ['a certificate is wished for', "Bachelor's degree in botany, CPA preferred", 'required'],
    ['a higher degree is wished for', 'Minimum of a BS in botany or zoology, MS preferred', 'required'],
    [
      'a level stands in brackets behind it',
      "Rye: 2 years (Preferred) Education: Master's (Required)",
      'required',
    ],
    ['both are wished for', 'BS or MS in botany highly desired', 'preferred'],
    ['the degree is wished for', "Bachelor's degree in botany preferred", 'preferred'],
  ])('its level, where %s', (_why, line, level) => {
    expect(read(['# Requirements', `- ${line}`])?.value.level).toBe(level);
  });
  it('quotes what stands there, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(...degrees.map(([, line]) => line)))),
        lines => {
          const page = pageOf(['# Requirements', ...lines.map(text => ({ text }))]);
          const context = contextOf(page);
          const found = findEducation(context, findRequirements(context));
          expect(findEducation(context, findRequirements(context))).toEqual(found);
          const span = found?.proofs[0]?.span;
          if (span) expect(page.blocks[span.block]?.text.slice(span.start, span.end)).toBe(found.value.quote);
        },
      ),
      { numRuns: 60 },
    );
  });
});
