import type { ConditionName } from '../../../posting/reading.ts';
import type { Role, Segment } from '../../context.ts';
import type { Words } from '../../sections/words.ts';
import { numbersOf, type Patterns } from './patterns.ts';
import { regex } from '../../regex.ts';

/** A condition read in one line; offsets into it. */
export interface Hit {
  readonly value: string | number | boolean;
  readonly start: number;
  readonly end: number;
  /** Why it was assumed; absent where the line states it. */
  readonly reason?: string;
}

type Finder = (low: string, segment: Segment, patterns: Patterns, words: Words) => Hit | null;

const hitOf = (hit: RegExpExecArray | null, value: Hit['value']): Hit | null =>
  hit ? { value, start: hit.index, end: hit.index + hit[0].length } : null;

const everywhere = new WeakMap<RegExp, RegExp>();

/** The line with words that only look like it blanked out. */
function without(low: string, pattern: RegExp): string {
  const all = everywhere.get(pattern) ?? regex(pattern.source, 'gu');
  everywhere.set(pattern, all); // asked of every line: built once
  return low.replace(all, look => ' '.repeat(look.length));
}

const visa: Finder = (low, _segment, p) => {
  if (!p.of('visaMention').test(low)) return null;
  const line = low.replace(/\bnot limited to\b/gu, look => ' '.repeat(look.length));
  return hitOf(p.of('visaRefused').exec(line), 'refused') ?? hitOf(p.of('visaOffered').exec(line), 'offered');
};

const authorization: Finder = (low, { role }, p) => {
  const hit = hitOf(p.of('authorization').exec(low), 'required');
  return hit && (role === 'required' || !p.of('authorizationNot').test(sentenceAt(low, hit))) ? hit : null;
};

/** Farthest that words around a hit belong to it. */
const NEAR = 90;

/** What stands around a hit up to the next full stops: sentences may be glued together. */
function sentenceAt(low: string, { start, end }: Hit): string {
  const from = Math.max(low.lastIndexOf('.', start), start - NEAR, 0);
  const stop = low.indexOf('.', end);
  return low.slice(from, Math.min(stop < 0 ? low.length : stop, end + NEAR));
}

/** Only a wish: by its section or its words, unless the line says outright that it must be. */
const isWish = (low: string, role: Role, words: Words) =>
  (role === 'preferred' || words.preferred.test(low)) && !words.required.test(low);

const clearance: Finder = (low, { role }, p, words) => {
  if (p.of('clearanceNot').test(low)) return null;
  const hit = p.of('clearance').exec(low);
  const wish = isWish(low, role, words);
  return hitOf(hit, wish ? 'preferred' : 'required');
};

const travel: Finder = (low, _segment, p) => {
  const none = hitOf(p.of('noTravel').exec(low), 0);
  if (none) return none;
  const hit = p.of('travelPercent').exec(low);
  if (!hit || p.of('travelNot').test(low)) return null;
  const most = Math.max(...numbersOf(hit, p));
  return most >= 0 && most <= 100 ? hitOf(hit, most) : null;
};

const office: Finder = (whole, _segment, p) => {
  const full = hitOf(p.of('fullOffice').exec(whole), 5);
  if (full) return full;
  // "30 days of leave, 2 days a week in the office": a part speaks for itself alone.
  const low = whole.replace(/[^,;]+/gu, part =>
    p.of('officeNot').test(part) ? ' '.repeat(part.length) : part,
  );
  const home = p.of('homeDays').exec(low);
  if (home) {
    const days = numbersOf(home, p)[0];
    return days && days < 5
      ? {
          value: 5 - days,
          start: home.index,
          end: home.index + home[0].length,
          reason: 'a working week of five days',
        }
      : null;
  }
  const hit = p.of('officeDays').exec(low);
  const days = hit ? numbersOf(hit, p)[0] : undefined;
  if (days && days <= 5) return hitOf(hit, days);
  const named = p.of('officeWeekdays').exec(low);
  const count = weekdaysIn(named?.groups?.['days'] ?? '', p);
  return count > 1 ? hitOf(named, count) : null;
};

/** How many weekdays are named: "Tuesday to Thursday" is three. */
function weekdaysIn(text: string, p: Patterns): number {
  const at = p.weekdays.flatMap((name, day) => (text.includes(name) ? [day] : []));
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  return at.length === 2 && p.of('dayTo').test(text) ? last - first + 1 : at.length;
}

const relocation: Finder = (low, _segment, p) =>
  low.includes('relocat') || p.of('relocationOffered').test(low)
    ? (hitOf(p.of('relocationRefused').exec(low), 'refused') ??
      hitOf(p.of('relocationRequired').exec(low), 'required') ??
      hitOf(p.of('relocationOffered').exec(low), 'offered'))
    : null;

/** Lines about the work itself do not promise anything. */
const promises = ({ role, isItem }: Segment) =>
  !(role === 'duties' || ((role === 'required' || role === 'preferred') && isItem));

const equity: Finder = (low, segment, p) =>
  promises(segment) && segment.role !== 'legal'
    ? hitOf(p.of('equity').exec(without(low, p.of('equityNot'))), true)
    : null;

const bonus: Finder = (low, segment, p) =>
  promises(segment) && segment.role !== 'preferred'
    ? hitOf(p.of('bonus').exec(without(low, p.of('bonusNot'))), true)
    : null;

const license: Finder = (low, { role }, p, words) => {
  if (p.of('licenseNot').test(low) || role === 'legal') return null;
  const wish = isWish(low, role, words);
  return hitOf(p.of('license').exec(low), wish ? 'preferred' : 'required');
};

/** Which condition is looked for how. */
export const FINDERS: readonly (readonly [ConditionName, Finder])[] = [
  ['visaSponsorship', visa],
  ['workAuthorization', authorization],
  ['securityClearance', clearance],
  ['travelPercent', travel],
  ['officeDaysPerWeek', office],
  ['relocation', relocation],
  ['equity', equity],
  ['bonus', bonus],
  ['driversLicense', license],
];
