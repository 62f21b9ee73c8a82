import { anyShadow } from '../closed-shadow.ts';
import { lookSliced } from '../../page/look.ts';
import { quiet, type Patience } from '../../page/quiet.ts';
import type { Kind } from '../../posting/reading.ts';
import { hints } from '../../reader/detect/hint.ts';
import type { Look } from '../../reader/detect/look.ts';
import { held } from '../lifetime.ts';
import { askKind } from './line.ts';

/** A page may fill late. Each further look waits for a change and for longer quiet, and after the last it is over. */
const LATER: readonly Patience[] = [
  { calm: 250, limit: 1000 },
  { calm: 500, limit: 2000 },
  { calm: 1000, limit: 4000 },
  { calm: 2000, limit: 8000 },
];
/** After those only what its reader does can make it another page: so many clicks are followed. */
const MOST_CLICKS = 40;
const AFTER_CLICK: Patience = { calm: 250, limit: 2000 };
/** After a move without reload the old content may still stand there for a moment. */
const AFTER_MOVE: Patience = { calm: 150, limit: 2000 };

/** @returns null where the signal ended it */
export const look = (signal: AbortSignal): Promise<Look | null> => lookSliced(document, anyShadow, signal);

/** A page that an answer took longer for may show something else by now, and is asked about again, so many times. */
const LATE_MS = 500;
const MOST_ASKED = 3;

/** What the page is. Only what speaks of a job at all is shown to the worker, which judges it. */
async function kindNow(signal: AbortSignal): Promise<Kind> {
  for (let asked = 1; ; asked++) {
    const now = await look(signal);
    if (now === null || !hints(now)) return 'other';
    const since = performance.now();
    const kind = await askKind(now);
    if (kind !== 'posting' || performance.now() - since < LATE_MS || asked === MOST_ASKED) return kind;
  }
}

interface Visit {
  /** Wait for quiet before the first look. */
  readonly wait: boolean;
  readonly signal: AbortSignal;
  /** Told what the page is once it is not just any page, and again when a later look says otherwise. */
  readonly seen: (kind: Kind) => void;
}

/** Looks until the page is a posting or the looks are spent. */
export async function looks({ wait, signal, seen }: Visit): Promise<void> {
  await shown();
  if (wait) await quiet(document, AFTER_MOVE, signal);
  await held();
  let last: Kind = 'other';
  for (let at = 0; at <= LATER.length + MOST_CLICKS; at++) {
    // From before the look on: the page may change while the worker judges.
    const over = new AbortController();
    const change = changed(LATER[at], AbortSignal.any([signal, over.signal]));
    const kind = await kindNow(signal);
    if (signal.aborted) return; // the page has moved on meanwhile
    if (kind !== last) seen(kind);
    if (kind === 'posting') return over.abort();
    last = kind;
    if (!(await change)) return;
  }
}

/** Waits for a change and for quiet after it: by itself where there is patience for it, else after a click. */
async function changed(patience: Patience | undefined, signal: AbortSignal): Promise<boolean> {
  if (!patience) await clicked(signal);
  return quiet(document, patience ?? AFTER_CLICK, signal, 'change');
}

/** Resolves at the next click or key press, or with the signal. */
const clicked = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const over = new AbortController();
    const end = (): void => {
      over.abort();
      resolve();
    };
    const once = { passive: true, capture: true, signal: over.signal };
    document.addEventListener('click', end, once);
    document.addEventListener('keydown', end, once);
    signal.addEventListener('abort', end, once);
    if (signal.aborted) end();
  });

/** A page that is prerendered is not looked at before somebody sees it. */
async function shown(): Promise<void> {
  if (!('prerendering' in document) || document.prerendering !== true) return;
  await new Promise(resolve => document.addEventListener('prerenderingchange', resolve, { once: true }));
}
