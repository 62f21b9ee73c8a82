import * as z from 'zod/mini';
import { browser } from '../messages/browser.ts';

/*
 * Short questions to a tab's page that only the popup asks, and rarely: they run as functions of their own, so that no
 * page carries them. Each stands alone: the browser sends its text, nothing around it. The page's answers are checked.
 */

const Addresses = z.array(z.string().check(z.maxLength(4000))).check(z.maxLength(1000));

/** Runs a function in a tab's page. @throws Error where the browser refuses or the answer has the wrong shape */
async function askPage(tabId: number, ask: () => string[]): Promise<string[]> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: ask });
  return Addresses.parse(answer?.result);
}

/** Addresses that a tab's page links to, at most 1,000. */
export const linksOf = (tabId: number): Promise<string[]> =>
  askPage(tabId, () => {
    const all = [...document.links].map(({ href }) => href);
    return [...new Set(all.filter(href => /^https?:.{1,3990}$/.test(href)))].slice(0, 1000);
  });

/** Origins of frames that are large enough for a posting and shut to the page around them, largest first. */
export const foreignFrames = (tabId: number): Promise<string[]> =>
  askPage(tabId, () => {
    const found = [...document.querySelectorAll<HTMLIFrameElement>('iframe[src]')].flatMap(frame => {
      const { width, height } = frame.getBoundingClientRect();
      const { origin, protocol } = new URL(frame.src, document.baseURI);
      const foreign = /^https?:$/.test(protocol) && origin !== location.origin;
      return foreign && width >= 280 && height >= 200 ? [{ origin, size: width * height }] : [];
    });
    return [...new Set(found.sort((a, b) => b.size - a.size).map(each => each.origin))].slice(0, 20);
  });
