import { UNITS } from '../../../posting/reading.ts';
import type { Unit } from '../../../posting/reading.ts';
import { PAY_WORDS } from '../../language/pay.ts';
import { Lexicon } from './lexicon.ts';
import type { Hit } from './lexicon.ts';
import type { Plain } from './pattern.ts';
import { TAIL } from './words.ts';

/** A unit named in a text as written. */
export interface NamedUnit {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  /** Named by one word: "monthly". */
  readonly isOneWord: boolean;
}

const wordsOf = (key: 'time' | 'words') =>
  PAY_WORDS.flatMap(words =>
    UNITS.flatMap(unit => (words.units[unit]?.[key] ?? []).map(word => [word, unit] as const)),
  );
const TIMES = new Lexicon<Unit>(() => wordsOf('time'));
const BY_ITSELF = new Lexicon<Unit>(() => wordsOf('words'));
/** "per", "pro"; the value says whether it is long enough to go before a short time: "per h", but not "a h". */
const PER = new Lexicon<boolean>(() =>
  PAY_WORDS.flatMap(words => words.per).map(word => [word, word.length > 2] as const),
);

const SLASH = /[/∕]\s?(?:1\s?)?$/;
const SHORT = 2;
/** How far right of a figure its unit may stand. */
const AFTER = 48;

/** Every unit: "hourly", "per hour", "/hr", "an hour". A short time ("h", "y") needs a slash or a long "per". */
export function unitsIn(text: string, times: readonly Hit<Unit>[] = TIMES.find(text)): NamedUnit[] {
  const words = BY_ITSELF.find(text);
  // The end of a longer word says nothing of its own: 薪 in 年薪.
  const whole = words.filter(one => !words.some(other => other.start < one.start && other.end >= one.end));
  const named = whole.map(({ start, end, value }) => ({
    unit: value,
    start: start - (slashBefore(text, start) ?? 0),
    end,
    isOneWord: true,
  }));
  if (times.length === 0) return named;
  const isOneWord = false;
  const pers = PER.find(text);
  for (const { start, end, value } of times) {
    const slash = slashBefore(text, start);
    const per = pers.find(
      one => one.end <= start && start - one.end <= 1 && text.slice(one.end, start).trim() === '',
    );
    if (slash !== null) named.push({ unit: value, start: start - slash, end, isOneWord });
    else if (per && (per.value || end - start > SHORT))
      named.push({ unit: value, start: per.start, end, isOneWord });
  }
  return named.sort((a, b) => a.start - b.start || b.end - a.end);
}

function slashBefore(text: string, at: number): number | null {
  return SLASH.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? null;
}

/** The first unit that these words name. */
export const unitNamed = (text: string): Unit | null => unitsIn(text)[0]?.unit ?? null;

/**
 * The unit right after a figure ("$55hr", with a sign "$55 hr" too), with no more than "gross" and the like between:
 * "gross per month", "(annualized".
 */
export function unitAfter({ text, small }: Plain, at: number, hasSign: boolean): NamedUnit | null {
  const rest = text.slice(at, at + AFTER);
  const tail = TAIL.exec(small.slice(at, at + AFTER))?.[0].length ?? 0;
  const blank = hasSign && rest.startsWith(' ') ? 1 : 0;
  const times = TIMES.find(rest);
  const glued = times.find(
    ({ start, end, value }) => (start === 0 || (start === blank && value === 'HOUR')) && end - start >= SHORT,
  );
  // "8hr/day" is time at work.
  if (glued && !hasSign && unitsIn(rest.slice(glued.end)).some(one => one.start <= 1 && !one.isOneWord))
    return null;
  if (glued) return { unit: glued.value, start: at, end: at + glued.end, isOneWord: false };
  const unit = unitsIn(rest, times).find(one => one.start <= tail);
  return unit ? { ...unit, start: at + unit.start, end: at + unit.end } : null;
}
