import { answered } from './answered.ts';
import { browser } from './browser.ts';
import type { ContentBack, ContentCall, ContentSent } from './contract.ts';
import { words } from './shape.ts';
import { contentCalls } from './to-content.ts';

/** No script of ours in that page answers: it is not there yet, or the page has gone. */
export class Unheard extends Error {}

const NOBODY =
  /Receiving end does not exist|Could not establish connection|port closed|channel closed|back\/forward/i;

/**
 * The worker asks the script in a tab's page, or in one of its frames. What comes back was checked against the contract.
 * @throws Unheard where nobody answers; Error in words where the script fails or answers in the wrong shape.
 */
export async function tell<C extends ContentCall>(
  tabId: number,
  call: C,
  sent: ContentSent<C>,
  frameId = 0,
): Promise<ContentBack<C>> {
  const raw: unknown = await browser.tabs.sendMessage(tabId, { call, sent }, { frameId }).catch(rethrow);
  if (raw === undefined || raw === null) throw new Unheard(`${call}: nobody answers in tab ${tabId}`);
  return answered(call, raw, contentCalls[call].back) as ContentBack<C>; // parsed by the schema of the same key
}

function rethrow(error: unknown): never {
  const said = words(error);
  throw NOBODY.test(said) ? new Unheard(said) : new Error(said);
}
