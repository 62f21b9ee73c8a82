import type { Pay } from '../../../posting/reading.ts';
import { cuesBetween } from './cues.ts';
import type { Cue } from './cues.ts';
import type { Range } from './ranges.ts';
import { AT_MOST, BETWEEN, END_NAMED, FROM, LEAST, MOST, OR_MORE, UP_TO } from './words.ts';

/** What is known of a range besides its figures. */
export interface Terms {
  readonly min: number | null;
  readonly max: number | null;
  readonly kind: NonNullable<Pay['kind']>;
  /** Only its label says that it is one end of a range: "Minimum salary". */
  readonly isLabelledEnd: boolean;
  /** With the words that belong to the range: "up to", "per hour". */
  readonly start: number;
  readonly end: number;
}

const BEFORE = 32;
const AFTER = 16;
const LONGEST_LABEL = 30;

/** "From", "up to", "or more" and what they do to the figures; a label says the same: "Minimum salary". */
export function termsOf(
  text: string,
  range: Range,
  label: string,
  cues: readonly Cue[],
  unitEnd: number,
): Terms {
  const before = text.slice(Math.max(0, range.start - BEFORE), range.start);
  const after = text.slice(range.end, range.end + AFTER);
  const from = FROM.exec(before);
  const upTo = UP_TO.exec(before);
  const lead = upTo ?? from ?? (range.single ? null : BETWEEN.exec(before));
  const orMore = OR_MORE.exec(after);
  const isOpen =
    (from !== null && upTo === null) ||
    orMore !== null ||
    OR_MORE.test(text.slice(unitEnd, unitEnd + AFTER)) ||
    range.amounts.some(one => one.isOpen);
  const isCapped = upTo !== null || AT_MOST.test(after) || AT_MOST.test(text.slice(unitEnd, unitEnd + AFTER));
  const end = isOpen || isCapped ? null : (labelledEnd(label) ?? namedEnd(before, range, cues));
  const isLeast = range.single && (isOpen || end === 'least');
  const isMost = range.single && !isLeast && (isCapped || end === 'most');
  return {
    min: isMost ? null : range.min,
    max: isLeast ? null : range.max,
    kind: kindOf(text, range, cues, unitEnd),
    isLabelledEnd: range.single && end !== null,
    start: lead ? range.start - before.length + lead.index : range.start,
    end: range.end + (isLeast && orMore ? orMore[0].length : 0),
  };
}

/** "Minimum salary" and "Max" are labels of one end; a sentence that holds the word is not. */
function labelledEnd(label: string): 'least' | 'most' | null {
  if (label.length > LONGEST_LABEL || LEAST.test(label) === MOST.test(label)) return null;
  return LEAST.test(label) ? 'least' : 'most';
}

/** "Min pay rate $50,000": the name of one end, then pay, then the figure. */
function namedEnd(before: string, { start }: Range, cues: readonly Cue[]): 'least' | 'most' | null {
  const match = END_NAMED.exec(before);
  if (!match || cuesBetween(cues, start - match[0].length, start).every(cue => cue.says !== 'pay'))
    return null;
  return match[1] === undefined ? 'most' : 'least';
}

/** On-target and total pay are named close by, before the range or right after it; anything else is base pay. */
function kindOf(text: string, range: Range, cues: readonly Cue[], unitEnd: number): NonNullable<Pay['kind']> {
  const after = /^\s?[.;]/.test(text.slice(unitEnd, unitEnd + 2))
    ? undefined
    : cuesBetween(cues, unitEnd, unitEnd + 24).find(cue => cue.start - unitEnd <= 3);
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
