import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../read.ts';
import { pageOf } from '../../testing.ts';
import { closed, open, partial, whole } from './standing.cases.ts';
import { findStanding } from './standing.ts';

const LINES = 'You bake bread at night and keep the ovens warm for the morning. '.repeat(4);
const read = (lang: string, ...lines: string[]) =>
  findStanding({ ...contextOf(pageOf(['# Night Baker', ...lines], { lang })), language: lang });

describe('closed', () => {
  test.each(closed)('%s: %s', (lang, line) => {
    const found = read(lang, line, LINES).closed;
    expect(found?.value).toBe(true);
    expect(found?.proofs[0]?.span).toEqual({ block: 1, start: 0, end: line.length });
  });
  test.each(open)('%s, open: %s', (lang, line) => expect(read(lang, line, LINES).closed).toBeNull());
  test('words in a long line speak of closing in passing', () =>
    expect(read('en', `${LINES}This job is no longer available.`.replaceAll('. ', ', ')).closed).toBeNull());
  test("another job's notice, under the posting", () => {
    const related = { text: 'This job is no longer available', within: ['aside related-jobs'] };
    const page = pageOf(['# Night Baker', '## Requirements', '- Two years at an oven', LINES, related]);
    expect(findStanding(contextOf(page)).closed).toBeNull();
  });
});

describe('complete', () => {
  test.each(partial)('%s, in part: %s', (lang, line) => expect(read(lang, LINES, line).complete).toBe(false));
  test.each(whole)('%s, whole: %s', (lang, line) => expect(read(lang, LINES, line).complete).toBe(true));
  test('a heading and hardly more is no posting yet', () => expect(read('en', 'Leeds').complete).toBe(false));
  test('a long posting is whole, whatever it ends with', () =>
    expect(read('en', LINES.repeat(12), 'About us … read more').complete).toBe(true));
  test('the markup holds much more than the page shows', () => {
    const description = `${LINES}${LINES.repeat(5)}Ask for Ann at the door.`;
    const job = { '@type': 'JobPosting', title: 'Night Baker', description };
    const markup = { jsonLd: [JSON.stringify(job)] };
    const standing = (...lines: string[]) =>
      findStanding(contextOf(pageOf(['# Night Baker', ...lines], { markup })));
    expect(standing(LINES).complete).toBe(false);
    expect(standing(LINES, 'Ask for Ann at the door.').complete).toBe(true);
    expect(standing(LINES.repeat(6)).complete).toBe(true);
  });
});

test('any page has a standing, and a notice stands on the page', () => {
  const line = fc.oneof(fc.string(), fc.constantFrom(...closed.map(([, text]) => text)));
  fc.assert(
    fc.property(fc.array(line), lines => {
      const page = pageOf(lines.map(text => ({ text })));
      const span = findStanding(contextOf(page)).closed?.proofs[0]?.span;
      if (span) expect(page.blocks[span.block]?.text.slice(span.start, span.end)).not.toBe('');
    }),
    { numRuns: 40 },
  );
});
