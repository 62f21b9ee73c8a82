import { browser } from '../messages/browser.ts';
import { words } from '../messages/shape.ts';
import { tell, Unheard } from '../messages/tell.ts';
import { marksCss, marksOrigin } from '../ui/marks.ts';

/** As the build names them. */
export const GATE = 'src/content/gate/main.js';
const READER = 'src/content/reader/main.js';
const MISREAD = 'src/content/misread/main.js';

/** The browser lets us not read this page. */
export class NoAccess extends Error {}

/** A tab's page with all of its frames that we may read, or one frame of it. */
type Target = { readonly tabId: number } & ({ readonly allFrames: true } | { readonly frameIds: number[] });

const frame = (tabId: number, frameId: number): Target => ({ tabId, frameIds: [frameId] });

/** Runs a script once the document is there. @returns the frames that it ran in @throws NoAccess, Error */
async function run(target: Target, file: string): Promise<number[]> {
  try {
    const ran = await browser.scripting.executeScript({ target, files: [file] });
    return ran.map(({ frameId }) => frameId);
  } catch (error) {
    const said = words(error);
    throw /access|permission|cannot be scripted/i.test(said) ? new NoAccess(said) : error;
  }
}

/** Puts the gate into a tab's page. @throws NoAccess, Error */
export const putGate = async (tabId: number): Promise<void> => void (await run(frame(tabId, 0), GATE));

/** Puts the script in that makes a report of a misreading. @throws NoAccess, Error */
export const putMisread = async (tabId: number, frameId: number): Promise<void> =>
  void (await run(frame(tabId, frameId), MISREAD));

/** Puts the gate into every frame of a tab that we may read. @returns the frames @throws NoAccess, Error */
export const putGates = (tabId: number): Promise<number[]> => run({ tabId, allFrames: true }, GATE);

/** Puts the reader script and the look of its marks in, unless a copy attends the page: a second would end it. */
async function enter(tabId: number, frameId: number): Promise<void> {
  try {
    await tell(tabId, 'reader.here', {}, frameId);
  } catch (error) {
    if (!(error instanceof Unheard)) throw error;
    const origin = marksOrigin(browser.runtime.getURL(''));
    // Frames of the page's own origin are read with it, and paint marks by rules of their own.
    const painted: Target = frameId === 0 ? { tabId, allFrames: true } : frame(tabId, frameId);
    const css = { target: painted, css: marksCss, origin };
    const look = browser.scripting.insertCSS(css).catch(() => undefined); // where it fails the script says why
    await Promise.all([look, run(frame(tabId, frameId), READER)]);
  }
}

/** Puts the reader script into a tab's page for the card alone: the posting stands in a frame. @throws NoAccess, Error */
export async function putHost(tabId: number): Promise<void> {
  // Stands alone: the browser sends its text. `takeRole` in content/lifetime.ts is its other end.
  const setRole = (): void => void Reflect.set(globalThis, Symbol.for('fineprint role'), 'host');
  await browser.scripting.executeScript({ target: frame(tabId, 0), func: setRole });
  const css = { target: frame(tabId, 0), css: marksCss, origin: marksOrigin(browser.runtime.getURL('')) };
  await Promise.all([browser.scripting.insertCSS(css), run(frame(tabId, 0), READER)]);
}

/** Tabs that the reader script is on its way to, so that two askers do not send it twice. */
const onTheWay = new Map<string, Promise<void>>();

/** Resolves once the reader script attends a tab's page, or one of its frames. @throws NoAccess, Error */
export function ensureReader(tabId: number, frameId = 0): Promise<void> {
  const key = `${tabId} ${frameId}`;
  const going = onTheWay.get(key);
  if (going) return going;
  const entered = enter(tabId, frameId).finally(() => onTheWay.delete(key));
  onTheWay.set(key, entered);
  return entered;
}
