import type { Pay, Reading } from '../posting/reading.ts';
import { showPay, yearly } from '../posting/show.ts';
import type { Verdict } from '../posting/verdict.ts';
import { judged, notStated } from './evidence.ts';
import type { Judgement } from './evidence.ts';
import type { Money } from './profile.ts';

type Floor = Money;

const asPay = ({ amount, currency, unit }: Floor): Pay => ({
  min: amount,
  max: amount,
  currency,
  unit,
  quote: '',
});

/** The floor in words: "EUR 90,000 a year". */
export const showFloor = (floor: Floor): string => showPay(asPay(floor));

/** The floor for a full-time year in its currency; null where it is set for a project. */
const floorAYear = (floor: Floor): number | null => yearly(asPay(floor))?.min ?? null;

/** Why a range cannot be held against the floor; null where it can. */
function obstacle(pay: Pay, floor: Floor): string | null {
  if (pay.min === null && pay.max === null) return 'no figure is given';
  if (pay.currency === null) return 'the currency is not stated';
  if (pay.currency !== floor.currency) return `other currency: ${pay.currency}; cannot be compared`;
  if (pay.unit === null) return 'it is not said per what time';
  const sameUnit = pay.unit === floor.unit;
  return sameUnit || (yearly(pay) && floorAYear(floor) !== null) ? null : 'pay for a project has no year';
}

/** Both ends and the floor in one unit: as written where the units agree, else for a full-time year. */
function figures(pay: Pay, floor: Floor): { min: number | null; max: number | null; least: number } {
  if (pay.unit === floor.unit) return { min: pay.min, max: pay.max, least: floor.amount };
  const { min = null, max = null } = yearly(pay) ?? {};
  return { min, max, least: floorAYear(floor) ?? 0 };
}

function verdictOn(pay: Pay, floor: Floor): Verdict {
  const { min, max, least } = figures(pay, floor);
  if (min !== null && min >= least) return 'met';
  return max !== null && max < least ? 'not met' : 'partly';
}

const WHY: Readonly<Record<Verdict, (range: string, least: string) => string>> = {
  met: (range, least) => `${range} starts at or above your ${least}.`,
  'not met': (range, least) => `${range} ends below your ${least}.`,
  partly: (range, least) => `Your ${least} lies within what is offered: ${range}.`,
  'not stated': () => '',
  'to tick': () => '',
};

/** A range in the words of the reason, with its year where the reader's floor has another unit. */
function inWords(pay: Pay, floor: Floor): string {
  if (pay.unit === floor.unit) return showPay(pay);
  const year = yearly(pay);
  return year
    ? `${showPay(pay)} (${showPay({ ...pay, ...year, unit: 'YEAR', kind: 'base' })})`
    : showPay(pay);
}

/** Base pay speaks before on-target or total pay: a bonus may not come. */
function spokenFor(ranges: readonly (readonly [Pay, number])[]): readonly (readonly [Pay, number])[] {
  const base = ranges.filter(([pay]) => (pay.kind ?? 'base') === 'base');
  return base.length > 0 ? base : ranges;
}

/**
 * The posting's pay against the reader's least. Ranges in another currency, or without a unit, are not compared. A
 * range that spans the floor is "partly"; so are several ranges (places, levels) that disagree.
 */
export function judgePay(reading: Reading, floor: Floor): Judgement {
  const all = reading.pay.map((pay, i) => [pay, i] as const);
  const [first] = all;
  if (!first) return notStated('The posting states no pay.');
  const comparable = spokenFor(all.filter(([pay]) => obstacle(pay, floor) === null));
  const verdicts = comparable.map(([pay]) => verdictOn(pay, floor));
  const [verdict] = verdicts;
  if (verdict === undefined) {
    const why = `${showPay(first[0])}: ${obstacle(first[0], floor)}.`;
    return judged(reading, '/pay/0', 'not stated', why, first[0].quote);
  }
  const same = verdicts.every(one => one === verdict);
  const [pay, at] = comparable[same ? 0 : Math.max(0, verdicts.indexOf('met'))] ?? first;
  const reason = same
    ? WHY[verdict](inWords(pay, floor), showFloor(floor))
    : `${verdicts.filter(one => one === 'met').length} of ${verdicts.length} pay ranges start at or above your ${showFloor(floor)}.`;
  return judged(reading, `/pay/${at}`, same ? verdict : 'partly', reason, pay.quote);
}
