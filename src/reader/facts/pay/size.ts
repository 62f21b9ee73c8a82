import type { Unit } from '../../../posting/reading.ts';
import { isPaidByMonth, isPaidByYear, wageScale } from '../../../posting/currencies.ts';

/*
 * How large pay is. Bounds in wage dollars (see `wageScale`): `possible` is what a posting that names pay may offer,
 * `usual` what is believed without such a word.
 */

interface Bounds {
  readonly possible: readonly [number, number];
  readonly usual: readonly [number, number];
}

const BOUNDS: Readonly<Record<Unit, Bounds>> = {
  HOUR: { possible: [1, 1000], usual: [5, 300] },
  DAY: { possible: [15, 8000], usual: [40, 2500] },
  WEEK: { possible: [60, 20_000], usual: [200, 8000] },
  MONTH: { possible: [150, 80_000], usual: [500, 30_000] },
  YEAR: { possible: [2000, 5_000_000], usual: [9000, 1_500_000] },
  PROJECT: { possible: [20, 5_000_000], usual: [200, 500_000] },
};

const isWithin = ([low, high]: readonly [number, number], amount: number): boolean =>
  amount >= low && amount <= high;

/** Whether both ends may be pay in this unit. `how` says how strict to be. */
export function isPaySize(
  min: number,
  max: number,
  unit: Unit,
  currency: string | null,
  how: keyof Bounds,
): boolean {
  const scale = wageScale(currency);
  return isWithin(BOUNDS[unit][how], min / scale) && isWithin(BOUNDS[unit][how], max / scale);
}

/** Sizes at which a wage can be by one unit only. Between them nothing is assumed. */
const TELLING: readonly (readonly [Unit, readonly [number, number]])[] = [
  ['HOUR', [5, 160]],
  ['MONTH', [900, 11_000]],
  ['YEAR', [15_000, 1_500_000]],
];

/** The same where pay is given by the month: what would be a low year's pay elsewhere is a good month's here. */
const BY_MONTH = [900, 25_000] as const;

/** The unit that the size alone tells; null where it could be another. */
export function unitBySize(min: number, max: number, currency: string | null): Unit | null {
  const scale = wageScale(currency);
  if (isPaidByMonth(currency) && isWithin(BY_MONTH, min / scale) && isWithin(BY_MONTH, max / scale))
    return 'MONTH';
  const [unit] = TELLING.find(
    ([, bounds]) => isWithin(bounds, min / scale) && isWithin(bounds, max / scale),
  ) ?? [null];
  return unit === 'MONTH' && isPaidByYear(currency) ? null : unit;
}
