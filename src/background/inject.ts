import { browser } from '../messages/browser.ts';
import { words } from '../messages/shape.ts';
import { tell, Unheard } from '../messages/tell.ts';
import { marksCss, marksOrigin } from '../ui/marks.ts';

/** As the build names them. */
export const GATE = 'src/content/gate/main.js';
const READER = 'src/content/reader/main.js';

/** The browser lets us not read this page. */
export class NoAccess extends Error {}

const target = (tabId: number) => ({ tabId, frameIds: [0] });

/** Runs a script in a tab's top page once its document is there. @throws NoAccess, Error */
async function run(tabId: number, file: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: target(tabId), files: [file] });
  } catch (error) {
    const said = words(error);
    throw /access|permission|cannot be scripted/i.test(said) ? new NoAccess(said) : error;
  }
}

/** Puts the gate in. @throws NoAccess, Error */
export const putGate = (tabId: number): Promise<void> => run(tabId, GATE);

/** Puts the reader script and the look of its marks in, unless a copy attends the page: a second would end it. */
async function enter(tabId: number): Promise<void> {
  try {
    await tell(tabId, 'reader.here', {});
  } catch (error) {
    if (!(error instanceof Unheard)) throw error;
    const origin = marksOrigin(browser.runtime.getURL(''));
    const css = { target: target(tabId), css: marksCss, origin };
    const look = browser.scripting.insertCSS(css).catch(() => undefined); // where it fails the script says why
    await Promise.all([look, run(tabId, READER)]);
  }
}

/** Tabs that the reader script is on its way to, so that two askers do not send it twice. */
const onTheWay = new Map<number, Promise<void>>();

/** Resolves once the reader script attends a tab's top page. @throws NoAccess, Error */
export function ensureReader(tabId: number): Promise<void> {
  const going = onTheWay.get(tabId);
  if (going) return going;
  const entered = enter(tabId).finally(() => onTheWay.delete(tabId));
  onTheWay.set(tabId, entered);
  return entered;
}
