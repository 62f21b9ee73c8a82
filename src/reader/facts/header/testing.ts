import fc from 'fast-check';
import { expect } from 'vitest';
import type { Context, Proof } from '../../context.ts';
import { contextOf } from '../../read.ts';
import { pageOf, type Note, type PageNote } from '../../testing.ts';

/** A context for a finder out of a page's lines. */
export const contextFor = (lines: readonly Note[] | string, extra: PageNote = {}): Context =>
  contextOf(pageOf(lines, extra));

/** Every proof's span stands in its block, without blanks at its ends, and no longer than a quote may be. */
export function expectSound(context: Context, proofs: readonly Proof[]): void {
  for (const { span } of proofs) {
    if (!span) continue;
    const text = context.page.blocks[span.block]?.text ?? '';
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
    const quote = text.slice(span.start, span.end);
    expect(quote).not.toBe('');
    expect(quote).toBe(quote.trim());
    expect(quote.length).toBeLessThanOrEqual(400);
  }
}

const WORDS = [
  'Location: Graz | Linz',
  '# Welder',
  '# Baker (m/f/d)',
  'Company: Example Ltd',
  'at Example Ltd',
  'Remote',
  'Hybrid',
  'Full-time',
  '- 3 days a week in the office',
  'Posted on March 3, 2024',
  'Closing date: 2024-04-01',
  '2 days ago',
  'Toledo, OH',
  '## About Example',
  'Example is a maker of pumps.',
  '',
  ' ',
  '((',
  '|',
  ':',
  '- ',
  'a | b',
  'Type | Part-time',
  'x'.repeat(300),
  'Ωmega ﬁ ß İ',
  '日本 東京都',
  '© 2024 Example Ltd',
];

/** Milliseconds that such a run may take on a crowded machine. */
export const PATIENT = 30_000;

/** Runs a finder over pages of odd lines: it never throws, its proofs are sound, and twice it gives the same. */
export function holdsOnAnything(find: (context: Context) => readonly Proof[]): void {
  const line = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ maxLength: 80 }));
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 14 }),
      fc.string({ maxLength: 40 }),
      fc.constantFrom('en', 'de', 'ja', 'xx'),
      (lines, title, lang) => {
        const read = () => {
          const context = contextFor(
            lines.filter(one => one.trim() !== ''),
            { title, lang },
          );
          const proofs = find(context);
          expectSound(context, proofs);
          return proofs;
        };
        expect(read()).toEqual(read());
      },
    ),
    { numRuns: 150 },
  );
}
