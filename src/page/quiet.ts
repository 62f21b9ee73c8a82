import { frameDocument } from './frames.ts';
import { isElement } from './node.ts';

/* When has a page stopped changing? One observer, one timer, both gone when the answer is there. */

export interface Patience {
  /** Milliseconds without a change that count as quiet. */
  readonly calm: number;
  /** Milliseconds after which a restless page counts as quiet too. */
  readonly limit: number;
}

const WATCHED: MutationObserverInit = { childList: true, subtree: true, characterData: true };

interface Settling {
  /** Something has changed: the clock starts, or starts anew. */
  readonly touch: () => void;
  readonly stop: () => void;
}

/**
 * Calls `settled` once nothing has touched it for `calm` ms, at the latest `limit` ms after the first touch. A touch writes
 * down a time, and the timer looks at it when it fires: a page that never rests touches it often.
 */
export function settling(patience: () => Patience, settled: () => void): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = Infinity;
  let due = Infinity;
  let wakes = Infinity;
  const stop = (): void => {
    clearTimeout(timer);
    latest = wakes = Infinity;
  };
  const wakeWhenDue = (now: number): void => {
    wakes = due;
    timer = setTimeout(wake, due - now);
  };
  const wake = (): void => {
    const now = performance.now();
    if (now < due) return wakeWhenDue(now);
    stop();
    settled();
  };
  return {
    touch: () => {
      const { calm, limit } = patience();
      const now = performance.now();
      latest = Math.min(latest, now + limit);
      due = Math.min(now + calm, latest);
      if (due >= wakes) return;
      clearTimeout(timer);
      wakeWhenDue(now);
    },
    stop,
  };
}

/**
 * Resolves when a page has been left alone for `calm` ms, at the latest after `limit` ms. With `after: 'change'` the
 * clock only starts at the first change, however long that takes.
 * @returns false where the signal ended the wait.
 */
export function quiet(
  root: Document,
  patience: Patience,
  signal: AbortSignal,
  after: 'now' | 'change' = 'now',
): Promise<boolean> {
  return new Promise(resolve => {
    const end = (settled: boolean): void => {
      clock.stop();
      observer.disconnect();
      root.removeEventListener('load', loaded, { capture: true });
      signal.removeEventListener('abort', aborted);
      resolve(settled);
    };
    const clock = settling(
      () => patience,
      () => end(true),
    );
    const aborted = (): void => end(false);
    const observer = new MutationObserver(clock.touch);
    // Frames of the page's own origin are part of it, and fill when they like.
    const loaded = (event: Event): void => {
      const framed = isElement(event.target) ? frameDocument(event.target) : null;
      if (framed === null) return;
      observer.observe(framed, WATCHED);
      clock.touch();
    };
    if (signal.aborted) return end(false);
    signal.addEventListener('abort', aborted, { once: true });
    for (const each of [root, ...framesIn(root)]) observer.observe(each, WATCHED);
    root.addEventListener('load', loaded, { capture: true });
    if (after === 'now') clock.touch();
  });
}

const framesIn = (root: Document): Document[] =>
  [...root.querySelectorAll('iframe')].flatMap(frame => frameDocument(frame) ?? []);
