import { currencyOfSign, SHARED_SIGNS, wageScale } from '../../../posting/currencies.ts';
import type { Pay, Unit } from '../../../posting/reading.ts';
import { aboutOf } from './about.ts';
import { amountsIn } from './amounts.ts';
import { believe } from './believe.ts';
import { cuesBetween, cuesIn, labelSays } from './cues.ts';
import type { Cue } from './cues.ts';
import { currencyOfRange } from './currency.ts';
import { lookAround } from './near.ts';
import type { Near } from './near.ts';
import { plainOf, smallOf } from './pattern.ts';
import type { Plain } from './pattern.ts';
import { rangesIn } from './ranges.ts';
import type { Range } from './ranges.ts';
import { isPaySize, unitBySize } from './size.ts';
import { termsOf } from './terms.ts';
import { unitAfter, unitNamed, unitsIn } from './units.ts';
import type { NamedUnit } from './units.ts';
import { HOURS, PER_ANNUM_LAKHS, PER_HEAD } from './words.ts';

/** A value that was read or that had to be assumed. */
export interface Sure<T> {
  readonly is: T;
  readonly how: 'stated' | 'assumed';
}

/** What is known about the text besides the text. */
export interface Around {
  /** What stands right before it as its label: the cell to the left, a line that ends in a colon, the heading. */
  readonly label?: string;
  /** Stands in the posting's section on pay. */
  readonly isPaySection?: boolean;
  /** What the page's data says the pay is: the same figures in the text are believed. */
  readonly known?: readonly Pay[];
  /** Which currency a sign means on this page; null for no sign. */
  readonly currencyOf?: CurrencyOf;
}

export type CurrencyOf = (sign: string | null) => Sure<string | null>;

/** Pay offered in a text; offsets are the text's. */
export interface Offer {
  readonly start: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: Sure<string | null>;
  readonly unit: Sure<Unit | null>;
  readonly kind: NonNullable<Pay['kind']>;
  /** Only its label says that it is one end of a range: "Minimum salary". */
  readonly isLabelledEnd: boolean;
  /** What the range is for: "Ohio", "Level II"; null where nothing names it. */
  readonly about: string | null;
  /** Why it is believed. */
  readonly because: string;
}

/** What a sign means where nothing is known of the page: the commonest of those that share it. */
export const commonestCurrency: CurrencyOf = sign => {
  const own = sign === null ? null : currencyOfSign(sign);
  if (own !== null) return { is: own, how: 'stated' };
  return { is: SHARED_SIGNS[sign ?? '']?.[0] ?? null, how: 'assumed' };
};

/**
 * Every pay range in one text, in its order. Parsers find figures, amounts and ranges; what stands around each says
 * whether it is pay (`believe`).
 */
export function payIn(source: string, around: Around = {}): Offer[] {
  if (!/[\d０-９]/.test(source)) return [];
  const plain = plainOf(source);
  const ranges = rangesIn(plain, amountsIn(plain)).slice(0, MOST_RANGES);
  if (ranges.length === 0) return [];
  const cues = cuesIn(plain.text);
  const says = labelSays(around.label ?? '');
  const offers: Offer[] = [];
  let floor = 0;
  let before: Offer | null = null;
  let refused: Range | null = null;
  for (const range of ranges) {
    // "If you bill $90 an hour, you get $90 an hour": what was no pay is none a few words on.
    before = isSameSum(refused, range)
      ? null
      : offerOf(plain, range, { ...around, cues, says, floor, before });
    if (before) offers.push(before);
    refused = before ? null : range;
    // A number that is no money at all does not end what was said before it.
    if (before || range.amounts.some(one => one.sign !== null)) floor = range.end;
  }
  return offers;
}

const isSameSum = (refused: Range | null, { start, min, max, amounts }: Range): boolean =>
  refused !== null &&
  start - refused.end < 40 &&
  refused.min === min &&
  refused.max === max &&
  // "25 hours a week $25/hr": the first was no money.
  [amounts, refused.amounts].every(all => all.some(one => one.sign !== null));

/** No posting names so many sums in one block; a price list may. */
const MOST_RANGES = 1000;
/** A number without a sign and without a word for pay this near is not looked at. */
const FAR = 80;
const AFTER_UNIT = 16;

interface Setting extends Around {
  /** What the label says. */
  readonly says: ReturnType<typeof labelSays>;
  readonly cues: readonly Cue[];
  /** Where the money before this range ended. */
  readonly floor: number;
  readonly before: Offer | null;
}

