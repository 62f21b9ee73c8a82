import type { Reading } from '../../posting/reading.ts';
import type { Posting } from '../context.ts';
import { judged, listed, notStated, said } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import type { Burden } from '../profile.ts';
import { seek } from '../text.ts';
import { BURDEN_WORDS, TRAVEL_NONE, TRAVEL_PERCENT } from '../words.data.ts';

/** A security clearance that is asked for, against those that are held. */
export function judgeClearance(reading: Reading, held: readonly string[]): Judgement {
  const { securityClearance: asked } = reading.conditions;
  if (!asked) return notStated('The posting asks for no security clearance.');
  const fact = '/conditions/securityClearance';
  if (held.length > 0)
    return judged(reading, fact, 'met', () => `Asks for a security clearance; you hold: ${listed(held)}.`);
  return asked === 'required'
    ? judged(reading, fact, 'not met', 'Asks for a security clearance; you hold none.')
    : judged(reading, fact, 'partly', 'Prefers a security clearance; you hold none.');
}

/** A driving licence that is asked for. */
export function judgeDriving(reading: Reading, mine: boolean): Judgement {
  const { driversLicense: asked } = reading.conditions;
  if (!asked) return notStated('The posting asks for no driving licence.');
  const word = asked === 'required' ? 'Asks for' : 'Prefers';
  const verdict = mine ? 'met' : asked === 'required' ? 'not met' : 'partly';
  return judged(
    reading,
    '/conditions/driversLicense',
    verdict,
    `${word} a driving licence; you ${mine ? 'have one' : 'have none'}.`,
  );
}

/** How much travel there is against the most that suits, in percent of the time. */
export function judgeTravel({ reading, text }: Posting, most: number): Judgement {
  const stated = reading.conditions.travelPercent;
  const hit = typeof stated === 'number' ? null : (seek(text, TRAVEL_NONE) ?? seek(text, TRAVEL_PERCENT));
  const found = hit ? Number(hit.groups.find(one => one !== undefined) ?? 0) : null;
  const percent = typeof stated === 'number' ? stated : found;
  if (percent === null) return notStated('The posting does not say how much travel there is.');
  const reason =
    percent === 0 ? 'No travel.' : `Travel is ${percent}% of the time; you would travel ${most}%.`;
  const verdict = percent <= most ? 'met' : 'not met';
  return hit ? said(verdict, reason, hit) : judged(reading, '/conditions/travelPercent', verdict, reason);
}

const BURDEN_LABELS: Readonly<Record<Burden, readonly [label: string, named: string]>> = {
  onCall: ['No on-call duty', 'on-call duty'],
  nights: ['No nights', 'night work'],
  weekends: ['No weekends', 'weekend work'],
  physical: ['No physical demands', 'physical demands'],
};
export const burdenLabel = (burden: Burden): string => BURDEN_LABELS[burden][0];

/** Work that the reader would rather not do: named, ruled out, or not spoken of. */
export function judgeBurden({ text }: Posting, burden: Burden): Judgement {
  const [, named] = BURDEN_LABELS[burden];
  const { asked, not, free } = BURDEN_WORDS[burden];
  const hit = seek(text, asked, not);
  if (hit) return said('not met', `The posting speaks of ${named}.`, hit);
  const none = seek(text, free);
  return none
    ? said('met', `The posting rules out ${named}.`, none)
    : notStated(`The posting does not speak of ${named}.`);
}

/** How long ago the posting was put up, in whole days, against the most that suits. */
export function judgePosted({ reading, today }: Posting, most: number): Judgement {
  const { datePosted } = reading;
  const days = datePosted
    ? Math.floor((Date.parse(today) - Date.parse(datePosted.slice(0, 10))) / 86_400_000)
    : NaN;
  if (Number.isNaN(days)) return notStated('The posting does not say when it was posted.');
  const age = days <= 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'} ago`;
  return judged(
    reading,
    '/datePosted',
    days <= most ? 'met' : 'not met',
    `Posted ${age}; you look for at most ${most} days.`,
  );
}
