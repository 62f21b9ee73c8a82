import * as z from 'zod/mini';
import { Unit, type Reading } from '../posting/reading.ts';
import { compare } from './mine/money.ts';
import type { Profile } from './profile.ts';

/* Pay that can be drawn on one scale: ranges of one currency and unit, as the page writes them, and the reader's floor. */

const amount = z.nullable(z.number());

export const PayScale = z.object({
  currency: z.string(),
  unit: Unit,
  /** The reader's floor in the same currency and unit; null where there is none, or none that can be compared. */
  floor: amount,
  /** `at`: the range's place in the Reading. An open end is null. */
  bars: z.array(z.object({ at: z.number(), min: amount, max: amount })).check(z.maxLength(300)),
});
export type PayScale = z.infer<typeof PayScale>;

/** The scales of a posting, each with something to compare: a floor, or a second range. */
export function payScales(
  { pay, employmentType }: Pick<Reading, 'pay' | 'employmentType'>,
  profile: Pick<Profile, 'payFloor' | 'rates' | 'hoursPerYear'>,
): PayScale[] {
  const partTimeOnly = employmentType.includes('PART_TIME') && !employmentType.includes('FULL_TIME');
  const drawn = pay.flatMap((range, at) => {
    const { currency, unit, min, max } = range;
    return currency === null || unit === null || (min === null && max === null)
      ? []
      : [{ range, currency, unit, at }];
  });
  const kindOf = ({ currency, unit }: { currency: string; unit: string }): string => `${currency} ${unit}`;
  return [...new Set(drawn.map(kindOf))].flatMap(kind => {
    const group = drawn.filter(one => kindOf(one) === kind);
    const [first] = group;
    if (!first) return [];
    const floor = profile.payFloor === null ? null : floorFor(first.range, partTimeOnly, profile);
    if (floor === null && group.length < 2) return [];
    const bars = group.map(({ at, range: { min, max } }) => ({ at, min, max }));
    return [{ currency: first.currency, unit: first.unit, floor, bars }];
  });
}

/** The floor as the range is written: the range was brought to the floor's terms, so the same factor leads back. */
function floorFor(
  pay: Reading['pay'][number],
  partTimeOnly: boolean,
  profile: Pick<Profile, 'payFloor' | 'rates' | 'hoursPerYear'>,
): number | null {
  if (profile.payFloor === null) return null;
  const one = { ...pay, min: 1000, max: 1000 };
  const compared = compare(one, profile.payFloor, profile, { partTimeOnly, weekHours: null });
  if (typeof compared === 'string' || !compared.min) return null;
  return Math.round((100 * compared.least * 1000) / compared.min) / 100;
}
