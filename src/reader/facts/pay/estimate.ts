import { smallOf } from './pattern.ts';
import { ESTIMATED } from './words.ts';

/** "(Jobsite est.)": somebody's estimate, unless it is the employer's own. */
const SOMEBODYS = /\((?!employer|company)[\p{L}\p{N} ]{2,24} est\.?\)/u;
const AROUND = 60;

/**
 * Whether the figures at [start, end) are a board's guess and not the employer's word: no fact of the posting, only a
 * signal. "Estimated salary range for this role" is the employer's.
 */
export function isEstimate(text: string, start: number, end: number, label = ''): boolean {
  const near = smallOf(`${label} ${text.slice(Math.max(0, start - AROUND), end + AROUND)}`);
  return ESTIMATED.test(near) || SOMEBODYS.test(near);
}
