import type { Verdict } from '../../posting/verdict.ts';

export const VERDICT_CLASSES: Readonly<Record<Verdict, string>> = {
  met: 'met',
  'not met': 'unmet',
  partly: 'partly',
  'not stated': 'unknown',
  'to tick': 'unknown',
};

/** Drawn, so that no font decides whether it can be told apart. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  met: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  'not met': 'M4 4 12 12M12 4 4 12',
  partly: 'M3 8.5c1.7-3 3.3-3 5 0s3.3 3 5 0',
  'not stated': 'M5.6 6a2.4 2.4 0 1 1 3.3 2.2c-.6.3-.9.7-.9 1.5M8 12.4v.2',
  'to tick': 'M3.5 3.5h9v9h-9z',
};

/** A verdict as a shape; the word stands beside it. */
export const Sign = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <path d={SIGNS[verdict]} />
  </svg>
);
