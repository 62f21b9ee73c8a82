import { browser } from '../messages/browser.ts';
import type { CardState } from '../messages/card.ts';
import { report } from '../messages/report.ts';
import type { ContentSender } from '../messages/serve.ts';
import { tell, Unheard } from '../messages/tell.ts';
import { showBadge } from './badge.ts';
import { postingFrame, setPostingFrame } from './frames.ts';
import { putHost } from './inject.ts';
import { verdictOn } from './looks.ts';

/*
 * The one card of a tab whose posting stands in a frame: in the page around it where that may be read too. The frame
 * keeps the reading and the marks, the page around shows what it is told.
 */

/** Of these origins, those that we may not read. */
export async function notAllowed(origins: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(
    origins.map(origin => browser.permissions.contains({ origins: [`${origin}/*`] })),
  );
  return origins.filter((_, i) => allowed[i] !== true);
}

/** Read by itself, not by one click: a card shall not change its place when the toolbar's button is clicked. */
async function mayRead(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && URL.canParse(url) && (await notAllowed([new URL(url).origin])).length === 0;
}

/** Draws a frame's card in the page around it. @returns false where the frame is to show it itself */
export async function drawAbove({ tabId, frameId }: ContentSender, state: CardState): Promise<boolean> {
  if (frameId === 0 || frameId !== (await postingFrame(tabId)) || !(await mayRead(tabId))) return false;
  const draw = () => tell(tabId, 'card.draw', state);
  try {
    await draw().catch(async (error: unknown) => {
      if (!(error instanceof Unheard)) throw error;
      await putHost(tabId);
      await draw();
    });
    return true;
  } catch (error) {
    report('the card around a frame', error);
    return false;
  }
}

/** Takes the card away that the page around a frame shows, if it shows one. */
export const endAbove = (tabId: number): Promise<unknown> => tell(tabId, 'card.end', {}).catch(() => null);

/**
 * The posting of a tab is still attended in its frame. Where the frame has gone, or shows no posting by now, the tab
 * shows none; where it shows another, that one's script is on its way.
 */
export async function isBelow(tabId: number): Promise<boolean> {
  const frameId = await postingFrame(tabId);
  if (frameId === 0) return false;
  const here = await tell(tabId, 'reader.here', {}, frameId).catch(() => null);
  if (here !== null) return true;
  const next = await verdictOn(tabId, frameId).catch(() => null);
  if (next?.kind === 'posting') return false;
  await setPostingFrame(tabId, 0);
  await showBadge(tabId, 'none');
  return false;
}
