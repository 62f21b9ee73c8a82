import { browser } from '../messages/browser.ts';

/** Longest wait for a page: one that never stops loading is read as it stands. */
const LONGEST_MS = 10_000;

/** Resolves when a tab has loaded its page, or after ten seconds. @throws where the tab is gone */
export async function loaded(tabId: number): Promise<void> {
  if ((await browser.tabs.get(tabId)).status !== 'loading') return;
  await new Promise<void>(resolve => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(listen);
      resolve();
    };
    const listen = (id: number, change: { status?: string }) => {
      if (id === tabId && change.status === 'complete') done();
    };
    const timer = setTimeout(done, LONGEST_MS);
    browser.tabs.onUpdated.addListener(listen);
  });
}
