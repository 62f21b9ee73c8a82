import type { Pay } from '../../posting/reading.ts';
import { showPay } from '../../posting/show.ts';
import type { Verdict } from '../../posting/verdict.ts';
import { myPlaces } from '../context.ts';
import type { Posting } from '../context.ts';
import { judged, notStated, said, withMore } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import { lies, where } from '../places/place.ts';
import type { Money, Profile } from '../profile.ts';
import { seek } from '../text.ts';
import { UNPAID } from '../words.data.ts';
import { weekHoursIn } from './hours.ts';
import { compare } from './money.ts';
import type { Compared } from './money.ts';
import { levelsIn } from './seniority.ts';

/** The amount in words: "EUR 45,000 a year for 50%". */
export const showMoney = ({ amount, currency, unit, share }: Money): string =>
  `${showPay({ min: amount, max: amount, currency, unit, quote: '' })}${share === 100 ? '' : ` for ${share}%`}`;

function verdictOn({ min, max, least }: Compared): Verdict {
  if (min !== null && min >= least) return 'met';
  return max !== null && max < least ? 'not met' : 'partly';
}

type Range = { readonly pay: Pay; readonly at: number; readonly compared: Compared };

const WHY: Readonly<Record<Verdict, (range: string, least: string) => string>> = {
  met: (range, least) => `${range} starts at or above your ${least}.`,
  'not met': (range, least) => `${range} ends below your ${least}.`,
  partly: (range, least) => `Your ${least} lies within what is offered: ${range}.`,
  'not stated': () => '',
  'to tick': () => '',
};

/** A range in the words of the reason, with what it comes to where it was reckoned. */
function inWords({ pay, compared: { min, max, unit, how } }: Range, money: Money): string {
  const about = pay.about ? ` (${pay.about})` : '';
  if (unit === pay.unit && how.length === 0) return `${showPay(pay)}${about}`;
  const comes = showPay({ min, max, currency: money.currency, unit, quote: '' });
  return `${showPay(pay)}${about} (${comes}${how.length > 0 ? `, ${how.join(', ')}` : ''})`;
}

/** The reader's amount in words, with what it comes to where the figures are of another unit. */
function mineInWords({ compared: { least, unit } }: Range, money: Money): string {
  if (unit === money.unit) return showMoney(money);
  const comes = showPay({ min: least, max: least, currency: money.currency, unit, quote: '' });
  return `${showMoney(money)} (${comes})`;
}

/** Base pay speaks before on-target or total pay: a bonus may not come. */
function spokenFor(ranges: readonly Range[]): readonly Range[] {
  const base = ranges.filter(({ pay }) => (pay.kind ?? 'base') === 'base');
  return base.length > 0 ? base : ranges;
}

/** The ranges for the reader's places, else for the reader's level; all where none is for either. */
function forMe(ranges: readonly Range[], profile: Profile): readonly Range[] {
  const mine = myPlaces(profile);
  const here = ranges.filter(
    ({ pay: { about } }) => about && mine.some(place => ['in', 'maybe'].includes(lies(where(about), place))),
  );
  const left = here.length > 0 ? here : ranges;
  const level = left.filter(
    ({ pay: { about } }) => about && levelsIn(about).some(one => profile.seniorities.includes(one)),
  );
  return level.length > 0 ? level : left;
}

/**
 * The posting's pay against an amount of the reader's. Ranges in a currency without a typed rate, or without a unit,
 * are not compared. A range that spans the amount is "partly"; so are ranges that disagree and are for no place or
 * level of the reader's.
 */
export function judgePay({ reading, text }: Posting, profile: Profile, money: Money): Judgement {
  const [first] = reading.pay;
  if (!first) {
    const unpaid = seek(text, UNPAID);
    return unpaid && money.amount > 0
      ? said('not met', 'The work is unpaid.', unpaid)
      : notStated('The posting states no pay.');
  }
  const types = reading.employmentType;
  const partTimeOnly = types.includes('PART_TIME') && !types.includes('FULL_TIME');
  const worked = { partTimeOnly, weekHours: partTimeOnly ? weekHoursIn(text) : null };
  const all = reading.pay.map((pay, at) => ({ pay, at, compared: compare(pay, money, profile, worked) }));
  const comparable = all.flatMap(one =>
    typeof one.compared === 'string' ? [] : [{ ...one, compared: one.compared }],
  );
  const chosen = forMe(spokenFor(comparable), profile);
  const [range] = chosen;
  if (!range)
    return judged(
      reading,
      '/pay/0',
      'not stated',
      () => `${showPay(first)}: ${String(all[0]?.compared)}.`,
      first.quote,
    );
  const verdicts = chosen.map(({ compared }) => verdictOn(compared));
  const same = verdicts.every(one => one === verdicts[0]);
  const shown = same ? range : (chosen[Math.max(0, verdicts.indexOf('met'))] ?? range);
  const verdict = same ? verdictOn(range.compared) : 'partly';
  const reason = () =>
    same
      ? WHY[verdict](inWords(range, money), mineInWords(range, money))
      : `${verdicts.filter(one => one === 'met').length} of ${verdicts.length} pay ranges start at or above your ${showMoney(money)}.`;
  const rest = () =>
    all
      .filter(({ at }) => at !== shown.at)
      .map(({ pay }) => `${pay.about ? `${pay.about}: ` : ''}${showPay(pay)}`);
  return withMore(judged(reading, `/pay/${shown.at}`, verdict, reason, shown.pay.quote), () => ({
    rest: rest(),
  }));
}
