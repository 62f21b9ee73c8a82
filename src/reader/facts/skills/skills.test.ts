import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../read.ts';
import { pageOf } from '../../testing.ts';
import { findRequirements } from '../requirements/requirements.ts';
import { names, noNames, noTags, tags } from './skills.cases.ts';
import { findSkills } from './skills.ts';

const read = (lines: readonly string[], language?: string) => {
  const page = pageOf(lines);
  const context = { ...contextOf(page), ...(language === undefined ? {} : { language }) };
  return findSkills(context, findRequirements(context)).map(
    ({ value }) => `${value.level === 'preferred' ? '~' : ''}${value.name}`,
  );
};

describe('skills', () => {
  it.each(names)('%s: %s', (_why, line, expected) =>
    expect(read(['# Requirements', `- ${line}`])).toEqual(expected),
  );
  it.each(noNames)('none, %s: %s', (_why, line) => expect(read(['# Requirements', `- ${line}`])).toEqual([]));
  it.each(tags)('tags, %s', (_why, lines, language, expected) =>
    expect(read(['# Baker', ...lines], language)).toEqual(expected),
  );
  it.each(noTags)('no tags, %s', (_why, lines) => expect(read(['# Baker', ...lines])).toEqual([]));
  it('names each once, required before preferred, spelled out before short', () => {
    expect(
      read(['# Nice to have', '- Python', '# Requirements', '- python and ML', '- machine learning']),
    ).toEqual(['python', 'machine learning']);
  });
  it('takes nothing from duties', () => {
    expect(read(['# Responsibilities', '- Write Python all day'])).toEqual([]);
  });
  it('never throws, and names what stands there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(...names.map(([, line]) => line)))),
        lines => {
          const page = pageOf(['# Requirements', ...lines.map(text => ({ text }))]);
          const context = contextOf(page);
          const found = findSkills(context, findRequirements(context));
          expect(findSkills(context, findRequirements(context))).toEqual(found);
          for (const { value, proofs } of found) {
            const span = proofs[0]?.span;
            expect(page.blocks[span?.block ?? -1]?.text.slice(span?.start, span?.end)).toBe(value.name);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
