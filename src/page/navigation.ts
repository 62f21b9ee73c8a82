/* A page that moves on without a reload: history API, route in the hash, back from the browser's cache. */

/** What of an address names a page: the hash counts only where it is a route (`#/jobs/7`, `#!jobs/7`). */
export const pageOf = (url: string): string => url.replace(/#(?![/!]).*$/s, '');

/**
 * Calls `moved` each time the address has come to name another page.
 * The Navigation API tells of it at once; where it is missing, back, forward and the hash do.
 */
export function onMoved(window: Window, moved: () => void, signal: AbortSignal): void {
  let page = pageOf(window.location.href);
  const compare = (): void => {
    const now = pageOf(window.location.href);
    if (now === page) return;
    page = now;
    moved();
  };
  const navigation = 'navigation' in window ? window.navigation : undefined;
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('currententrychange', compare, { signal });
    navigation.addEventListener('navigatesuccess', compare, { signal });
  }
  window.addEventListener('popstate', compare, { signal });
  window.addEventListener('hashchange', compare, { signal });
}