function offerOf(plain: Plain, range: Range, setting: Setting): Offer | null {
  const { cues, before, says, label = '' } = setting;
  const { text, small } = plain;
  const hasSign = range.amounts.some(one => one.sign !== null || one.scale === 1e5 || one.scale === 1e7);
  if (!hasSign && says !== 'pay' && cuesBetween(cues, range.start - FAR, range.end + FAR).length === 0)
    return null;
  const after = ownUnit(plain, range, cues);
  const end = after?.end ?? range.end;
  const { start, single: isSingle } = range;
  const near = lookAround(plain, { start, end, floor: setting.floor, cues, hasSign, isSingle });
  const currency = currencyOfRange(text, range, end, setting.currencyOf ?? commonestCurrency);
  const fits = (unit: Unit | null, how: 'possible' | 'usual'): boolean =>
    unit !== null && isPaySize(range.min, range.max, unit, currency.is, how);
  const stated =
    unitsAround(text, range, near, after?.unit ?? null, label).find(unit => fits(unit, 'possible')) ?? null;
  const assumed = stated ?? unitBySize(range.min, range.max, currency.is);
  const because = believe({
    range,
    near,
    hasSign,
    hasUnit: stated !== null,
    hasUnitAfter: after !== null && stated === after.unit,
    isUsual: fits(assumed, 'usual'),
    unit: assumed,
    isSmallCoin: wageScale(currency.is) >= 50,
    label: says,
    isPaySection: setting.isPaySection ?? false,
    known: setting.known ?? [],
    follows: before !== null && goesOn(before, range, near),
    isInSentenceOfPay: before !== null && isSameSentence(before, range, near),
  });
  if (after !== null && PER_HEAD.test(small.slice(after.end, after.end + AFTER_UNIT))) return null;
  if (because === null || isTooOdd(after?.unit ?? null, stated, range, currency.is)) return null;
  const terms = termsOf(small, range, smallOf(label), cues, after?.end ?? range.end);
  return {
    ...terms,
    end: after && after.unit === stated ? Math.max(after.end, terms.end) : terms.end,
    currency,
    unit: stated ? { is: stated, how: 'stated' } : { is: assumed, how: 'assumed' },
    about: aboutOf(near, text.slice(end, end + 80), label),
    because,
  };
}

/** The unit right after the range; in "$80,000 + annual bonus" it is the bonus's. */
function ownUnit(plain: Plain, range: Range, cues: readonly Cue[]): NamedUnit | null {
  const unit = unitAfter(
    plain,
    range.end,
    range.amounts.some(one => one.sign !== null),
  );
  // "1,200 an hour (monthly 200,000)": the word leads the next figure.
  const isNexts =
    unit?.isOneWord === true &&
    plain.text.slice(range.end, unit.start).includes('(') &&
    NEXT_FIGURE.test(plain.text.slice(unit.end, unit.end + 8));
  if (isNexts) return null;
  if (!unit?.isOneWord || !/[+,]/.test(plain.text.slice(range.end, unit.start))) return unit;
  const next = cuesBetween(cues, unit.end, unit.end + 24)[0];
  return next?.says === 'other' && next.start - unit.end <= 1 ? null : unit;
}

const NEXT_FIGURE = /^\p{Script=Han}?[:：]?\s?[¥￥₩]?\d/u;

/** The units that words around the range name, the surest first. */
function unitsAround(text: string, range: Range, near: Near, after: Unit | null, label: string): Unit[] {
  const first = range.amounts[0];
  const last = range.amounts.at(-1);
  const between = first && last ? text.slice(first.end, last.start) : '';
  const isLakhs = range.amounts.some(
    one => one.scale === 1e5 && PER_ANNUM_LAKHS.test(text.slice(one.end - 5, one.end).toLowerCase()),
  );
  const left = near.left.slice(-80);
  const named = unitsIn(smallOf(left).replace(HOURS, ' ')).map(one => one.unit);
  return [
    after,
    isLakhs ? ('YEAR' as const) : null,
    unitNamed(between),
    ...named.reverse(),
    unitNamed(near.right),
    unitNamed(label),
  ].filter(unit => unit !== null);
}

/** A unit stands right after the figure and the figure cannot be pay in it: "$75 per month" is no pay by any unit. */
const isTooOdd = (after: Unit | null, stated: Unit | null, range: Range, currency: string | null): boolean =>
  after !== null && after !== stated && !isPaySize(range.min, range.max, after, currency, 'possible');

/** "… $50,000 in Ohio and $60,000 in Texas": the second goes on from the first. */
function goesOn(before: Offer, range: Range, near: Near): boolean {
  const last = before.max ?? before.min ?? 0;
  return (
    near.otherLeft === null &&
    isSameSentence(before, range, near) &&
    near.left.length < 90 &&
    range.min > last / 3 &&
    range.max < last * 3
  );
}

const isSameSentence = (before: Offer, range: Range, near: Near): boolean =>
  near.left.length >= range.start - before.end - 8;
