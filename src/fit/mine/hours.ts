import type { Posting } from '../context.ts';
import { notStated, said } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import type { Profile } from '../profile.ts';
import { seek } from '../text.ts';
import type { Hit, Text } from '../text.ts';
import { HOURS_AFTER, WEEK_HOURS } from '../words.data.ts';

type Hours = NonNullable<Profile['hours']>;

/** "20 to 40 hours a week" */
export function hoursWords({ least, most }: Hours): string {
  if (least !== null && most !== null) return `${least} to ${most} hours a week`;
  return least === null ? `At most ${most} hours a week` : `At least ${least} hours a week`;
}

const figure = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text.replace(',', '.'));

/** The hours a week that a text names, from and to; null where it names none. */
function namedHours(text: Text): { readonly from: number; readonly to: number; readonly hit: Hit } | null {
  const hit = seek(text, WEEK_HOURS) ?? seek(text, HOURS_AFTER);
  const [first, second, third] = hit?.groups ?? [];
  const from = figure(first) ?? figure(third);
  return hit && from !== null ? { from, to: Math.max(from, figure(second) ?? from), hit } : null;
}

/** The one number of hours a week that a text names; null where it names none or a span. */
export function weekHoursIn(text: Text): number | null {
  const named = namedHours(text);
  return named && named.from === named.to && named.from > 0 ? named.from : null;
}

/** The hours a week that the posting names, against those that suit. A span that reaches into them is partly. */
export function judgeHours({ text }: Posting, suits: Hours): Judgement {
  const named = namedHours(text);
  if (!named) return notStated('The posting does not say how many hours a week.');
  const { from, to, hit } = named;
  const reason = `${from === to ? from : `${from} to ${to}`} hours a week`;
  const { least, most } = { least: suits.least ?? 0, most: suits.most ?? 168 };
  if (from >= least && to <= most) return said('met', `${reason}.`, hit);
  const apart = to < least || from > most;
  return said(
    apart ? 'not met' : 'partly',
    () => `${reason}; you look for ${hoursWords(suits).toLowerCase()}.`,
    hit,
  );
}
