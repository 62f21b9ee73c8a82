import browser from 'webextension-polyfill';

/* The one door to the browser's extension interface. */
export { browser };
export type { Runtime, Tabs } from 'webextension-polyfill';
