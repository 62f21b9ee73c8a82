import type { Conflict, Pay, Unit } from '../../../posting/reading.ts';
import type { Found, Proof, Structured } from '../../context.ts';
import type { Merged } from '../../context.ts';
import { isPaySize, unitBySize } from './size.ts';

/** One range found in the text, with what had to be assumed of it. */
export interface Claim {
  readonly pay: Pay;
  /** Where it stands; a range may stand in several blocks. */
  readonly proofs: readonly Proof[];
  readonly assumesCurrency: boolean;
  readonly assumesUnit: boolean;
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

function sameFigures(a: Pay, b: Pay): boolean {
  return near(a.min, b.min) && near(a.max, b.max);
}

/** The same range by another unit. */
function sameByYear(a: Pay, b: Pay): boolean {
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
function isEndOf(one: Pay, range: Pay): boolean {
  const isRange = range.min !== null && range.max !== null && range.min < range.max;
  const isSingle = one.min === null || one.max === null || one.min === one.max;
  return (
    isRange &&
    isSingle &&
    (one.min === null || near(one.min, range.min) || near(one.min, range.max)) &&
    (one.max === null || near(one.max, range.max) || near(one.max, range.min))
  );
}

/** "$50,000 – $60,000 (we aim at $55,000)". */
const isWithin = (one: Pay, range: Pay): boolean =>
  one.min !== null &&
  one.min === one.max &&
  range.min !== null &&
  range.max !== null &&
  one.min > range.min &&
  one.min < range.max &&
  (one.kind ?? 'base') === (range.kind ?? 'base');

function isBeside(earlier: Claim, later: Claim): boolean {
  const [a, b] = [earlier.proofs[0]?.span, later.proofs[0]?.span];
  return a?.block !== undefined && a.block === b?.block && b.start - a.end < 50;
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

/** What a range is for says something only where there are several. */
function withoutNeedlessAbout(claims: readonly Claim[]): Claim[] {
  return once(claims).length > 1
    ? [...claims]
    : claims.map(claim => ({ ...claim, pay: { ...claim.pay, about: null } }));
}

/** Text and markup: the text is what the reader sees and wins; figures that differ are kept as a conflict. */
export function withMarkup(claims: readonly Claim[], structured: Structured | null): Merged<Pay> {
  const told = (structured?.pay ?? []).flatMap(pay => sound(pay));
  const source = structured?.source ?? 'json-ld';
  const read = once(withoutNeedlessAbout(claims));
  if (read.length === 0) {
    const found = told.map((value): Found<Pay> => ({
      value,
      proofs: [{ span: null, source, how: 'stated' }],
    }));
    return { found, conflicts: [] };
  }
  const conflicts: Conflict[] = [];
  const found = read.map(({ claim, proofs }): Found<Pay> => {
    const same = told.find(pay => sameFigures(pay, claim.pay));
    if (!same) return { value: claim.pay, proofs };
    const value: Pay = {
      ...claim.pay,
      currency: claim.assumesCurrency ? (same.currency ?? claim.pay.currency) : claim.pay.currency,
      unit: claim.assumesUnit ? (same.unit ?? claim.pay.unit) : claim.pay.unit,
    };
    return { value, proofs: [...proofs, { span: null, source, how: 'stated' }] };
  });
  const unsaid = told.filter(
    pay =>
      !found.some(({ value }) => sameFigures(pay, value) || sameByYear(pay, value) || isEndOf(value, pay)),
  );
  if (unsaid.length > 0)
    conflicts.push({ fact: '/pay', text: found.map(({ value }) => value), markup: unsaid });
  return { found, conflicts };
}

/** Markup's pay where it can be pay: no zeros, ends in order, a unit that fits the figures. */
function sound(pay: Pay): Pay[] {
  const min = pay.min !== null && pay.min > 0 ? pay.min : null;
  const max = pay.max !== null && pay.max > 0 ? pay.max : null;
  const [low, high] = [min ?? max, max ?? min];
  if (low === null || high === null || low > high) return [];
  const fits = pay.unit !== null && isPaySize(low, high, pay.unit, pay.currency, 'possible');
  const unit = fits ? pay.unit : unitBySize(low, high, pay.currency);
  if (unit === null && pay.unit !== null) return [];
  return [{ ...pay, min, max, unit }];
}
