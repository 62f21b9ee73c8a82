import { own, viewOf } from '../../page/node.ts';

/** Asking whether an element is shown lays the page out: so often at most, on a page that never rests. */
const SELDOM_MS = 2000;

/**
 * Watches whether an element that is to be seen now still is. The browser tells when it loses its box; apart from that
 * it is asked, and not often.
 * @param changed its box has changed: `isLost` is worth asking
 */
export function inSight(
  element: Element | null,
  changed: () => void,
  signal: AbortSignal,
): { readonly isLost: () => boolean } {
  if (element === null || !isRendered(element)) return { isLost: () => false };
  const view = viewOf(element);
  let next = 0;
  const told = (): void => {
    next = 0;
    changed();
  };
  const observer = view && new view.ResizeObserver(told);
  observer?.observe(boxed(element));
  // A box that goes before it was measured once is none of which the browser would tell.
  const first = view?.requestAnimationFrame(() => {
    if (!isRendered(element)) told();
  });
  const end = (): void => {
    observer?.disconnect();
    if (first !== undefined) view?.cancelAnimationFrame(first);
  };
  signal.addEventListener('abort', end, { once: true });
  return {
    isLost: () => {
      const now = performance.now();
      if (now < next) return false;
      next = now + SELDOM_MS;
      return own(element, 'isConnected') && !isRendered(element);
    },
  };
}

/** What flows within a line has no box of its own whose size is told. */
function boxed(element: Element): Element {
  let at = element;
  for (let up = own(at, 'parentElement'); up !== null; up = own(at, 'parentElement')) {
    if (!/^(?:inline|contents|ruby)$/.test(displayOf(at))) break;
    at = up;
  }
  return at;
}

const isRendered = (element: Element): boolean => own(element, 'checkVisibility').call(element);

const displayOf = (element: Element): string => viewOf(element)?.getComputedStyle(element).display ?? '';
