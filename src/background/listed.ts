import { report } from '../messages/report.ts';
import { canonicalAddress } from '../posting/address.ts';
import type { Summary } from '../posting/saved.ts';
import { linksOf } from './ask-page.ts';
import { store } from './store.ts';

/**
 * The saved postings that a tab's page links to, newest first. The page is asked for its links and told nothing. A list
 * that cannot be had is no reason to show nothing else.
 */
export async function listedOn(tabId: number): Promise<Summary[]> {
  try {
    const { summaries } = await store().list();
    if (summaries.length === 0) return [];
    const addresses = new Set((await linksOf(tabId)).map(canonicalAddress));
    return summaries.filter(({ url }) => addresses.has(url));
  } catch (error) {
    report('looking for saved postings on a list', error);
    return [];
  }
}
