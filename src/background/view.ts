import { browser, type Tabs } from '../messages/browser.ts';
import type { ContentBack, TabView } from '../messages/contract.ts';
import { samePage } from '../messages/serve.ts';
import { words } from '../messages/shape.ts';
import { tell, Unheard } from '../messages/tell.ts';
import { emptyReading } from '../posting/reading.ts';
import type { Clue, Verdict } from '../reader/detect/verdict.ts';
import { report } from '../messages/report.ts';
import { aloneAt } from './alone.ts';
import { notAllowed } from './above.ts';
import { foreignFrames } from './ask-page.ts';
import { beside } from './beside.ts';
import { findPostingFrame, postingFrame, setPostingFrame, tellPosting } from './frames.ts';
import { listedOn } from './listed.ts';
import { ensureReader, NoAccess, putGate } from './inject.ts';
import { loaded } from './loaded.ts';
import { verdictOn } from './looks.ts';

/** The gate's verdict on a tab's page, with the gate put in where it is missing. @throws NoAccess, Error */
async function look(tabId: number): Promise<Verdict> {
  try {
    return await verdictOn(tabId);
  } catch (error) {
    if (!(error instanceof Unheard)) throw error;
    await loaded(tabId);
    await putGate(tabId);
    return verdictOn(tabId);
  }
}

type Read = ContentBack<'reading.get'>;

/**
 * What the reader script has read, with the script put in where it is missing. It must be of the page that the
 * browser says the tab shows; a page that moves on meanwhile is read once more. @throws NoAccess, Error
 */
export async function readTab(tabId: number): Promise<Read> {
  const first = await readOnce(tabId).catch((error: unknown) => {
    if (error instanceof NoAccess) throw error;
    return null;
  });
  const read = first ?? (await readOnce(tabId));
  if (read === null) throw new Error('The page moved on while it was being read.');
  return read;
}

/** Null where the reading is of another page than the tab's. */
async function readOnce(tabId: number): Promise<Read | null> {
  const frameId = await postingFrame(tabId);
  await ensureReader(tabId, frameId);
  const read = await tell(tabId, 'reading.get', {}, frameId);
  const { url } = await browser.tabs.get(tabId);
  // The browser tells the address of the page alone, not those of its frames.
  return frameId !== 0 || url === undefined || samePage(url, read.capture.reading.url) ? read : null;
}

/** One page as the popup shows it. `anyway`: read it whatever the gate thinks. Never throws. */
export async function viewTab(tabId: number, anyway: boolean): Promise<TabView> {
  try {
    const { url: top = '' } = await browser.tabs.get(tabId);
    const alone = anyway ? null : await leftAlone(tabId, top);
    if (alone !== null) return alone;
    if (!anyway && !(await isFramed(tabId))) {
      const { kind, clues } = await look(tabId);
      const { url = '' } = await browser.tabs.get(tabId);
      if (kind === 'posting') await setPostingFrame(tabId, 0);
      else if ((await findPostingFrame(tabId)) === null) {
        const reading = emptyReading(url, kind);
        const listed = await listedOn(tabId);
        return {
          state: 'not a posting',
          reading,
          clues: clues.map(inWords),
          listed,
          shut: await shutFrames(tabId),
        };
      }
    }
    const { capture, unplaced } = await readTab(tabId);
    const framed = anyway ? null : await leftAlone(tabId, capture.reading.url);
    if (framed !== null) {
      await tellPosting(tabId, 'posting.leave', {});
      return framed;
    }
    const { incognito } = await browser.tabs.get(tabId);
    return {
      state: 'read',
      capture,
      unplaced,
      beside: await beside(capture, incognito),
      around: await around(tabId),
    };
  } catch (error) {
    return failed(tabId, error, anyway);
  }
}

/** A clue, and what gave it away. */
const inWords = ({ name, saw }: Clue): string => (saw === '' ? name : `${name}: ${saw}`);

/** The reader wants an address that a tab shows left alone: the page's, or that of the frame with its posting. */
async function leftAlone(tabId: number, url: string): Promise<TabView | null> {
  const { incognito } = await browser.tabs.get(tabId);
  const what = await aloneAt(url, incognito);
  return what === null ? null : { state: 'left alone', what, url };
}

/** Origins of large frames of a tab's page that we may not read. */
const shutFrames = (tabId: number): Promise<string[]> =>
  foreignFrames(tabId)
    .then(notAllowed)
    .catch((error: unknown) => {
      report('looking at frames', error);
      return [];
    });

/** The address of the page around a posting that stands in a frame, where we may read the frame alone; else null. */
async function around(tabId: number): Promise<string | null> {
  if ((await postingFrame(tabId)) === 0) return null;
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || !URL.canParse(url)) return null;
  return (await notAllowed([new URL(url).origin])).length > 0 ? url : null;
}

/** The posting of a tab stands in a frame, and is attended there. */
async function isFramed(tabId: number): Promise<boolean> {
  const frameId = await postingFrame(tabId);
  if (frameId === 0) return false;
  return tell(tabId, 'reader.here', {}, frameId).then(
    () => true,
    () => false,
  );
}

async function failed(tabId: number, error: unknown, anyway: boolean): Promise<TabView> {
  const tab: Tabs.Tab | null = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return { state: 'failed', reason: 'This tab has been closed.' };
  if (!(error instanceof NoAccess)) return { state: 'failed', reason: words(error) };
  if (anyway) return { state: 'failed', reason: 'The browser lets no extension read this page.' };
  return { state: 'no access', url: tab.url ?? null };
}
