import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../read.ts';
import { segmentsOf } from '../../sections/segments.ts';
import { wordsOf } from '../../sections/words.ts';
import { pageOf } from '../../testing.ts';
import { headingRoles, pages } from './requirements.cases.ts';
import { findRequirements } from './requirements.ts';

const words = fc.constantFrom(
  ...pages.flatMap(({ lines }) => lines.map(line => (typeof line === 'string' ? line : line.text))),
);

describe('requirements', () => {
  it.each(pages)('$why', ({ lines, language = 'en', wants }) => {
    const page = pageOf(lines, { lang: language });
    const context = { ...contextOf(page), language, segments: segmentsOf(page, language, null) };
    const own = context.segments.filter(({ role }) => role !== 'outside');
    const found = findRequirements({ ...context, own });
    expect(found.map(({ value }) => `${value.level === 'required' ? '+' : '~'}${value.text}`)).toEqual(wants);
  });
  it.each(headingRoles)('%s', line => {
    const [role, heading = ''] = line.split(': ');
    expect(wordsOf('en').heading(heading)?.role).toBe(role);
  });
  it('covers every block in order, with spans that stand there', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), words)), lines => {
        const page = pageOf(lines.map(text => ({ text })));
        const segments = segmentsOf(page, 'en', null);
        for (const { span, text } of segments)
          expect(page.blocks[span.block]?.text.slice(span.start, span.end)).toBe(text);
        const places = segments.map(({ span }) => span.block * 1e6 + span.start);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(segmentsOf(page, 'en', null)).toEqual(segments);
      }),
      { numRuns: 80 },
    );
  });
  it('reads 100 kB without a stop in good time', { timeout: 30_000 }, () => {
    const start = performance.now();
    for (const word of ['a ', 'Experience with ', 'aB', '• ', 'the ']) {
      const context = contextOf(pageOf([{ text: word.repeat(100_000 / word.length) }]));
      findRequirements(context);
    }
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
