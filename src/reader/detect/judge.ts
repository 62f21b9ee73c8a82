import type { Look } from './look.ts';
import type { Verdict } from './verdict.ts';

/** Posting, list or other, with the clues that say so. */
export function judge(look: Look): Verdict {
  const isPosting = look.jsonLd.some(text => text.includes('JobPosting'));
  return { kind: isPosting ? 'posting' : 'other', score: isPosting ? 1 : 0, clues: [] };
}
