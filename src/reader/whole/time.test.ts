import { describe, expect, it } from 'vitest';
import { readPosting } from '../read.ts';
import { pageOf, type Note } from '../testing.ts';

/*
 * The reader runs on hostile text where every page shares it: a line eight times as long may cost eight times as
 * much, never sixty-four times. Both lengths are timed in one run, so that a slow machine is slow at both.
 */

const SHORT = 6000;
const TIMES = 8;
/** Between what is in proportion to the length (8) and what grows with its square (64). */
const MOST = 28;
/** Milliseconds under which nothing is said of how it grows. */
const QUICK = 150;
/** A machine may turn to something else in between; what really grows with the square does so each time. */
const TRIES = 5;

const LINES = [
  '1',
  '1 ',
  '100,000 ',
  '$',
  '$50 - ',
  '5-',
  'a',
  'A',
  'aB',
  'wordWord',
  'a, ',
  'Java, ',
  '(',
  '(a) ',
  '"',
  '•',
  '• ',
  '- ',
  ' ',
  '.',
  'a. ',
  'a: ',
  'a; ',
  'a/',
  'One two three. ',
  'experience with the word and other things ',
  'Requirements: ',
  '5 years ',
  '3 days ',
  "bachelor's degree or ",
  'preferred, ',
  'not able to sponsor ',
  'travel ',
  'Title Case Words ',
  'January 5, ',
  '年収600万円〜',
  '経験',
];

const BLOCKS: readonly (readonly [string, (i: number) => Note])[] = [
  ['items with years', i => `- 5 years of experience with thing${i}`],
  ['headings', i => `## Heading ${i}`],
  ['sections', i => (i % 2 ? '## Requirements' : `- Knowledge of thing${i}`)],
  ['cells of pay', i => ({ kind: 'cell', text: i % 2 ? 'Salary' : `$${50 + (i % 50)},000` })],
  ['links', i => ({ text: `Joiner ${i}`, linked: 1 })],
  ['bold lines', i => ({ text: `Line ${i}`, emphasis: true })],
];

const cost = (notes: readonly Note[], lang: string): number => {
  const page = pageOf(['# Post', '## Requirements', ...notes], { lang });
  const once = () => {
    const start = performance.now();
    readPosting(page);
    return performance.now() - start;
  };
  return Math.min(once(), once());
};

const expectInProportion = (notes: (times: number) => readonly Note[], lang = 'en') => {
  const growth = (): number => {
    const short = cost(notes(1), lang);
    const long = cost(notes(TIMES), lang);
    return long < QUICK ? 0 : long / short;
  };
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least >= MOST; tries++) least = Math.min(least, growth());
  expect(least).toBeLessThan(MOST);
};

describe('time is in proportion to length', { timeout: 60_000 }, () => {
  it.each(LINES)('a line of "%s"', text => {
    expectInProportion(times => [{ text: `x${text.repeat(Math.ceil((SHORT * times) / text.length))}x` }]);
  });
  it.each(['de', 'fr', 'ja'])('a line of sentences: %s', lang => {
    expectInProportion(times => [{ text: 'erfahrung et connaissances, 経験 '.repeat(200 * times) }], lang);
  });
  it.each(BLOCKS)('many blocks: %s', (_what, note) => {
    expectInProportion(times => Array.from({ length: 300 * times }, (_, i) => note(i)));
  });
});
