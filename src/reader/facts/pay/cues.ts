import { OTE, OTHER, PAY, PAY_BESIDE, TOTAL } from './words.ts';

/** A word that says what the money near it is. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly says: 'pay' | 'beside' | 'ote' | 'total' | 'other';
}

const PATTERNS = [
  ['other', OTHER],
  ['ote', OTE],
  ['total', TOTAL],
  ['pay', PAY],
  ['beside', PAY_BESIDE],
] as const;

/** All cues of a text, in order. Where two overlap the longer one speaks: "sick pay" is not pay. */
export function cuesIn(text: string): Cue[] {
  const cues: Cue[] = PATTERNS.flatMap(([says, pattern]) =>
    [...text.matchAll(pattern)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      says,
    })),
  );
  cues.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Cue[] = [];
  for (const cue of cues) {
    const last = kept.at(-1);
    if (!last || last.end <= cue.start) kept.push(cue);
    else if (cue.end - cue.start > last.end - last.start) kept[kept.length - 1] = cue;
  }
  return kept;
}
