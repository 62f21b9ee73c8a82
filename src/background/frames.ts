import { browser } from '../messages/browser.ts';
import type { ContentBack, ContentCall, ContentSent } from '../messages/contract.ts';
import { tell, Unheard } from '../messages/tell.ts';
import { putGates } from './inject.ts';
import { verdictOn } from './looks.ts';

/*
 * Which frame of a tab shows its posting: 0 is the page itself, any other a frame of another origin, such as an
 * applicant-tracking system in a company's careers page. Kept in `storage.session`: the worker sleeps in between.
 */

const keyOf = (tabId: number): string => `posting frame of ${tabId}`;

export async function postingFrame(tabId: number): Promise<number> {
  const key = keyOf(tabId);
  const kept = (await browser.storage.session.get(key))[key];
  return typeof kept === 'number' ? kept : 0;
}

export async function setPostingFrame(tabId: number, frameId: number): Promise<void> {
  if (frameId === 0) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: frameId });
}

/**
 * Asks the script that attends a tab's posting, in whichever frame it is. A frame that has gone since is forgotten.
 * @throws as `tell`
 */
export async function tellPosting<C extends ContentCall>(
  tabId: number,
  call: C,
  sent: ContentSent<C>,
): Promise<ContentBack<C>> {
  const frameId = await postingFrame(tabId);
  try {
    return await tell(tabId, call, sent, frameId);
  } catch (error) {
    if (!(error instanceof Unheard) || frameId === 0) throw error;
    await setPostingFrame(tabId, 0);
    return tell(tabId, call, sent);
  }
}

/** A page has few frames that are read by scripts of their own; more are adverts. */
const MOST = 20;

/** Looks for a posting in the frames of a tab that we may read. @returns the frame's number, null where there is none */
export async function findPostingFrame(tabId: number): Promise<number | null> {
  const known = await postingFrame(tabId);
  const frames = [...new Set([known, ...(await putGates(tabId))])].filter(id => id !== 0).slice(0, MOST);
  const looks = await Promise.allSettled(frames.map(id => verdictOn(tabId, id)));
  const at = looks.findIndex(look => look.status === 'fulfilled' && look.value.kind === 'posting');
  const frameId = frames[at];
  if (frameId === undefined) return null;
  await setPostingFrame(tabId, frameId);
  return frameId;
}
