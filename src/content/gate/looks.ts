import { anyShadow } from '../closed-shadow.ts';
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
/** After those only what its reader does can make it another page: so many clicks are followed, each for a while. */
const MOST_CLICKS = 40;
const AFTER_CLICK: Patience = { calm: 250, limit: 2000 };
const FOLLOWED_MS = 5000;
/** After a move without reload the old content may still stand there for a moment. */
const AFTER_MOVE: Patience = { calm: 150, limit: 2000 };

export const look = (): Verdict => judge(lookAt(document, anyShadow));

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
  for (let clicks = 0; clicks < MOST_CLICKS && (await clicked(signal)); clicks++) {
    const soon = AbortSignal.any([signal, AbortSignal.timeout(FOLLOWED_MS)]);
    if (!(await quiet(document, AFTER_CLICK, soon, 'change'))) continue;
    const { kind } = look();
    if (kind !== last) seen(kind);
    if (kind === 'posting') return;
    last = kind;
  }
}

/** Resolves at the next click or key press of a person: false where the signal ended the wait. */
function clicked(signal: AbortSignal): Promise<boolean> {
  return new Promise(resolve => {
    const over = new AbortController();
    const end = (pressed: boolean): void => {
      over.abort();
      resolve(pressed);
    };
    const heard = { passive: true, capture: true, signal: over.signal };
    for (const type of ['click', 'keydown'] as const)
      document.addEventListener(type, event => event.isTrusted && end(true), heard);
    if (signal.aborted) end(false);
    else signal.addEventListener('abort', () => end(false), { once: true, signal: over.signal });
  });
}

/** A page that is prerendered is not looked at before somebody sees it. */
async function shown(): Promise<void> {
  if (!('prerendering' in document) || document.prerendering !== true) return;
  await new Promise(resolve => document.addEventListener('prerenderingchange', resolve, { once: true }));
}
