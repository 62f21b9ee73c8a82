import type { Pay, Unit } from '../../../posting/reading.ts';
import { regex } from '../../regex.ts';
import type { Near } from './near.ts';
import type { Range } from './ranges.ts';
import { ON_TOP, PIECE } from './words.ts';

/** All that speaks for or against a range being this job's pay. */
export interface Case {
  readonly range: Range;
  readonly near: Near;
  /** A sign or code stands with it. */
  readonly hasSign: boolean;
  /** A unit stands with it and the figures fit it. */
  readonly hasUnit: boolean;
  /** The unit stands right after it: "per hour". */
  readonly hasUnitAfter: boolean;
  /** The figures are of a usual size for the unit that is stated, or that the size tells. */
  readonly isUsual: boolean;
  /** The unit that is stated or that the size tells. */
  readonly unit: Unit | null;
  /** A currency whose wages run into millions. */
  readonly isSmallCoin: boolean;
  readonly label: 'pay' | 'other' | 'counted' | null;
  readonly isPaySection: boolean;
  readonly known: readonly Pay[];
  /** Pay was found right before it in the same sentence, of the same currency and size. */
  readonly follows: boolean;
  /** Pay was found before it in the same sentence, of whatever size. */
  readonly isInSentenceOfPay: boolean;
}

interface Row {
  readonly why: string;
  readonly holds: (one: Case) => boolean;
}

const CAPITAL = regex('^\\s*\\p{Lu}');
const SMALL_WORD = regex('^\\s?\\p{Ll}{2,}');
/** "10% of up to". */
const SHARE = regex('%\\s+\\p{L}{1,4}\\s[^.]{0,40}$');

const within = (distance: number | null, most: number): boolean => distance !== null && distance <= most;
const nearer = (a: number | null, b: number | null): boolean => a !== null && (b === null || a <= b);
const isNamedLeft = ({ payLeft, totalLeft, otherLeft }: Near): boolean =>
  nearer(payLeft, otherLeft) || within(totalLeft, 30);

/** Each row alone is enough to refuse a range. */
export const OBJECTIONS: readonly Row[] = [
  { why: 'the first figure is above the second', holds: ({ range }) => range.broken },
  { why: 'nothing is paid', holds: ({ range }) => range.max <= 0 },
  { why: 'its other end cannot be read', holds: ({ near, range }) => range.single && near.isHalf },
  {
    why: 'a sum of millions',
    holds: ({ range, near, isUsual, isSmallCoin }) =>
      range.amounts.some(one => one.scale === 1e6) && !isSmallCoin && !(isUsual && within(near.payLeft, 25)),
  },
  {
    why: 'the words right after it name other money',
    holds: ({ near, range, hasUnitAfter, isUsual, follows }) =>
      near.otherRight !== null &&
      !within(near.payRight, near.otherRight) &&
      !(range.single ? within(near.payLeft, 2) : isNamedLeft(near)) &&
      // After a unit a capital begins another line: "$90,000 – $95,000 per year Benefits …".
      !(!range.single && (hasUnitAfter || follows) && isUsual && CAPITAL.test(near.right)),
  },
  {
    why: 'comes on top of pay',
    holds: ({ near, isInSentenceOfPay }) =>
      (isInSentenceOfPay || near.otherRight !== null) && ON_TOP.test(near.left.toLowerCase()),
  },
  {
    why: 'is paid by the piece',
    holds: ({ near, hasUnitAfter }) =>
      !hasUnitAfter && !within(near.payRight, 1) && PIECE.test(near.right.toLowerCase()),
  },
  {
    why: 'a share of pay, not pay',
    holds: ({ near, range }) => range.single && SHARE.test(near.left),
  },
  {
    why: 'no unit is stated, and none fits its size',
    holds: ({ range, hasUnit, isUsual, label, near }) =>
      !hasUnit &&
      !isUsual &&
      (range.max < 100 || (range.single && label !== 'pay' && !within(near.payLeft, 12))),
  },
  {
    why: 'the words before it name other money, nearer than pay',
    holds: ({ near, range, hasUnitAfter, isUsual, unit }) =>
      near.otherLeft !== null &&
      !(unit === 'HOUR' && hasUnitAfter && isUsual && near.otherLeft > 20) &&
      !isNamedLeft(near) &&
      !within(near.payRight, 20) &&
      !(near.isTitled && (!range.single || hasUnitAfter)),
  },
  {
    why: 'its label names other money',
    holds: ({ label, near, hasSign }) =>
      (label === 'other' || (label === 'counted' && !hasSign)) &&
      !isNamedLeft(near) &&
      near.payRight === null,
  },
  {
    why: 'a number without a sign, a unit or a label is any number',
    holds: one => !one.hasSign && !isNumberOfPay(one),
  },
  {
    why: 'the ends are too far apart for one job',
    holds: ({ range }) => range.min > 0 && range.max / range.min > 12,
  },
];

