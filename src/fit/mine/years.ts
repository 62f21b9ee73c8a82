import type { Experience } from '../../posting/reading.ts';
import { showExperience } from '../../posting/show.ts';
import type { Verdict } from '../../posting/verdict.ts';
import type { Posting } from '../context.ts';
import { judged, notStated } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import type { Profile } from '../profile.ts';
import { mineOf } from '../skills/mine.ts';
import { findWord } from '../text.ts';

export const showYears = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`;

/** The reader's years for what a demand is about: those in a field or skill that its folded words name, else all. */
export function yearsFor(folded: string, profile: Profile): number | null {
  const { years } = mineOf(profile);
  const named = [...years].flatMap(([name, count]) => (findWord(folded, name) >= 0 ? [count] : []));
  return named.length > 0 ? Math.max(...named) : profile.years;
}

/** Too few years for a preference is no failure; more than "up to N" may or may not suit. */
export function onYears({ minYears, maxYears, level }: Experience, mine: number): Verdict {
  if (minYears !== null && mine < minYears) return level === 'required' ? 'not met' : 'partly';
  return minYears === null && maxYears !== null && mine > maxYears ? 'partly' : 'met';
}

/** The years asked for against the reader's. Where several are asked (for several things), all must be reached. */
export function judgeYears({ reading, experience }: Posting, profile: Profile): Judgement {
  const asked = reading.experience.flatMap((one, i) => {
    const mine = yearsFor(experience[i] ?? '', profile);
    if (mine === null || (one.minYears === null && one.maxYears === null)) return [];
    return [{ one, mine, fact: `/experience/${i}`, verdict: onYears(one, mine) }];
  });
  const [first] = asked;
  if (!first) return notStated('The posting asks for no number of years.');
  const failed = asked.filter(({ verdict }) => verdict === 'not met');
  const most = (all: typeof asked) =>
    all.reduce(
      (top, next) => ((next.one.minYears ?? 0) > (top.one.minYears ?? 0) ? next : top),
      all[0] ?? first,
    );
  if (failed.length > 0 && failed.length < asked.length) {
    const { one, fact, mine } = most(failed);
    const reason = () =>
      `${asked.length - failed.length} of ${asked.length} demands are met; ${showExperience(one)} is more than your ${showYears(mine)}.`;
    return judged(reading, fact, 'partly', reason, one.quote);
  }
  const worst = failed.length > 0 ? failed : asked.filter(({ verdict }) => verdict === 'partly');
  const { one, fact, verdict, mine } = most(worst.length > 0 ? worst : asked);
  const reason = () =>
    verdict === 'partly'
      ? `Asks for ${showExperience(one)}, which your ${showYears(mine)} do not quite match.`
      : `Asks for ${showExperience(one)}; you have ${mine}.`;
  return judged(reading, fact, verdict, reason, one.quote);
}
