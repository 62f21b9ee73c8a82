import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../read.ts';
import { segmentsOf } from '../../sections/segments.ts';
import { pageOf } from '../../testing.ts';
import { asking, silent } from './asking.cases.ts';
import { ends } from './ends.cases.ts';
import { lookalikes } from './lookalikes.cases.ts';
import { pages } from './requirements.cases.ts';
import { findRequirements } from './requirements.ts';

const words = fc.constantFrom(
  ...pages.flatMap(({ lines }) => lines.map(line => (typeof line === 'string' ? line : line.text))),
);

/** What is asked by a line under a posting's title and some prose, with no heading to tell. */
function alone(line: string): string[] {
  const page = pageOf([
    '# Keeper of the yard',
    'Our yard has stood by the old bridge for longer than anybody can say, and it is painted green every spring.',
    line,
  ]);
  return findRequirements(contextOf(page)).map(
    ({ value }) => `${value.level === 'required' ? '+' : '~'}${value.text}`,
  );
}

describe('requirements', () => {
  it.each([...pages, ...ends, ...lookalikes])('$why', ({ lines, language = 'en', wants }) => {
    const page = pageOf(lines, { lang: language });
    const context = { ...contextOf(page), language, segments: segmentsOf(page, language, null) };
    const own = context.segments.filter(({ role }) => role !== 'outside');
    const found = findRequirements({ ...context, own });
    expect(found.map(({ value }) => `${value.level === 'required' ? '+' : '~'}${value.text}`)).toEqual(wants);
  });
  it.each(asking)('%s: %s', (_why, line, level) => {
    expect(alone(line)).toEqual([`${level}${line.replace('- ', '')}`]);
  });
  it.each(silent)('%s: %s', (_why, line) => {
    expect(alone(line)).toEqual([]);
  });
  it('covers every block in order, with spans that stand there', { timeout: 30_000 }, () => {
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
  it(
    'says what stands there, once, whatever else is on the page and in any language',
    { timeout: 30_000 },
    () => {
      const codes = fc.constantFrom(
        'en',
        'de',
        'fr',
        'es',
        'pt',
        'nl',
        'it',
        'pl',
        'cs',
        'sv',
        'ja',
        'he',
        'xx',
      );
      fc.assert(
        fc.property(fc.array(words, { maxLength: 12 }), codes, (lines, language) => {
          const read = (notes: Parameters<typeof pageOf>[0]) => {
            const page = pageOf(notes, { lang: language });
            const own = segmentsOf(page, language, null).filter(({ role }) => role !== 'outside');
            return findRequirements({ ...contextOf(page), language, own }).map(({ value, proofs }) => {
              const span = proofs[0]?.span;
              expect(span && page.blocks[span.block]?.text.slice(span.start, span.end)).toBe(value.text);
              return value;
            });
          };
          const prose = 'The yard lies by the old bridge and is painted green each spring. '.repeat(3);
          const notes = [prose, ...lines].map(text => ({ text }));
          const found = read(notes);
          expect(new Set(found.map(({ text }) => text.toLowerCase())).size).toBe(found.length);
          expect(read(notes)).toEqual(found);
          const menu = { text: 'Must have 9 years of experience', within: ['nav'] };
          expect(read([menu, ...notes, menu])).toEqual(found);
        }),
        { numRuns: 60 },
      );
    },
  );
  it('reads 100 kB without a stop in good time', { timeout: 30_000 }, () => {
    const start = performance.now();
    for (const word of ['a ', 'Experience with ', 'aB', '• ', 'the ']) {
      const context = contextOf(pageOf([{ text: word.repeat(100_000 / word.length) }]));
      findRequirements(context);
    }
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
