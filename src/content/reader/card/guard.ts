/** What can make the card act. */
const ACTING = ['click', 'auxclick', 'dblclick', 'keydown', 'keypress', 'keyup', 'input', 'change'] as const;
/** What the page's own shortcuts listen for: what is pressed in the card is meant for the card. */
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * The one place where the card's events are checked: only those that a person made get through, and keys pressed in
 * the card do not reach the page's shortcuts.
 */
export function guard(root: ShadowRoot, host: HTMLElement, signal: AbortSignal): void {
  const trustedOnly = (event: Event): void => {
    if (event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ACTING) root.addEventListener(type, trustedOnly, { capture: true, signal });
  for (const type of KEYS) host.addEventListener(type, event => event.stopPropagation(), { signal });
}
