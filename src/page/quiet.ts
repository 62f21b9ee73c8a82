/* When has a page stopped changing? One observer, one timer, both gone when the answer is there. */

export interface Patience {
  /** Milliseconds without a change that count as quiet. */
  readonly calm: number;
  /** Milliseconds after which a restless page counts as quiet too. */
  readonly limit: number;
}

const WATCHED: MutationObserverInit = { childList: true, subtree: true, characterData: true };

/**
 * Resolves when `root` has been left alone for `calm` ms, at the latest after `limit` ms. With `after: 'change'` the
 * clock only starts at the first change, however long that takes.
 * @returns false where the signal ended the wait.
 */
export function quiet(
  root: Node,
  { calm, limit }: Patience,
  signal: AbortSignal,
  after: 'now' | 'change' = 'now',
): Promise<boolean> {
  return new Promise(resolve => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = Infinity;
    const end = (settled: boolean): void => {
      clearTimeout(timer);
      observer.disconnect();
      signal.removeEventListener('abort', aborted);
      resolve(settled);
    };
    const aborted = (): void => end(false);
    const wait = (): void => {
      const now = performance.now();
      latest = Math.min(latest, now + limit);
      clearTimeout(timer);
      timer = setTimeout(() => end(true), Math.max(0, Math.min(calm, latest - now)));
    };
    const observer = new MutationObserver(wait);
    if (signal.aborted) return end(false);
    signal.addEventListener('abort', aborted, { once: true });
    observer.observe(root, WATCHED);
    if (after === 'now') wait();
  });
}
