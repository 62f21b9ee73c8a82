import type { ContentSender, Handlers } from '../messages/serve.ts';
import { showBadge } from './badge.ts';
import { beside, savedAt } from './beside.ts';
import { tellChanged } from './changed.ts';
import { ensureReader } from './inject.ts';
import { openBeside } from './open.ts';
import { save } from './saving.ts';
import { changeSettings } from './stored.ts';

type PageCall =
  | 'page.seen'
  | 'page.read'
  | 'page.left'
  | 'posting.save'
  | 'posting.overrule'
  | 'fact.fix'
  | 'posting.file'
  | 'card.remember';

const badge = ({ tabId, frameId }: ContentSender, state: 'none' | 'posting' | 'saved') =>
  frameId === 0 ? showBadge(tabId, state) : undefined;

/** The badge of a posting, before the reader script has read it. */
async function known(sender: ContentSender): Promise<void> {
  const saved = await savedAt(sender.urls.at(-1) ?? '');
  await badge(sender, saved ? 'saved' : 'posting');
}

/** What scripts in pages ask. Each acts on the sender's own tab. */
export const pageCalls: Pick<Handlers, PageCall> = {
  'page.seen': async ({ kind }, sender) => {
    if (kind === 'posting')
      await Promise.all([sender.frameId === 0 && ensureReader(sender.tabId), known(sender)]);
    else await badge(sender, 'none');
    return {};
  },
  'page.read': async (capture, sender) => {
    const shown = await beside(capture);
    await badge(sender, shown.saved ? 'saved' : 'posting');
    return shown;
  },
  'page.left': async (_, sender) => {
    await badge(sender, 'none');
    return {};
  },
  'posting.save': ({ capture, confirmed }, { tabId, incognito }) =>
    save(capture, {}, { tabId, incognito, confirmed, knows: true }),
  'fact.fix': async ({ fact }, { tabId }) => {
    await openBeside(`src/popup/popup.html?tab=${tabId}&fact=${encodeURIComponent(fact)}`, tabId);
    return {};
  },
  'posting.file': async (_, { tabId }) => {
    await openBeside(`src/dashboard/dashboard.html?file=${tabId}`, tabId);
    return {};
  },
  'card.remember': async (change, { tabId }) => {
    await changeSettings(change);
    void tellChanged(null, tabId);
    return {};
  },
};
  'posting.overrule': ({ capture, overrule, confirmed }, { tabId, incognito }) =>
    save(capture, { overrule }, { tabId, incognito, confirmed, knows: false }),
