import type { CDPSession, Page } from 'playwright';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { until } from '../browsers/driven.ts';
import { oneScript } from '../one-script.ts';
import type { Bench } from './measured.ts';

const SAVED = 10_000;
/** The lock of the one page that judges: `src/saved/again/again.ts`. */
const TURN = 'fineprint-judging';

/** Seconds of all of the browser's processes so far, as milliseconds: other programs do not lengthen them. */
async function processorTime(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

/** Notes from now on how long a page's thread is held by one task; tasks of less than 50 ms do not count. */
const watchTasks = `
  globalThis.longest = 0;
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });`;

interface Run {
  readonly took: number;
  readonly processor: number;
  readonly longest: number;
}

/** Opens a page of ours and waits until it has judged all that was to be judged. */
async function judgedBy(
  { context, page: address }: Chromium,
  path: string,
  browser: CDPSession,
): Promise<Run> {
  const page = await context.newPage();
  const before = await processorTime(browser);
  const start = performance.now();
  await page.goto(address(path));
  await until('the page at work', () => page.evaluate(isJudging, TURN));
  await page.evaluate(watchTasks);
  await page.evaluate(name => navigator.locks.request(name, () => undefined), TURN);
  const took = performance.now() - start;
  const processor = (await processorTime(browser)) - before;
  const longest = await page.evaluate<number>('longest');
  await page.close();
  return { took, processor, longest };
}

const isJudging = async (name: string): Promise<boolean> =>
  ((await navigator.locks.query()).held ?? []).some(lock => lock.name === name);

/** The first call's profile takes the place of the one that is there, through the worker as the options page does it. */
const setProfile = (page: Page, name: 'usual' | 'full'): Promise<unknown> =>
  page.evaluate(`chrome.runtime.sendMessage({ call: 'profile.set', sent: filled.profiles.${name} })`);

/** A whole saved list judged again by the built extension, in its own database, after the profile has changed. */
export const again: Bench = async () => {
  const script = await oneScript('e2e/tools/bench/fill.ts', 'filled');
  const chromium = await launchChromium();
  try {
    const browser = await chromium.context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('no browser to ask for its processes');
    const page = await chromium.context.newPage();
    // A page of ours that judges nothing by itself.
    await page.goto(chromium.page('src/popup/popup.html'));
    await page.evaluate(`${script};globalThis.filled = filled`);
    await page.evaluate(`filled.fill(${SAVED})`);
    await setProfile(page, 'usual');
    const path = 'src/options/options.html';
    await judgedBy(chromium, path, browser);
    await setProfile(page, 'full');
    const run = await judgedBy(chromium, path, browser);
    return [
      { what: `${SAVED} saved postings again`, took: run.took, most: 5000 },
      { what: 'the processor’s time for it, of two cores', took: run.processor, most: 10_000 },
      { what: 'longest that the page was held meanwhile', took: run.longest, most: 100 },
    ];
  } finally {
    await chromium.close();
  }
};
