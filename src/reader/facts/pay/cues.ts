import type { Hit } from './lexicon.ts';
import { CUES } from './words.ts';
import type { Says } from './words.ts';

/** A word that says what the money near it is. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly says: Says;
}

/** All cues of a text as written, in order. Where two overlap the longer one speaks: "sick pay" is not pay. */
export function cuesIn(text: string): Cue[] {
  const kept: Hit<Says>[] = [];
  for (const cue of CUES.find(text)) {
    const last = kept.at(-1);
    if (!last || last.end <= cue.start) kept.push(cue);
    else if (cue.end - cue.start > last.end - last.start) kept[kept.length - 1] = cue;
  }
  return kept.map(({ start, end, value }) => ({ start, end, says: value }));
}

/** What a label says of the figures it stands before: its last word for money counts. */
export function labelSays(label: string): 'pay' | 'other' | 'counted' | null {
  const cues = cuesIn(label).filter(one => one.says !== 'beside');
  // "Salary (without bonus)": what stands in brackets is an aside.
  const open = label.indexOf('(');
  const cue = (open > 0 ? cues.filter(one => one.end <= open) : cues).at(-1) ?? cues.at(-1);
  if (!cue) return null;
  return cue.says === 'other' || cue.says === 'counted' ? cue.says : 'pay';
}

/** The cues that lie wholly in [from, to). */
export function cuesBetween(cues: readonly Cue[], from: number, to: number): Cue[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Cue[] = [];
  for (let i = low; i < cues.length; i++) {
    const cue = cues[i];
    if (!cue || cue.start >= to) break;
    if (cue.end <= to) found.push(cue);
  }
  return found;
}
