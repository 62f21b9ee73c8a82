import { currencyOfSign } from '../../../posting/currencies.ts';
import type { CurrencyOf, Sure } from './pay-in.ts';
import type { Range } from './ranges.ts';
import { TETHER } from './amounts.ts';
import { unitBySize } from './size.ts';

/** A code after the figures says more than the sign before them; either end of a range speaks for both. */
export function currencyOfRange(
  text: string,
  range: Range,
  end: number,
  currencyOf: CurrencyOf,
): Sure<string | null> {
  const codes = range.amounts.flatMap(one => [one.code, one.sign]).filter(sign => sign !== null);
  const labelled = CODE_AS_LABEL.exec(text.slice(Math.max(0, range.start - 6), range.start))?.[1];
  if (
    labelled !== undefined &&
    codes.every(sign => currencyOfSign(sign) === null) &&
    currencyOfSign(labelled)
  )
    return { is: currencyOfSign(labelled), how: 'stated' };
  const sure = codes.find(sign => currencyOfSign(sign) !== null);
  if (sure !== undefined) return { is: currencyOfSign(sure), how: 'stated' };
  const behind = [range.end, end].map(at => CODE_BEHIND.exec(text.slice(at, at + 8))?.[1] ?? '');
  const open = CODE_BEHIND_PLUS.exec(text.slice(range.end, range.end + 8))?.[1] ?? '';
  const code = [...(codes.length > 0 ? behind : []), open].find(one => currencyOfSign(one) !== null);
  if (code !== undefined) return { is: currencyOfSign(code), how: 'stated' };
  if (range.amounts.some(one => one.scale === 1e5 || one.scale === 1e7)) return { is: 'INR', how: 'assumed' };
  const likely = currencyOf(codes[0] ?? null);
  if (
    codes[0] === undefined &&
    (likely.is === 'CNY' || likely.is === null) &&
    TETHER.test(text.slice(range.end, range.end + 3))
  )
    return { is: 'USD', how: 'assumed' };
  if (codes[0] === undefined && range.amounts.some(one => one.scale === 1e4)) return currencyOf('¥');
  const fits = codes[0] !== undefined || unitBySize(range.min, range.max, likely.is) !== null;
  // Figures without a sign that cannot be pay in the page's currency are in another.
  return fits || unitBySize(range.min, range.max, null) === null ? likely : { is: null, how: 'assumed' };
}

/** Not the label of the next range: "$90,000 CAD: $80,000". */
const CODE_BEHIND = /^[\s(,]*([A-Z]{3})(?![A-Za-z])(?!\s?:)/;
/** "50K+ HKD". */
const CODE_BEHIND_PLUS = /^\s?\+\s?([A-Z]{3})(?![A-Za-z])/;
/** "USD: $90,000". */
const CODE_AS_LABEL = /(?<![A-Za-z])([A-Z]{3})\s?:\s?$/;
