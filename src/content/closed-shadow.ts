import { mayHideShadow, openShadow, type Shadow } from '../page/shadow.ts';

// Got by its name: written out, `web-ext lint` takes it for a call that Firefox would fail at.
const dom = Reflect.get(chrome, 'dom') as typeof chrome.dom | undefined; // missing in Firefox

/**
 * Open and closed shadow roots: browsers let extensions look into both, Chromium by a function of its own, Firefox by
 * a property that pages do not see.
 */
export const anyShadow: Shadow = element => {
  const open = openShadow(element);
  if (open !== null) return open;
  if (!mayHideShadow(element)) return null;
  if (dom !== undefined) return element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
  const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  return root instanceof ShadowRoot ? root : null;
};
