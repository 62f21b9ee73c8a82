import { mayHideShadow, type Shadow } from '../page/shadow.ts';

/**
 * Open and closed shadow roots: browsers let extensions look into both, Chromium by a function of its own, Firefox by
 * a property that pages do not see.
 */
export const anyShadow: Shadow = element => {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (!mayHideShadow(element)) return null;
  if (typeof chrome !== 'undefined' && chrome.dom !== undefined)
    return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
  const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  return root instanceof ShadowRoot ? root : null;
};
