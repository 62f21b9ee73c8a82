import { HINTS } from './hint.data.ts';
import type { Look } from './look.ts';

const HINT = new RegExp(HINTS.join('|'));

/**
 * Whether anything on a page speaks of a job at all: its data, its address or one word. Most pages of the web do not, and
 * are done with here; what does is judged by weight (`judge.ts`). Wrong only where a posting holds none of these words.
 */
export const hints = ({ url, title, text, jsonLd, itemTypes }: Look): boolean =>
  [...itemTypes, ...jsonLd].some(each => each.includes('JobPosting')) ||
  HINT.test(`${url} ${title} ${text}`.toLowerCase());