/** Each row alone is enough to believe what nothing objects to. */
export const GROUNDS: readonly Row[] = [
  { why: 'the page’s data gives the same figures', holds: one => agrees(one) },
  { why: 'a word for pay stands before it', holds: ({ near }) => isNamedLeft(near) },
  { why: 'a word for pay stands after it', holds: ({ near }) => within(near.payRight, 40) },
  { why: 'its label names pay', holds: ({ label }) => label === 'pay' },
  { why: 'a figure by the hour, month or year', holds: ({ hasUnit, isUsual }) => hasUnit && isUsual },
  {
    why: 'a range of the size of yearly pay',
    holds: ({ range, hasSign, isUsual, unit }) => !range.single && hasSign && isUsual && unit === 'YEAR',
  },
  {
    why: 'a figure of the size of yearly pay, and more comes on top',
    holds: ({ hasSign, isUsual, unit, near }) => hasSign && isUsual && unit === 'YEAR' && near.hasMore,
  },
  {
    why: 'a range, and tax on top of it',
    holds: ({ near, range, hasSign, isUsual }) => near.isInvoiced && !range.single && hasSign && isUsual,
  },
  {
    why: 'stands in the section on pay',
    holds: ({ isPaySection, range, hasUnit, isUsual }) =>
      isPaySection && (hasUnit || (!range.single && isUsual)),
  },
  { why: 'goes on from pay', holds: ({ follows }) => follows },
];

/** Why the range is believed to be pay; null where it is not. */
export function believe(one: Case): string | null {
  if (agrees(one)) return 'the page’s data gives the same figures';
  if (OBJECTIONS.some(row => row.holds(one))) return null;
  return GROUNDS.find(row => row.holds(one))?.why ?? null;
}

/** "Salary: 40,000 - 50,000", "Hourly rate 18.50": a label, and figures of the size of pay. */
function isNumberOfPay({ label, near, range, hasUnit, hasUnitAfter, isUsual }: Case): boolean {
  const isNamed =
    label === 'pay' ||
    within(near.payLeft, range.single ? 30 : 60) ||
    (!range.single && within(near.payRight, 12));
  if (!isNamed || !isUsual || isCalendarYear(range)) return false;
  if (hasUnitAfter) return true;
  const isLabelled =
    (label === 'pay' && near.left.length <= 25) ||
    within(near.payLeft, 3) ||
    /[:：]\s*\S{0,14}\s*$/.test(near.left);
  // "40,000 – 50,000 parts" counts something.
  const counts = SMALL_WORD.test(near.right) && !within(near.payRight, 2);
  if (counts && !(isLabelled && within(near.payLeft, 3))) return false;
  const isPlainlyMoney =
    hasUnit || range.amounts.some(one => one.grouped || one.scale > 1) || range.min >= 10_000;
  return isPlainlyMoney && (!range.single || isLabelled);
}

const isCalendarYear = ({ amounts }: Range): boolean =>
  amounts.every(one => !one.grouped && one.scale === 1 && one.value >= 1900 && one.value <= 2100);

const same = (a: number | null, b: number): boolean => a === null || Math.abs(a - b) <= 0.005 * Math.abs(b);
const agrees = ({ known, range, hasSign }: Case): boolean =>
  !range.broken &&
  hasSign &&
  known.some(
    pay =>
      (pay.min !== null || pay.max !== null) &&
      (pay.min ?? pay.max ?? 0) > 0 &&
      same(pay.min, range.min) &&
      same(pay.max, range.max),
  );
