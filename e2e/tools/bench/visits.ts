import type { CDPSession, Page } from 'playwright';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { serveSaved } from '../browsers/saved-page.ts';
import { ensureBuilt } from '../fresh.ts';
import type { Bench } from './measured.ts';
import { type BenchPage, ownPages, pagesOf } from './pages.ts';
import { tasksOf } from './trace.ts';
import { Worlds } from './world.ts';

/** Of postings and of other pages each; `--all` opens every one. */
const SAMPLE = 30;
const OWN = 20;
/** A page that no reading and no card comes to is looked at for as long as the gate's first looks last. */
const PATIENCE = 2500;

/** Sum of all layout shifts so far, those of a user's making left out, as browsers count them. */
const SHIFTS = `new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 100);
})`;
const CARD = `new Promise(done => {
  const end = performance.now() + ${PATIENCE};
  const look = () => [...document.documentElement.children].some(({ localName }) => localName === 'div')
    ? setTimeout(done, 300) : performance.now() > end ? done() : setTimeout(look, 50);
  look();
})`;

const shifts = async (tab: Page): Promise<number> => Number(await tab.evaluate(SHIFTS));

/** The worker's tasks are not the page's: it keeps no page waiting. */
async function withUs(browser: Chromium, cdp: CDPSession, { url, html }: BenchPage) {
  const tab = await browser.context.newPage();
  try {
    await serveSaved(tab, url, html);
    const since = Date.now();
    const tasks = await tasksOf(cdp, browser.page('src/content/'), async () => {
      await tab.goto(url, { waitUntil: 'load' });
      await tab.evaluate(CARD);
    });
    return { tasks, waited: Date.now() - since, shifted: await shifts(tab) };
  } finally {
    await tab.close().catch(() => {});
  }
}

/** Pages as a user meets them: what moves because of us, and how long we keep the page's thread at a stretch. */
export const visits: Bench = async ({ count }) => {
  ensureBuilt('chrome');
  const pages = [
    ...pagesOf('posting', count(SAMPLE)),
    ...pagesOf('other', count(SAMPLE)),
    ...ownPages().slice(0, count(OWN)),
  ];
  const browser = await launchChromium({ allSites: true });
  const plain = await Worlds.start();
  let moved = 0;
  let long = 0;
  let longest = { ms: 0, id: '' };
  try {
    const cdp = await browser.context.browser()?.newBrowserCDPSession();
    if (!cdp) throw new Error('the browser has gone');
    for (const page of pages) {
      const { tasks, shifted, waited } = await withUs(browser, cdp, page);
      // A page may shift by itself, also some time after it has loaded: that is not ours.
      const wait = `new Promise(done => setTimeout(done, ${waited}))`;
      const alone =
        shifted === 0
          ? 0
          : await plain.visit(page, '', async world => {
              await world.get(wait);
              return Number(await world.get(SHIFTS));
            });
      if (shifted > alone) console.error(`${page.id}: shifts ${shifted} with us, ${alone} without`);
      moved += Math.max(0, shifted - alone);
      long += tasks.filter(ms => ms > 50).length;
      for (const ms of tasks) if (ms > longest.ms) longest = { ms, id: page.id };
    }
  } finally {
    await browser.close();
    await plain.close();
  }
  const of = `${pages.length} pages`;
  return [
    { what: 'layout shift by marks and card', took: moved, most: 0, unit: '', of },
    { what: 'tasks of more than 50 ms with a script of ours in them', took: long, most: 0, unit: '', of },
    { what: 'the longest of our tasks', took: longest.ms, most: null, of: longest.id },
  ];
};
