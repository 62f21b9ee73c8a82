import { lookAt } from '../../page/look.ts';
import { quiet, type Patience } from '../../page/quiet.ts';
import type { Kind } from '../../posting/reading.ts';
import { judge } from '../../reader/detect/judge.ts';
import type { Verdict } from '../../reader/detect/verdict.ts';

/** A page may fill late. Each further look waits for a change and for longer quiet, and after the last it is over. */
const LATER: readonly Patience[] = [
  { calm: 250, limit: 1000 },
  { calm: 500, limit: 2000 },
  { calm: 1000, limit: 4000 },
  { calm: 2000, limit: 8000 },
];
/** After a move without reload the old content may still stand there for a moment. */
const AFTER_MOVE: Patience = { calm: 150, limit: 2000 };

export const look = (): Verdict => judge(lookAt(document));

interface Visit {
  /** Wait for quiet before the first look. */
  readonly wait: boolean;
  readonly signal: AbortSignal;
  /** Told what the page is: once, and again when a later look says otherwise. */
  readonly seen: (kind: Kind) => void;
}

/** Looks until the page is a posting or the looks are spent. */
export async function looks({ wait, signal, seen }: Visit): Promise<void> {
  await shown();
  if (wait) await quiet(document, AFTER_MOVE, signal);
  let last: Kind | null = null;
  for (const patience of [null, ...LATER]) {
    if (patience !== null) await quiet(document, patience, signal, 'change');
    if (signal.aborted) return;
    const { kind } = look();
    if (kind !== last) seen(kind);
    if (kind === 'posting') return;
    last = kind;
  }
}

/** A page that is prerendered is not looked at before somebody sees it. */
async function shown(): Promise<void> {
  if (!('prerendering' in document) || document.prerendering !== true) return;
  await new Promise(resolve => document.addEventListener('prerenderingchange', resolve, { once: true }));
}
