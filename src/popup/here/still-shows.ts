import { ask } from '../../messages/ask.ts';

/**
 * Makes sure that a tab still shows the posting that is looked at here. What is saved comes from the tab, and the tab
 * may have moved on.
 * @throws Error in words for the reader where it does not
 */
export async function stillShows(tabId: number, url: string): Promise<void> {
  const view = await ask('tab.get', { tabId });
  if (view.state === 'failed') throw new Error(view.reason);
  if (view.state !== 'read' || view.capture.reading.url !== url)
    throw new Error('The tab shows another page now. Open this again to see it.');
}
