import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../read.ts';
import { pageOf } from '../../testing.ts';
import { otherLanguages, states, statesNothing } from './conditions.cases.ts';
import { findConditions } from './conditions.ts';

const read = (lines: string[], language = 'en') =>
  findConditions({ ...contextOf(pageOf(lines, { lang: language })), language });
const values = (lines: string[], language?: string) =>
  Object.fromEntries(
    Object.entries(read(lines, language).conditions).map(([name, found]) => [name, found.value]),
  );

describe('conditions', () => {
  it.each(states)('%s: %s', (_why, line, expected) => expect(values(['# Baker', line])).toEqual(expected));
  it.each(statesNothing)('nothing, %s: %s', (_why, line) => expect(values(['# Baker', line])).toEqual({}));
  it.each(otherLanguages)('%s: %s', (language, line, expected) =>
    expect(values(['# Bäcker', line], language)).toEqual(expected),
  );
  it.each([
    ['a no under its label', ['Relocation eligible:', 'No'], { relocation: 'refused' }],
    ['a yes under its label', ['Relocation eligible:', 'Yes'], { relocation: 'offered' }],
    ['none under its label', ['Security clearance:', 'None'], {}],
    ['a figure under its heading', ['# Travel', 'Under 10% of your time'], { travelPercent: 10 }],
  ])('%s', (_why, lines, expected) => expect(values(['# Baker', ...lines])).toEqual(expected));
  it('never throws, and its spans stand on the page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(...states.map(([, line]) => line)))),
        lines => {
          const page = pageOf(lines.map(text => ({ text })));
          const { conditions } = findConditions(contextOf(page));
          expect(findConditions(contextOf(page)).conditions).toEqual(conditions);
          for (const found of Object.values(conditions)) {
            const span = found.proofs[0]?.span;
            const text = page.blocks[span?.block ?? -1]?.text ?? '';
            expect(span && span.start >= 0 && span.end <= text.length && span.start < span.end).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
