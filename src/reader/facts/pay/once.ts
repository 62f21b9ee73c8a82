import type { Pay, Unit } from '../../../posting/reading.ts';
import type { Proof } from '../../context.ts';

/** One range found in the text, with what had to be assumed of it. */
export interface Claim {
  readonly pay: Pay;
  /** Where it stands; a range may stand in several blocks. */
  readonly proofs: readonly Proof[];
  readonly assumesCurrency: boolean;
  readonly assumesUnit: boolean;
  /** Only its label says that it is one end: "Minimum salary". */
  readonly isLabelledEnd: boolean;
}

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b)));

/** Units of a working year, to see that "£30,000 a year (£2,500 a month)" says one thing twice. */
const IN_A_YEAR: Readonly<Partial<Record<Unit, readonly number[]>>> = {
  HOUR: [2080, 2000, 1950, 1820],
  DAY: [260, 220],
  WEEK: [52],
  MONTH: [12],
};

export function sameFigures(a: Pay, b: Pay): boolean {
  return near(a.min, b.min) && near(a.max, b.max);
}

/** The same range by another unit. */
export function sameByYear(a: Pay, b: Pay): boolean {
  if (a.unit === b.unit || a.unit === null || b.unit === null) return false;
  const [year, part] = a.unit === 'YEAR' ? [a, b] : [b, a];
  if (year.unit !== 'YEAR' || part.unit === null) return false;
  const times = (amount: number | null, by: number): number | null => (amount === null ? null : amount * by);
  return (IN_A_YEAR[part.unit] ?? []).some(by => {
    const close = (x: number | null, y: number | null): boolean =>
      x === y || (x !== null && y !== null && Math.abs(x - y) <= 0.01 * y);
    return close(times(part.min, by), year.min) && close(times(part.max, by), year.max);
  });
}

/** The later claim says what the earlier one said, or only one end of it. */
function repeats(earlier: Claim, later: Claim): boolean {
  const [a, b] = [earlier.pay, later.pay];
  const sameCurrency =
    a.currency === b.currency ||
    a.currency === null ||
    b.currency === null ||
    earlier.assumesCurrency ||
    later.assumesCurrency;
  if (!sameCurrency) return false;
  if (sameFigures(a, b))
    return (
      a.unit === b.unit || a.unit === null || b.unit === null || earlier.assumesUnit || later.assumesUnit
    );
  if (sameByYear(a, b)) return true;
  if (a.unit !== b.unit) return false;
  return isEndOf(b, a) || isEndOf(a, b) || (isWithin(b, a) && isBeside(earlier, later));
}

/** "Starting at $50,000" beside "$50,000 – $60,000": an end of the same range. */
export function isEndOf(one: Pay, range: Pay): boolean {
  const isRange = range.min !== null && range.max !== null && range.min < range.max;
  const isSingle = one.min === null || one.max === null || one.min === one.max;
  return (
    isRange &&
    isSingle &&
    (one.min === null || near(one.min, range.min) || near(one.min, range.max)) &&
    (one.max === null || near(one.max, range.max) || near(one.max, range.min))
  );
}

/** "$50,000 – $60,000 (we aim at $55,000)", "…; new hires start between $50,000 and $54,000": a part of the range. */
function isWithin(one: Pay, range: Pay): boolean {
  if (one.min === null || one.max === null || range.min === null || range.max === null) return false;
  if ((one.kind ?? 'base') !== (range.kind ?? 'base') || one.min < range.min || one.max > range.max)
    return false;
  return one.min === one.max || near(one.min, range.min) || near(one.max, range.max);
}

function isBeside(earlier: Claim, later: Claim): boolean {
  const [a, b] = [earlier.proofs[0]?.span, later.proofs[0]?.span];
  return a?.block !== undefined && a.block === b?.block && b.start - a.end < 60;
}

const isRange = (pay: Pay): boolean => pay.min !== null && pay.max !== null;

/** Says everything once: the first place is quoted, the later ones stand as further proofs. */
export function once(claims: readonly Claim[]): { claim: Claim; proofs: Proof[] }[] {
  const kept: { claim: Claim; proofs: Proof[] }[] = [];
  for (const claim of claims) {
    const same = kept.find(one => repeats(one.claim, claim));
    if (!same) {
      kept.push({ claim, proofs: [...claim.proofs] });
      continue;
    }
    const later = better(same.claim, claim);
    same.proofs = later === claim ? [...claim.proofs, ...same.proofs] : [...same.proofs, ...claim.proofs];
    same.claim = later;
  }
  return kept;
}

/** The claim to quote: the whole range before one end of it, what is stated before what is assumed, else the first. */
function better(first: Claim, second: Claim): Claim {
  const worth = ({ pay, assumesCurrency, assumesUnit }: Claim): number =>
    (isRange(pay) && pay.min !== pay.max ? 8 : isRange(pay) ? 4 : 0) +
    (pay.unit !== null && !assumesUnit ? 2 : 0) +
    (assumesCurrency ? 0 : 1);
  return worth(second) > worth(first) ? second : first;
}
