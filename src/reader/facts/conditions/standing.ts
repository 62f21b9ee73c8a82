import type { Context, Found, Segment } from '../../context.ts';
import { plain } from '../../sections/words.ts';
import type { PatternName, Patterns } from './patterns.ts';

/** A notice that applications are closed; it stands in the posting or above it, in a short line. */
export function closedIn({ segments }: Context, patterns: readonly Patterns[]): Found<boolean> | null {
  const body = segments.findIndex(({ role }) => role === 'required' || role === 'duties');
  const notice = segments.find(({ text, role }, i) => {
    if (text.length > 220 || (role === 'outside' && body >= 0 && i > body)) return false;
    const low = plain(text);
    return patterns.some(one => one.of('closed').test(low) && !one.of('closedNot').test(low));
  });
  return notice ? { value: true, proofs: [{ span: notice.span, source: 'text', how: 'stated' }] } : null;
}

/** Most text that a teaser has; a whole posting that ends in "read more" about the company is still whole. */
const TEASER = 2500;

/** False where the page shows only part of the posting: a sign-in wall, a cut-off teaser. */
export function isComplete({ segments, own }: Context, patterns: readonly Patterns[]): boolean {
  const size = own.reduce((sum, { text }) => sum + text.length, 0);
  const says =
    (name: PatternName) =>
    ({ text }: Segment) =>
      patterns.some(one => one.of(name).test(plain(text).slice(-300)));
  if (segments.some(one => one.text.length < 300 && says('partial')(one)) && size < 2 * TEASER) return false;
  return !(size < TEASER && own.some(one => says('truncated')(one)));
}
