import type { Experience, Reading } from '../posting/reading.ts';
import { showExperience } from '../posting/show.ts';
import type { Verdict } from '../posting/verdict.ts';
import { judged, notStated } from './evidence.ts';
import type { Judgement } from './evidence.ts';

export const showYears = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`;

/** Too few years for a preference is no failure; more than "up to N" may or may not suit. */
function verdictOn({ minYears, maxYears, level }: Experience, mine: number): Verdict {
  if (minYears !== null && mine < minYears) return level === 'required' ? 'not met' : 'partly';
  return minYears === null && maxYears !== null && mine > maxYears ? 'partly' : 'met';
}

const WHY: Readonly<Record<Verdict, (asked: string, mine: string) => string>> = {
  met: (asked, mine) => `Asks for ${asked}; you have ${mine}.`,
  'not met': (asked, mine) => `Asks for ${asked}; you have ${mine}.`,
  partly: (asked, mine) => `Asks for ${asked}, which your ${mine} do not quite match.`,
  'not stated': () => '',
  'to tick': () => '',
};

/** The years asked for against the reader's. Where several are asked (for several things), all must be reached. */
export function judgeYears(reading: Reading, mine: number): Judgement {
  const asked = reading.experience
    .map((one, i) => ({ one, fact: `/experience/${i}`, verdict: verdictOn(one, mine) }))
    .filter(({ one }) => one.minYears !== null || one.maxYears !== null);
  const [first] = asked;
  if (!first) return notStated('The posting asks for no number of years.');
  const failed = asked.filter(({ verdict }) => verdict === 'not met');
  const most = (all: typeof asked) =>
    all.reduce(
      (top, next) => ((next.one.minYears ?? 0) > (top.one.minYears ?? 0) ? next : top),
      all[0] ?? first,
    );
  if (failed.length > 0 && failed.length < asked.length) {
    const { one, fact } = most(failed);
    const reason = `${asked.length - failed.length} of ${asked.length} demands are met; ${showExperience(one)} is more than your ${showYears(mine)}.`;
    return judged(reading, fact, 'partly', reason, one.quote);
  }
  const worst = failed.length > 0 ? failed : asked.filter(({ verdict }) => verdict === 'partly');
  const { one, fact, verdict } = most(worst.length > 0 ? worst : asked);
  return judged(reading, fact, verdict, WHY[verdict](showExperience(one), showYears(mine)), one.quote);
}
