import type { CDPSession } from 'playwright';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { until } from '../browsers/driven.ts';
import { serveSaved } from '../browsers/saved-page.ts';
import { ensureBuilt } from '../fresh.ts';
import { OWN_HOST } from '../own-page.ts';
import { bundle } from './bundle.ts';
import { type Bench, type Measured, median, quantile } from './measured.ts';
import { type BenchPage, pagesOf } from './pages.ts';
import { World } from './world.ts';

const SAMPLE = 12;

/** The world that the extension's scripts have in a page. */
async function worldOf(cdp: CDPSession, id: string): Promise<World> {
  const found: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) found.push(context.id);
  });
  await cdp.send('Runtime.enable');
  return new World(cdp, await until('our world in the page', async () => found.at(-1)));
}

/** Ends the worker, as a browser does after half a minute without work. */
async function endWorker(browser: Chromium): Promise<void> {
  const owner = await browser.context.browser()?.newBrowserCDPSession();
  if (!owner) throw new Error('the browser has gone');
  const workers = async () =>
    (await owner.send('Target.getTargets')).targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.includes(browser.id))
      .map(({ targetId }) => targetId);
  const tab = await browser.context.newPage(); // only a page of the extension's own may end it
  await tab.goto(browser.page('manifest.json'));
  const cdp = await browser.context.newCDPSession(tab);
  await cdp.send('ServiceWorker.enable');
  // Whatever the page in front still had to say wakes it again, and under the same name.
  await until('the worker to end', async () => {
    await cdp.send('ServiceWorker.stopAllWorkers');
    await new Promise(resolve => setTimeout(resolve, 300));
    return (await workers()).length === 0;
  });
  await tab.close();
  await owner.detach();
}

/** How long one more reading takes from its start, by our own code in the built extension's own world. */
async function read(browser: Chromium, { id, html }: BenchPage, script: string, asleep: boolean) {
  const tab = await browser.context.newPage();
  try {
    const url = `${OWN_HOST}/o/${id}`;
    await serveSaved(tab, url, html);
    await tab.goto(url, { waitUntil: 'load' });
    const world = await worldOf(await browser.context.newCDPSession(tab), browser.id);
    // The extension's own first reading is over once its card hangs there.
    const card = `[...document.documentElement.children].some(({ localName }) => localName === 'div')`;
    await until('the card', () => world.get(card)).catch(() => null); // a page that it takes for no posting
    await world.load(script);
    if (asleep) await endWorker(browser);
    return Number(await world.get('waited()'));
  } finally {
    await tab.close().catch(() => {});
  }
}

/** A posting, from a settled DOM until its Reading is there with every quote in its place, worker and messages included. */
export const waiting: Bench = async ({ count }) => {
  ensureBuilt('chrome');
  const script = await bundle('waiting');
  const browser = await launchChromium();
  try {
    const awake: number[] = [];
    const started: number[] = [];
    for (const page of pagesOf('posting', count(SAMPLE))) {
      awake.push(await read(browser, page, script, false));
      started.push(await read(browser, page, script, true));
    }
    const rows = (what: string, took: readonly number[]): Measured[] => [
      { what: `${what}, median`, took: median(took), most: null },
      { what: `${what}, 95th percentile`, took: quantile(took, 0.95), most: null },
    ];
    return [...rows('worker awake', awake), ...rows('worker started for it', started)];
  } finally {
    await browser.close();
  }
};
