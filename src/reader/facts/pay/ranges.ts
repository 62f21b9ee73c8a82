import { PAY_WORDS } from '../../language/pay.ts';
import { regex } from '../../regex.ts';
import type { Amount } from './amounts.ts';
import { anyOf } from './pattern.ts';
import type { Plain } from './pattern.ts';
import { unitAfter } from './units.ts';
import { BETWEEN, FROM, JOIN, ONLY_AND, UP_TO } from './words.ts';

/** One amount, or two or three that make a range. Signs and scales of one end hold for the other. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly single: boolean;
  readonly amounts: readonly Amount[];
  /** No amount of money: the first end is above the second. */
  readonly broken: boolean;
}

const LONGEST_GAP = 48;
const LONGEST_SPREAD = 90;
const SPREAD = regex(`(?:${anyOf(PAY_WORDS.flatMap(words => words.range ?? []))})[\\s:]*$`);

/** Amounts that stand together as ranges, the rest by themselves, in the text's order. */
export function rangesIn(plain: Plain, amounts: readonly Amount[]): Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i < amounts.length;) {
    const first = amounts[i];
    if (!first) break;
    const group = [first];
    while (group.length < 3) {
      const next = amounts[i + group.length];
      const last = group.at(-1);
      if (
        !next ||
        !last ||
        (group.length === 2 && ((next.sign === null) !== (first.sign === null) || next.value < last.value)) ||
        !joins(plain, last, next)
      )
        break;
      group.push(next);
    }
    ranges.push(rangeOf(group));
    i += group.length;
  }
  return ranges;
}

function joins(plain: Plain, a: Amount, b: Amount): boolean {
  const text = plain.small;
  if (b.start - a.end > LONGEST_SPREAD || clash(a.sign, b.sign)) return false;
  const gap = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 40), a.start);
  // "$100K base / $30K commission / $130K in all" are three sums.
  if (gap.includes('/') && b.value < a.value && a.scale === b.scale) return false;
  // "Salary range: $80,000.00 $95,000.00": a table's two cells.
  if (gap.trim() === '' && a.sign !== null && a.sign === b.sign && a.value < b.value && SPREAD.test(before))
    return true;
  if (gap.length <= LONGEST_GAP && JOIN.test(gap)) return !isOnlyAnd(gap) || BETWEEN.test(before);
  // "$40/hr - $50/hr"; but "$15 an hour up to 20 hours" is no range.
  const unit =
    gap.length > LONGEST_GAP || !/[^\s\d.,;:!?()]/.test(gap)
      ? null
      : unitAfter(plain, a.end, a.sign !== null);
  if (
    unit &&
    unit.end <= b.start &&
    (b.sign !== null || a.sign === null || unitAfter(plain, b.end, false)?.unit === unit.unit) &&
    JOIN.test(text.slice(unit.end, b.start))
  )
    return true;
  // "from $90,000 a year in the lowest market up to $140,000": announced by "from", both ends with a sign.
  const announced = BETWEEN.test(before) || FROM.test(before);
  return announced && a.sign !== null && b.sign !== null && !/[.;:•|]\s/.test(gap) && UP_TO.test(gap);
}

const isOnlyAnd = (gap: string): boolean => ONLY_AND.test(gap) && !/[-–—~]/.test(gap);

/** Two signs that cannot belong to one range; the bare "$" goes with "US$". */
function clash(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false;
  return !(a.includes('$') || b.includes('$')) || (!a.endsWith('$') && !b.endsWith('$'));
}

function rangeOf(group: readonly Amount[]): Range {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) throw new Error('a range has at least one amount');
  const [min, max] = group.length === 1 ? [first.value, first.value] : scaled(first, last);
  return {
    start: first.start,
    end: last.end,
    min,
    max,
    single: group.length === 1,
    amounts: group,
    broken: min > max || group.some((one, i) => i > 0 && i < group.length - 1 && one.value < min),
  };
}

/** "80-110k", "3-5.4 LPA", "$43-48,000": one end's scale holds for the other when that puts them in order. */
function scaled(a: Amount, b: Amount): [number, number] {
  if (a.scale === 1 && b.scale > 1 && a.written <= b.written && a.written * b.scale <= b.value)
    return [a.written * b.scale, b.value];
  if (a.scale > 1 && b.scale === 1 && b.written < 1000) return [a.value, b.written * a.scale];
  const isCutShort =
    a.scale === 1 &&
    b.grouped &&
    a.value >= 10 &&
    a.value < 1000 &&
    b.value >= 10_000 &&
    a.value * 1000 <= b.value;
  return isCutShort ? [a.value * 1000, b.value] : [a.value, b.value];
}
