/** What can make the card act. */
const ACTING = [
  'click',
  'auxclick',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'input',
  'change',
  'mousedown',
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
] as const;

/**
 * What is meant for the card alone: keys are no shortcuts of the page's, a click beside the page's dialog does not
 * close it, a page that keeps the focus in its dialog does not take it back, and one that scrolls by itself leaves the
 * card's wheel alone.
 */
const OURS = [
  'keydown',
  'keypress',
  'keyup',
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchmove',
  'touchend',
  'focusin',
  'focusout',
  'wheel',
] as const;

/** The one place where the card's events are checked: only those that a person made get through, and go no further. */
export function guard(root: ShadowRoot, host: HTMLElement, signal: AbortSignal): void {
  const trustedOnly = (event: Event): void => {
    if (event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ACTING) root.addEventListener(type, trustedOnly, { capture: true, signal });
  const keep = (event: Event): void => event.stopPropagation();
  for (const type of OURS) host.addEventListener(type, keep, { passive: true, signal });
}
