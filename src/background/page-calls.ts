import type { ContentSender, Handlers } from '../messages/serve.ts';
import { aloneAt, leaveAlone } from './alone.ts';
import { drawAbove, endAbove, isBelow } from './above.ts';
import { showBadge, type State } from './badge.ts';
import { judge } from '../reader/detect/judge.ts';
import { readPosting } from '../reader/read.ts';
import { beside, savedAt } from './beside.ts';
import { tellChanged } from './changed.ts';
import { postingFrame, setPostingFrame, tellPosting } from './frames.ts';
import { ensureReader } from './inject.ts';
import { verdictOn } from './looks.ts';
import { openBeside } from './open.ts';
import { save } from './saving.ts';
import { changeSettings } from './stored.ts';
import { warm } from './warm.ts';

type PageCall =
  | 'page.look'
  | 'page.seen'
  | 'page.text'
  | 'page.read'
  | 'page.left'
  | 'page.alone'
  | 'posting.save'
  | 'posting.overrule'
  | 'fact.fix'
  | 'posting.file'
  | 'posting.misread'
  | 'card.above'
  | 'card.gone'
  | 'card.act'
  | 'card.below'
  | 'card.remember';

/** The badge speaks of the frame that holds the tab's posting, mostly the page itself. */
async function badge({ tabId, frameId }: ContentSender, state: State): Promise<void> {
  if (frameId === (await postingFrame(tabId))) await showBadge(tabId, state);
}

/** A frame holds a posting. The page around it comes first where it is one itself. */
async function isForFrame({ tabId, frameId }: ContentSender): Promise<boolean> {
  const page = await verdictOn(tabId).catch(() => null); // null: the page around may not be read
  if (page?.kind === 'posting') return false;
  await setPostingFrame(tabId, frameId);
  return true;
}

/** The page's address as the browser has it now. */
const addressOf = ({ urls }: ContentSender): string => urls.at(-1) ?? '';

/** The badge of a posting, before the reader script has read it. */
async function known(sender: ContentSender): Promise<void> {
  const saved = await savedAt(addressOf(sender));
  await badge(sender, saved ? 'saved' : 'posting');
}

/** What scripts in pages ask. Each acts on the sender's own tab. */
export const pageCalls: Pick<Handlers, PageCall> = {
  'page.look': async look => {
    const { kind } = judge(look);
    if (kind === 'posting') setTimeout(warm); // after the answer
    return { kind };
  },
  'page.seen': async ({ kind }, sender) => {
    const { tabId, frameId } = sender;
    if (kind !== 'posting') await badge(sender, 'none');
    else if ((await aloneAt(addressOf(sender), sender.incognito)) !== null) await badge(sender, 'off');
    else if (frameId === 0 || (await isForFrame(sender))) {
      if (frameId === 0) await setPostingFrame(tabId, 0);
      await Promise.all([ensureReader(tabId, frameId), known(sender)]);
    }
    return {};
  },
  // A page's first `Date` costs more than the walk over a small page: the day is the worker's to say.
  'page.text': async text => readPosting({ ...text, today: new Date().toISOString().slice(0, 10) }),
  'page.read': async (capture, sender) => {
    const shown = await beside(capture, sender.incognito);
    await badge(sender, shown.saved ? 'saved' : capture.reading.closed === true ? 'closed' : 'posting');
    return shown;
  },
  'page.left': async (_, sender) => {
    const { tabId, frameId } = sender;
    await badge(sender, 'none');
    if (frameId === (await postingFrame(tabId))) await setPostingFrame(tabId, 0);
    return {};
  },
  'page.alone': async ({ what }, sender) => {
    await leaveAlone(what, addressOf(sender), sender.incognito);
    await badge(sender, 'off');
    return {};
  },
  'card.above': async (state, sender) => ({ taken: await drawAbove(sender, state) }),
  'card.gone': async (_, { tabId, frameId }) => {
    if (frameId !== 0) await endAbove(tabId);
    return {};
  },
  'card.act': async ({ act }, { tabId, frameId }) => {
    if (frameId !== 0) throw new Error('only the page around a frame shows its card');
    await tellPosting(tabId, 'card.acted', { act });
    return {};
  },
  'card.below': async (_, { tabId }) => ({ there: await isBelow(tabId) }),
  'posting.save': ({ capture, confirmed }, { tabId, incognito }) =>
    save(capture, {}, { tabId, incognito, confirmed, knows: true }),
  'posting.overrule': ({ capture, overrule, confirmed }, { tabId, incognito }) =>
    save(capture, { overrule }, { tabId, incognito, confirmed, knows: false }),
  'fact.fix': async ({ fact }, { tabId }) => {
    await openBeside(`src/popup/popup.html?tab=${tabId}&fact=${encodeURIComponent(fact)}`, tabId);
    return {};
  },
  'posting.file': async (_, { tabId }) => {
    await openBeside(`src/dashboard/dashboard.html?file=${tabId}`, tabId);
    return {};
  },
  'posting.misread': async (_, { tabId }) => {
    await openBeside(`src/dashboard/dashboard.html?misread=${tabId}`, tabId);
    return {};
  },
  'card.remember': async (change, { tabId }) => {
    await changeSettings(change);
    void tellChanged(null, tabId);
    return {};
  },
};
