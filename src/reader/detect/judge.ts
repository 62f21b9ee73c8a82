import { KINDS } from '../../posting/kinds.ts';
import { cluesOf } from './clues.ts';
import type { Seen } from './clues/seen.ts';
import type { Look } from './look.ts';
import type { Verdict } from './verdict.ts';
import { BIAS, WEIGHTS } from './weights.data.ts';

/**
 * Posting, list or other, with the clues that say so, the strongest first. `score` is how likely the page is a
 * posting, 0–1; a clue's weight is what it adds for the verdict over the next likely kind. The weights were fitted by
 * `e2e/tools/fit-detect.ts`.
 */
export function judge(look: Look): Verdict {
  const all = cluesOf(look);
  const sums = KINDS.map((_, k) => (BIAS[k] ?? 0) + all.reduce((sum, clue) => sum + added(clue, k), 0));
  const order = KINDS.map((_, k) => k).toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
  const [best = 0, next = 0] = order;
  const clues = all
    .map(clue => ({ name: clue.name, weight: added(clue, best) - added(clue, next), saw: clue.saw }))
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { kind: KINDS[best] ?? 'other', score: shareOf(sums), clues };
}

/** Posting, list, other. The corpus has no split views to fit on: pages of our own (e2e/pages/split-*) prove this one. */
const BY_HAND: Readonly<Record<string, readonly number[]>> = {
  'a posting opened beside its list': [3, -3, 0],
};

const added = ({ name, value }: Seen, kind: number): number =>
  value * ((BY_HAND[name] ?? WEIGHTS[name])?.[kind] ?? 0);

/** Softmax, the posting's part of it. */
function shareOf(sums: readonly number[]): number {
  const most = Math.max(...sums);
  const powers = sums.map(sum => Math.exp(sum - most));
  return (powers[0] ?? 0) / powers.reduce((a, b) => a + b, 0);
}
