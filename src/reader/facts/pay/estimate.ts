import { smallOf } from './pattern.ts';
import { ESTIMATED, GUESSED } from './words.ts';

const AROUND = 60;

/**
 * Whether the figures at [start, end) are a board's guess and not the employer's word: no fact of the posting, only a
 * signal. "Estimated salary range for this role" is the employer's.
 */
export function isEstimate(text: string, start: number, end: number, label = ''): boolean {
  const near = smallOf(`${label} ${text.slice(Math.max(0, start - AROUND), end + AROUND)}`);
  return ESTIMATED.test(near) || GUESSED.test(near);
}
