import type { Pay, Unit } from '../../posting/reading.ts';
import { showDate } from '../../posting/show.ts';
import type { Money, Profile, Rate } from '../profile.ts';

/** Both ends of a range and the reader's amount, in one unit and currency. */
export interface Compared {
  readonly min: number | null;
  readonly max: number | null;
  readonly least: number;
  /** The unit of the figures, and what was reckoned, in words: "at 0.92 of 2 Nov 2026". */
  readonly unit: Unit;
  readonly how: readonly string[];
}

/** Units in a full-time year of so many hours: a day has eight, a week is the 52nd part. A project has no year. */
const timesAYear = (unit: Unit, hours: number): number | null =>
  ({ HOUR: hours, DAY: hours / 8, WEEK: 52, MONTH: 12, YEAR: 1, PROJECT: null })[unit];

/** How many of `to` one of `from` is worth, by a rate that the reader typed in, either way round. */
function rateBetween(rates: readonly Rate[], from: string, to: string): readonly [number, Rate] | null {
  const newest = rates.toSorted((a, b) => b.date.localeCompare(a.date));
  const straight = newest.find(one => one.from === from && one.to === to);
  if (straight) return [straight.rate, straight];
  const back = newest.find(one => one.from === to && one.to === from);
  return back ? [1 / back.rate, back] : null;
}

/** How much is worked for a posting's pay. `weekHours`: null where it is not said. */
interface Worked {
  readonly partTimeOnly: boolean;
  readonly weekHours: number | null;
}

/** Paid by presence, so that less work is less pay whatever the posting's hours. */
const byTime = (unit: Unit): boolean => unit === 'HOUR' || unit === 'DAY';

/**
 * A range held against an amount of the reader's, or why it cannot be. Full-time pay is taken by the reader's share
 * of it; pay by the month or year of a job that is part time alone is taken as it is written.
 */
export function compare(
  pay: Pay,
  money: Money,
  { rates, hoursPerYear }: Pick<Profile, 'rates' | 'hoursPerYear'>,
  { partTimeOnly, weekHours }: Worked,
): Compared | string {
  if (pay.min === null && pay.max === null) return 'no figure is given';
  if (pay.currency === null) return 'the currency is not stated';
  if (pay.unit === null) return 'it is not said per what time';
  const rate = pay.currency === money.currency ? null : rateBetween(rates, pay.currency, money.currency);
  if (rate === null && pay.currency !== money.currency)
    return `other currency: ${pay.currency}; cannot be compared without a rate of yours`;
  const share = money.share / 100;
  const asWritten = pay.unit === money.unit && (money.share === 100 || byTime(pay.unit) || partTimeOnly);
  // Pay by the month for part of the time comes to so much an hour only where its hours are known.
  const ofItsHours = partTimeOnly && byTime(money.unit) && !byTime(pay.unit);
  if (ofItsHours && weekHours === null) return 'its hours are not said';
  const hours = ofItsHours && weekHours !== null ? weekHours * 52 : hoursPerYear;
  const ofPay = asWritten || pay.unit === money.unit ? 1 : timesAYear(pay.unit, hours);
  const ofMine = asWritten || pay.unit === money.unit ? 1 : timesAYear(money.unit, hours);
  if (ofPay === null || ofMine === null) return 'pay for a project has no year';
  const part = asWritten || (partTimeOnly && !byTime(pay.unit)) ? 1 : share;
  const change = (amount: number | null) =>
    amount === null ? null : rounded(amount * ofPay * part * (rate?.[0] ?? 1));
  return {
    min: change(pay.min),
    max: change(pay.max),
    least: rounded(money.amount * ofMine * (byTime(money.unit) && !asWritten && !ofItsHours ? share : 1)),
    unit: asWritten || pay.unit === money.unit ? pay.unit : 'YEAR',
    how: [
      ...(rate
        ? [`at ${rate[1].rate} ${rate[1].to} for 1 ${rate[1].from} of ${showDate(rate[1].date)}`]
        : []),
      ...(byTime(pay.unit) !== byTime(money.unit) && ofPay !== 1 ? [`with ${hours} hours a year`] : []),
      ...(part === 1 ? [] : [`for ${money.share}% of full time`]),
    ],
  };
}

/** Cents, so that no figure is decided by how a computer keeps fractions. */
const rounded = (amount: number): number => Math.round(amount * 100) / 100;
