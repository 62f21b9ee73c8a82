import { isShadowRoot, own, viewOf } from './node.ts';

/* Changes below one element, told as they come: one observer, gone with its signal. */

/**
 * Calls `changed` after every batch of changes to the words below `root`, and when something above it changes that
 * may cut it off. Changes elsewhere in the page are not even reported to us.
 */
export function watch(
  root: Node,
  changed: (records: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const observer = new MutationObserver(changed);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  for (let above = aboveOf(root); above !== null; above = aboveOf(above))
    observer.observe(above, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** The node around a node, across shadow roots and frames of the same origin. */
const aboveOf = (node: Node): Node | null =>
  own(node, 'parentNode') ??
  (isShadowRoot(node) ? node.host : (viewOf(node.firstChild ?? node)?.frameElement ?? null));
