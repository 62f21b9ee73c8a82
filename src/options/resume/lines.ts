import { HEADINGS } from './words.data.ts';
import type { Part } from './words.data.ts';

/** One line of a résumé, and the part of it that it stands in. */
export interface Line {
  readonly text: string;
  /** Lower case, straight apostrophes: what patterns are held against. As long as `text`, or empty. */
  readonly low: string;
  /** null: before the first heading. */
  readonly part: Part | null;
}

/** Longest heading, and longest line that is looked at. Characters. */
const MOST_HEADING = 45;
const MOST_LINE = 1000;

const headings = HEADINGS.map(
  ([part, words]) => [part, new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'u')] as const,
);

/** A short line that names a part: "WORK EXPERIENCE", "Sprachen:"; not "10 years of experience". */
function headingOf(low: string): Part | null {
  if (low.length > MOST_HEADING || /[.,;!?•|]|\d/.test(low) || /:.*\p{L}/u.test(low)) return null;
  if (low.split(/\s+/).length > 4) return null;
  return headings.find(([, words]) => words.test(low))?.[0] ?? null;
}

/** The lines of a résumé that say something, each with the part that it stands in; headings are left out. */
export function linesOf(text: string): Line[] {
  let part: Part | null = null;
  return text.split(/\r\n|\r|\n/).flatMap(raw => {
    const line = raw.replace(/\s+/g, ' ').trim().slice(0, MOST_LINE);
    if (!/[\p{L}\p{N}]/u.test(line)) return [];
    const lower = line.toLowerCase().replace(/[’‘ʼ]/g, "'");
    const low = lower.length === line.length ? lower : '';
    const heading = headingOf(low);
    part = heading ?? part;
    return heading === null ? [{ text: line, low, part }] : [];
  });
}
