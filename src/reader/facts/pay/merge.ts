import type { Conflict, Pay } from '../../../posting/reading.ts';
import type { Found, Merged, Structured } from '../../context.ts';
import { isEndOf, once, sameByYear, sameFigures } from './once.ts';
import type { Claim } from './once.ts';
import { isPaySize, unitBySize } from './size.ts';

const MOST_BLOCKS_APART = 4;

/** "Minimum salary | €42,000" and "Maximum salary | €49,000" are one range. */
function paired(claims: readonly Claim[]): Claim[] {
  const whole: Claim[] = [];
  for (const claim of claims) {
    const last = whole.at(-1);
    if (last && isOtherEnd(last, claim)) {
      const pay = { ...last.pay, max: claim.pay.max, unit: last.pay.unit ?? claim.pay.unit, about: null };
      whole[whole.length - 1] = {
        ...last,
        pay,
        proofs: [...last.proofs, ...claim.proofs],
        isLabelledEnd: false,
      };
    } else whole.push(claim);
  }
  return whole;
}

function isOtherEnd(least: Claim, most: Claim): boolean {
  const [a, b] = [least.pay, most.pay];
  if (!least.isLabelledEnd || !most.isLabelledEnd || a.max !== null || b.min !== null) return false;
  const apart = (most.proofs[0]?.span?.block ?? 0) - (least.proofs[0]?.span?.block ?? 0);
  return apart <= MOST_BLOCKS_APART && a.currency === b.currency && (a.min ?? 0) <= (b.max ?? 0);
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
  const read = once(withoutNeedlessAbout(paired(claims)));
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
