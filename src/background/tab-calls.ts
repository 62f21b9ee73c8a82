import { browser } from '../messages/browser.ts';
import type { SaveResult } from '../messages/contract.ts';
import type { Handlers } from '../messages/serve.ts';
import { words } from '../messages/shape.ts';
import { tell, Unheard } from '../messages/tell.ts';
import { allAlone, endAlone, endAloneAt, leaveAlone } from './alone.ts';
import { showBadge } from './badge.ts';
import { postingFrame, tellPosting } from './frames.ts';
import { putMisread } from './inject.ts';
import { save } from './saving.ts';
import type { With } from './saving.ts';
import { readTab, viewTab } from './view.ts';

type TabCall =
  | 'tab.get'
  | 'tab.read'
  | 'tab.show'
  | 'tab.save'
  | 'tab.correct'
  | 'tab.misread'
  | 'tab.overrule'
  | 'tab.alone'
  | 'tab.again'
  | 'alone.get'
  | 'alone.end';

/** What our own pages ask about a tab. What is saved comes from the tab itself, never from the message. */
export const tabCalls: Pick<Handlers, TabCall> = {
  'tab.get': ({ tabId }) => viewTab(tabId, false),
  'tab.read': ({ tabId }) => viewTab(tabId, true),
  'tab.show': async ({ tabId, fact }) => {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active) {
      await browser.tabs.update(tabId, { active: true });
      if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    }
    return tellPosting(tabId, 'fact.show', { fact }).catch((error: unknown) => {
      if (error instanceof Unheard) return { shown: false };
      throw error;
    });
  },
  'tab.save': ({ tabId, confirmed }) => saveTab(tabId, {}, confirmed),
  'tab.misread': async ({ tabId }) => {
    const frameId = await postingFrame(tabId);
    await putMisread(tabId, frameId);
    return tell(tabId, 'misread.make', {}, frameId);
  },
  'tab.overrule': ({ tabId, overrule, confirmed }) => saveTab(tabId, { overrule }, confirmed),
  'tab.correct': ({ tabId, own, confirmed }) => saveTab(tabId, { own }, confirmed),
  'tab.alone': async ({ tabId, what }) => {
    const { url: top = '', incognito } = await browser.tabs.get(tabId);
    const url = (await postingFrame(tabId)) === 0 ? top : (await readTab(tabId)).capture.reading.url;
    await leaveAlone(what, url, incognito);
    await showBadge(tabId, 'off');
    return { state: 'left alone', what, url };
  },
  'tab.again': async ({ tabId, url }) => {
    await endAloneAt(url);
    return viewTab(tabId, false);
  },
  'alone.get': allAlone,
  'alone.end': ({ what, name }) => endAlone(what, name),
};

async function saveTab(tabId: number, changes: With, confirmed: boolean): Promise<SaveResult> {
  try {
    const { incognito } = await browser.tabs.get(tabId);
    if (incognito && !confirmed) return { outcome: 'ask' };
    const { capture } = await readTab(tabId);
    return await save(capture, changes, { tabId, incognito, confirmed, knows: false });
  } catch (error) {
    return { outcome: 'failed', reason: `The page could not be read: ${words(error)}` };
  }
}
