import type { Kind } from '../../posting/reading.ts';

/** One reason for a verdict. `saw` is what gave it away, at most 100 characters. */
export interface Clue {
  readonly name: string;
  readonly weight: number;
  readonly saw: string;
}

/** Is this page a posting, a list of postings or neither? Never without the clues that say so. */
export interface Verdict {
  readonly kind: Kind;
  readonly score: number;
  readonly clues: readonly Clue[];
}
