import { browser } from '../messages/browser.ts';

/**
 * Opens one of our own pages beside a tab. From a private window it opens in a normal one: browsers show no
 * extension's pages in private windows unless they are split.
 */
export async function openBeside(path: string, tabId: number): Promise<void> {
  const { index, windowId, incognito } = await browser.tabs.get(tabId);
  const url = browser.runtime.getURL(path);
  const place = { index: index + 1, openerTabId: tabId, ...(windowId === undefined ? {} : { windowId }) };
  await browser.tabs.create(incognito ? { url } : { url, ...place });
}
