import type { Line } from './lines.ts';
import { MONTHS, PRESENT, UNTIL } from './words.data.ts';

/** A stretch of time, in months since the year 0; `to` is the first month behind it. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly line: string;
}

/** "March 2015", "03/2015", "2015-03" or "2015". */
const DATE =
  '(?:(\\d{1,2}) ?[./-] ?|(\\p{L}{3,10})\\.?,? )?(?<!\\d)((?:19[4-9]|20[0-9])\\d)(?!\\d)(?:[./-](\\d{2})(?!\\d))?';
const RANGE = new RegExp(`${DATE} ?(?:${UNTIL}) ?(?:${DATE}|(${PRESENT})(?!\\p{L}))`, 'gu');

/** Nobody has worked for longer. Years. */
const LONGEST = 60;

const monthOf = (
  figure: string | undefined,
  name: string | undefined,
  behind: string | undefined,
): number | null => {
  const number = Number(figure ?? behind ?? Number.NaN);
  if (number >= 1 && number <= 12) return number - 1;
  if (name === undefined) return null;
  const at = MONTHS.findIndex(names => names.split('|').some(start => name.startsWith(start)));
  return at < 0 ? null : at;
};

/** The stretches of time that a line names. `today`: ISO date. Year to year counts whole years; months count both. */
export function periodsIn({ low, text }: Line, today: string): Period[] {
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  const now = thisYear * 12 + thisMonth;
  return [...low.matchAll(RANGE)].flatMap(hit => {
    const [, figure, name, year, behind, endFigure, endName, endYear, endBehind, present] = hit;
    const start = monthOf(figure, name, behind);
    const end = monthOf(endFigure, endName, endBehind);
    const from = Number(year) * 12 + (start ?? 0);
    const last = Number(endYear) * 12 + (end === null ? 0 : end + 1);
    const to = present === undefined ? Math.min(last, now) : now;
    const apart = to - from;
    if (apart < 0 || last > now + 12 || apart > LONGEST * 12) return [];
    return [{ from, to: Math.max(to, from + 6 * Number(start === null && end === null)), line: text }];
  });
}

/** How many months the periods cover, those that overlap counted once. */
export function monthsCovered(periods: readonly Pick<Period, 'from' | 'to'>[]): number {
  let covered = 0;
  let behind = 0;
  for (const { from, to } of periods.toSorted((a, b) => a.from - b.from)) {
    covered += Math.max(0, to - Math.max(from, behind));
    behind = Math.max(behind, to);
  }
  return covered;
}
