import type { Browser } from 'webextension-polyfill';

/*
 * The one door to the browser's extension interface. Both browsers answer by promises under Manifest V3, so no polyfill is
 * loaded: it would be a sixth of what runs in a posting's page. What hears a message answers by `reply`.
 */
const own: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

export const browser = own as Browser; // its types know both browsers; undefined in a unit test
export type { Runtime, Tabs } from 'webextension-polyfill';
