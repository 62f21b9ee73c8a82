import { browser } from '../messages/browser.ts';
import { tellPosting } from './frames.ts';
import { canonicalAddress } from '../posting/address.ts';

/**
 * Tells open pages that what stands beside their posting has changed: those that show the posting at `address`
 * (canonical), or all. Pages without a reader script stay silent.
 */
export async function tellChanged(address: string | null, except?: number): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const concerned = tabs.filter(
    ({ id, url }) =>
      id !== except && url !== undefined && (address === null || canonicalAddress(url) === address),
  );
  await Promise.allSettled(
    concerned.flatMap(({ id }) => (id === undefined ? [] : [tellPosting(id, 'beside.changed', {})])),
  );
}
