import { browser } from '../messages/browser.ts';
import { words } from '../messages/shape.ts';
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

/** Tabs that the reader script is on its way to, so that two askers do not send it twice. */
const onTheWay = new Map<number, Promise<void>>();

/** Puts the reader script and the look of its marks in. @throws NoAccess, Error */
export function putReader(tabId: number): Promise<void> {
  const going = onTheWay.get(tabId);
  if (going) return going;
  const put = Promise.all([
    browser.scripting
      .insertCSS({ target: target(tabId), css: marksCss, origin: marksOrigin(browser.runtime.getURL('')) })
      .catch(() => undefined), // the script says it better
    run(tabId, READER),
  ]).then(() => undefined);
  onTheWay.set(tabId, put);
  const arrived = () => onTheWay.delete(tabId);
  put.then(arrived, arrived);
  return put;
}

/** Resolves when the reader script is not on its way to this tab, whatever became of it. */
export const settled = async (tabId: number): Promise<void> => {
  await onTheWay.get(tabId)?.catch(() => undefined);
};
