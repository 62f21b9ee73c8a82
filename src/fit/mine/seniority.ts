import { fold } from '../fold.ts';
import type { Posting } from '../context.ts';
import { judged, listed, notStated, said } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import { SENIORITIES } from '../profile.ts';
import type { Seniority } from '../profile.ts';
import { seek } from '../text.ts';
import { LEVEL_LINE, LEVELS } from '../words.data.ts';

/** The levels that some words name: "Senior/Lead" names two. */
export function levelsIn(words: string): readonly Seniority[] {
  const folded = fold(words);
  return SENIORITIES.filter(level => LEVELS[level].test(folded));
}

export const seniorityWords = (all: readonly Seniority[]): string => listed(all, 'or');

/** The level in the title, else in a line of its own ("Experience level: Senior"), against those that suit. */
export function judgeSeniority({ reading, title, text }: Posting, suits: readonly Seniority[]): Judgement {
  const inTitle = levelsIn(title);
  const line = inTitle.length > 0 ? null : seek(text, LEVEL_LINE);
  const intern = reading.employmentType.includes('INTERN') ? (['intern'] as const) : [];
  const levels = inTitle.length > 0 ? inTitle : line ? levelsIn(line.words) : intern;
  if (levels.length === 0) return notStated('The posting does not say which level it is for.');
  const met = levels.some(level => suits.includes(level));
  const reason = () => `The level is ${listed(levels)}${met ? '.' : `, not ${seniorityWords(suits)}.`}`;
  if (line) return said(met ? 'met' : 'not met', reason, line);
  const fact = inTitle.length > 0 ? '/title' : '/employmentType';
  return judged(
    reading,
    fact,
    met ? 'met' : 'not met',
    reason,
    inTitle.length > 0 ? (reading.title ?? '') : '',
  );
}
