/*
 * Work on a page that may be huge comes in parts: a generator that yields where it may pause. Small pages never notice.
 */

/** So many ms at a stretch are felt by nobody. */
const STRETCH = 12;

/** Does all the parts at once. */
export function atOnce(parts: Iterator<void>): void {
  while (parts.next().done !== true);
}

/**
 * Does the parts one after the other; after each stretch the page's own work comes first.
 * @returns false where the signal ended it: the page has moved on
 */
export async function inSlices(parts: Iterator<void>, signal: AbortSignal): Promise<boolean> {
  let since = performance.now();
  while (parts.next().done !== true) {
    if (performance.now() - since < STRETCH) continue;
    await new Promise(resolve => setTimeout(resolve));
    if (signal.aborted) return false;
    since = performance.now();
  }
  return true;
}
