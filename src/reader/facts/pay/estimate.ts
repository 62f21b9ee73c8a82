import { smallOf } from './pattern.ts';
import { DISCLAIMED, ESTIMATED, GUESSED } from './words.ts';

const AROUND = 60;
const BELOW = 200;

/**
 * Whether the figures at [start, end) are a board's guess and not the employer's word: no fact of the posting, only a
 * signal. "Estimated salary range for this role" is the employer's. `below` is the next block: "not given by the employer".
 */
export function isEstimate(text: string, start: number, end: number, label = '', below = ''): boolean {
  const near = smallOf(`${label} ${text.slice(Math.max(0, start - AROUND), end + AROUND)}`);
  const after = smallOf(`${text.slice(end, end + BELOW)} ${below.slice(0, BELOW)}`);
  return ESTIMATED.test(near) || GUESSED.test(near) || DISCLAIMED.test(after);
}
