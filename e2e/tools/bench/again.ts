import type { Page } from 'playwright';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { oneScript } from '../one-script.ts';
import type { profiles } from './fill.ts';
import type { Bench } from './measured.ts';

const SAVED = 10_000;
/** The lock of the one page that judges: `src/saved/again/again.ts`. */
const TURN = 'fineprint-judging';

/** Notes from now on how long a page's thread is held by one task; tasks of less than 50 ms do not count. */
const watchTasks = `
  globalThis.longest = 0;
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });`;

interface Run {
  readonly took: number;
  readonly longest: number;
}

/** Opens a page of ours and waits until it has judged all that was to be judged. */
async function judgedBy({ context, page: address }: Chromium, path: string): Promise<Run> {
  const page = await context.newPage();
  await page.goto(address(path));
  await page.evaluate(watchTasks);
  const took = await page.evaluate(atWork, TURN);
  const longest = await page.evaluate<number>('longest');
  await page.close();
  return { took, longest };
}

/** How long the page's turn lasts, in milliseconds, from when it is seen to have begun. */
const atWork = async (name: string): Promise<number> => {
  const { locks } = navigator;
  for (;;) {
    const { held = [] } = await locks.query();
    if (held.some(lock => lock.name === name)) break;
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  const start = performance.now();
  await locks.request(name, () => undefined);
  return performance.now() - start;
};

/** The first call's profile takes the place of the one that is there, through the worker as the options page does it. */
const setProfile = (page: Page, name: keyof typeof profiles): Promise<unknown> =>
  page.evaluate(`chrome.runtime.sendMessage({ call: 'profile.set', sent: filled.profiles.${name} })`);

/** A whole saved list judged again by the built extension, in its own database, after the profile has changed. */
export const again: Bench = async () => {
  const script = await oneScript('e2e/tools/bench/fill.ts', 'filled');
  const chromium = await launchChromium();
  try {
    const page = await chromium.context.newPage();
    // A page of ours that judges nothing by itself.
    await page.goto(chromium.page('src/popup/popup.html'));
    await page.evaluate(`${script};globalThis.filled = filled`);
    await page.evaluate(`filled.fill(${SAVED})`);
    const path = 'src/options/options.html';
    const run = async (name: keyof typeof profiles): Promise<Run> => {
      await setProfile(page, name);
      return judgedBy(chromium, path);
    };
    await run('usual'); // for the first time, from the database
    const [other, full] = [await run('other'), await run('full')];
    const row = (what: string, { took }: Run) => ({
      what: `${SAVED} saved postings, ${what}`,
      took,
      most: 5000,
    });
    return [
      row('200 skills', other),
      row('every criterion set', full),
      {
        what: 'longest that the page was held meanwhile',
        took: Math.max(other.longest, full.longest),
        most: 100,
      },
    ];
  } finally {
    await chromium.close();
  }
};
