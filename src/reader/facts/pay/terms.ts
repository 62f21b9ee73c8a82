import type { Pay } from '../../../posting/reading.ts';
import { cuesBetween } from './cues.ts';
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
    kind: kindOf(range, cues, unitEnd),
    start: lead ? range.start - before.length + lead.index : range.start,
    end: range.end + (isOpen && OR_MORE.exec(after) ? (OR_MORE.exec(after)?.[0].length ?? 0) : 0),
  };
}

/** "Minimum salary" and "Max" are labels of one end; a sentence that holds the word is not. */
const isWhole = (pattern: RegExp, label: string): boolean =>
  label.length <= 30 && pattern.test(label) && !(LEAST.test(label) && MOST.test(label));

/** On-target and total pay are named close by, before the range or right after it; anything else is base pay. */
function kindOf(range: Range, cues: readonly Cue[], unitEnd: number): NonNullable<Pay['kind']> {
  const after = cuesBetween(cues, unitEnd, unitEnd + 24).find(cue => cue.start - unitEnd <= 3);
  const before = cuesBetween(cues, range.start - 60, range.start).filter(
    cue => range.start - cue.start <= 60,
  );
  const isNamed = (cue: Cue): boolean => cue.says === 'ote' || cue.says === 'total';
  const last = before.at(-1);
  const named =
    after && isNamed(after)
      ? after
      : before.findLast(cue => isNamed(cue) && (cue === last || range.start - cue.end <= 24));
  if (!named) return 'base';
  return named.says === 'ote' ? 'ote' : 'total';
}
