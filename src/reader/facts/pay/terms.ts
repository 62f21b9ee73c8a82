import type { Pay } from '../../../posting/reading.ts';
import type { Cue } from './cues.ts';
import type { Range } from './ranges.ts';
import { AT_MOST, BETWEEN, FROM, LEAST, MOST, OR_MORE, UP_TO } from './words.ts';

/** What is known of a range besides its figures. */
export interface Terms {
  readonly min: number | null;
  readonly max: number | null;
  readonly kind: NonNullable<Pay['kind']>;
  /** With the words that belong to the range: "up to", "per hour". */
  readonly start: number;
  readonly end: number;
}

const BEFORE = 32;

/** "From", "up to", "or more" and what they do to the figures; a label says the same: "Minimum salary". */
export function termsOf(
  text: string,
  range: Range,
  label: string,
  cues: readonly Cue[],
  unitEnd: number,
): Terms {
  const before = text.slice(Math.max(0, range.start - BEFORE), range.start);
  const after = text.slice(range.end, range.end + 16);
  const from = FROM.exec(before);
  const upTo = UP_TO.exec(before);
  const between = range.single ? null : BETWEEN.exec(before);
  const lead = upTo ?? from ?? between;
  const orMore = OR_MORE.exec(after) ?? OR_MORE.exec(text.slice(unitEnd, unitEnd + 16));
  const isOpen =
    range.single &&
    (range.amounts.some(one => one.isOpen) ||
      orMore !== null ||
      (from !== null && upTo === null) ||
      (!lead && isWhole(LEAST, label)));
  const isCapped =
    range.single && !isOpen && (upTo !== null || AT_MOST.test(after) || (!lead && isWhole(MOST, label)));
  return {
    min: isCapped ? null : range.min,
    max: isOpen ? null : range.max,
    kind: kindOf(range, cues),
    start: lead ? range.start - before.length + lead.index : range.start,
    end: range.end + (isOpen && OR_MORE.exec(after) ? (OR_MORE.exec(after)?.[0].length ?? 0) : 0),
  };
}

/** "Minimum salary" and "Max" are labels of one end; a sentence that holds the word is not. */
const isWhole = (pattern: RegExp, label: string): boolean =>
  label.length <= 30 && pattern.test(label) && !(LEAST.test(label) && MOST.test(label));

/** On-target and total pay are named close by; anything else is base pay. */
function kindOf(range: Range, cues: readonly Cue[]): NonNullable<Pay['kind']> {
  const near = cues.filter(cue =>
    cue.end <= range.start
      ? range.start - cue.end <= 40
      : cue.start - range.end <= 12 && cue.start >= range.end,
  );
  const nearest = near.toSorted((a, b) => distance(a, range) - distance(b, range))[0];
  const named = near.find(cue => cue.says === 'ote' || cue.says === 'total');
  if (named && (nearest === named || distance(named, range) <= 24))
    return named.says === 'ote' ? 'ote' : 'total';
  return 'base';
}

const distance = (cue: Cue, range: Range): number =>
  cue.end <= range.start ? range.start - cue.end : cue.start - range.end;
