import { fold } from '../fold.ts';
import { OFFSETS } from './countries.data.ts';
import { countryNamed } from './place.ts';

/** Hours ahead of UTC, from and to. */
export type Zones = readonly [from: number, to: number];

/** Hours ahead of UTC in winter; summer time is an hour more for all alike. */
const NAMED: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  wet: 0,
  cet: 1,
  cest: 2,
  mez: 1,
  eet: 2,
  msk: 3,
  gst: 4,
  ist: 5.5,
  sgt: 8,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  brt: -3,
  est: -5,
  edt: -4,
  et: -5,
  eastern: -5,
  cst: -6,
  cdt: -5,
  central: -6,
  mst: -7,
  mountain: -7,
  pst: -8,
  pdt: -7,
  pt: -8,
  pacific: -8,
};
const NAME =
  'utc|gmt|wet|cet|cest|mez|eet|msk|gst|ist|sgt|jst|kst|aest|aedt|nzst|brt|est|edt|et|cst|cdt|mst|pst|pdt|pt|eastern|pacific|mountain|central';
const HOURS = String.raw`\d{1,2}(?::?\d{2})?`;
const ONE = String.raw`\b(?:${NAME})\b(?: ?[+±-]? ?${HOURS})?`;
const AROUND = String.raw`(?:\+ ?/? ?-|±)`;
/** "UTC-3 to UTC+2": two ends. */
const SPAN = new RegExp(`(?<from>${ONE}) ?(?:to|and|-|until|bis|through) ?(?<to>${ONE})`);
/** "CET +/- 3 hours", "(GMT-08:00) Pacific time +/- 6 hours": a middle and how far from it. */
const AFTER = new RegExp(
  `(?<middle>\\b(?:${NAME})\\b(?: ?[+-] ?${HOURS})?)\\)?(?: (?:pacific|eastern|central|mountain))?(?: time| timezone| time zone)? ?\\(?${AROUND} ?(?<hours>\\d{1,2})`,
);
/** "+-5 CET", "within 4 hours of CET". */
const BEFORE = new RegExp(
  `(?:${AROUND} ?|within )(?<hours>\\d{1,2})(?: ?(?:hours?|hrs?|h))?(?: (?:of|from|around))? ?(?<middle>${ONE})`,
);
const TALKS = /time ?-?zone|utc|gmt|zeitzone|\bcet\b|fuseau|zona horaria/;
const ALONE = new RegExp(
  `^(?<name>${NAME})(?: ?(?<sign>[+±-])? ?(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?)?$`,
);

/** "utc+2" as hours; "cet" as its own. */
function offset(text: string | undefined): number | null {
  const { name = '', sign, hours, minutes } = ALONE.exec(text?.trim() ?? '')?.groups ?? {};
  const base = NAMED[name];
  if (base === undefined) return null;
  const more = Number(hours ?? 0) + Number(minutes ?? 0) / 60;
  return base + (sign === '-' ? -more : more);
}

/** The zones that a text binds the work to; null where it names none. */
export function zonesIn(folded: string): Zones | null {
  if (!TALKS.test(folded)) return null;
  const span = SPAN.exec(folded)?.groups;
  const from = offset(span?.['from']);
  const to = offset(span?.['to']);
  if (from !== null && to !== null) return from <= to ? [from, to] : [to, from];
  const around = (AFTER.exec(folded) ?? BEFORE.exec(folded))?.groups;
  const middle = offset(around?.['middle']);
  return middle === null ? null : spread(middle, Number(around?.['hours'] ?? 0));
}

const spread = (middle: number, hours: number): Zones => [middle - hours, middle + hours];

/** Hours ahead of UTC where the reader works: a zone's own, or a country's. */
export function zonesOf(name: string): Zones | null {
  const own = offset(fold(name));
  if (own !== null) return [own, own];
  const country = countryNamed(name);
  return country === null ? null : (OFFSETS[country] ?? null);
}
