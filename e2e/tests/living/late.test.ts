import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../../tools/browsers/chromium.ts';
import { chromiumTab } from '../../tools/browsers/drive-chromium.ts';
import { type Tab, until } from '../../tools/browsers/driven.ts';
import { serveSite } from '../../tools/browsers/saved-page.ts';
import { OWN_HOST } from '../../tools/own-page.ts';
import { cardOf, marked } from '../browsers.ts';
import { DYER, FITTER, FITTER_FAR, type Job, livingPage } from './jobs.ts';
import { mixedUntil, shows } from './never-mixed.ts';

/* What the worker and the page say to each other, and when. In Chromium alone, whose worker a test can hold up. */

const URL = `${OWN_HOST}/o/mill`;

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
let page: Page;
afterEach(() => page.close());

async function open(html: string): Promise<Tab> {
  page = await browser.context.newPage();
  await serveSite(page, { [URL]: html }, []);
  await page.goto(URL);
  return chromiumTab(page);
}

/** From now on the worker does nothing else for so long. */
const holdUp = (ms: number): Promise<unknown> =>
  browser.worker.evaluate(
    `void setTimeout(() => { const end = Date.now() + ${ms}; while (Date.now() < end); }, 0)`,
  );

/** Counts what the worker is told from now on. */
const count = (): Promise<unknown> =>
  browser.worker.evaluate(`void (globalThis.heard ??= (chrome.runtime.onMessage.addListener(({ call }) => {
    globalThis.heard[call] = (globalThis.heard[call] ?? 0) + 1;
  }), {}), Object.keys(globalThis.heard).forEach(call => delete globalThis.heard[call]))`);
const heard = async (): Promise<Readonly<Record<string, number>>> =>
  JSON.parse(String(await browser.worker.evaluate('JSON.stringify(globalThis.heard)'))) as Record<
    string,
    number
  >; // as made above

const SWAPPING = livingPage(
  '<main></main>',
  `window.show = name => { document.querySelector('main').innerHTML = jobs[name] ?? ''; };`,
);

const LATE: readonly (readonly [name: string, first: string, later: readonly string[], job: Job])[] = [
  ['of the first posting, when the second has come', '', ['dyer', 'fitter'], FITTER],
  ['of the next posting, when one more has come', 'dyer', ['fitter', 'far'], FITTER_FAR],
  ['of a posting that has come and gone and come again', 'dyer', ['fitter', 'dyer'], DYER],
];

describe('an answer that comes late', () => {
  test.each(LATE)('%s, is never shown beside another', async (_name, first, later, job) => {
    const tab = await open(SWAPPING);
    if (first !== '') {
      await tab.evaluate(`window.show('${first}')`);
      await cardOf(tab);
    }
    await holdUp(3000);
    // Each stays for long enough to be asked about, and not for long enough to be answered.
    for (const name of later)
      await tab.evaluate(`(window.show('${name}'), new Promise(done => setTimeout(done, 900)))`);
    const mixed = await mixedUntil(tab, 'the last posting', card => shows(card, job));
    expect(mixed).toEqual([]);
    await until('its marks', async () => ((await marked(tab, 'pay')) as string[])[0] === `${job.pay} a year`);
    expect(await mixedUntil(tab, 'its card still', card => shows(card, job))).toEqual([]);
  });

  test('of a posting that has gone, brings no card', async () => {
    const tab = await open(SWAPPING);
    await holdUp(2500);
    await tab.evaluate(`(window.show('dyer'), new Promise(done => setTimeout(done, 900)))`);
    await tab.evaluate(`window.show('')`);
    await tab.evaluate('new Promise(done => setTimeout(done, 3500))'); // nothing to wait for: silence is the claim
    expect([await tab.card(), await tab.evaluate('CSS.highlights.size')]).toEqual([null, 0]);
  });
});

/** Speaks of jobs, is no posting, and never rests. */
const TICKER = livingPage(
  `<main><h1>Hallbeck Mill in the news</h1><p>The mill spins wool. Three jobs were lost in March.</p><p id="now"></p></main>`,
  `setInterval(() => { document.querySelector('#now').textContent = 'Jobs this minute: ' + Math.random(); }, 60);`,
);

test('a page that never rests and is no posting is asked about five times and no more', async () => {
  await count();
  const tab = await open(TICKER);
  await until('the last look', async () => (await heard())['page.look'] === 5);
  await tab.evaluate('new Promise(done => setTimeout(done, 9000))'); // nothing to wait for: silence is the claim
  const { 'page.look': looks, 'page.text': readings } = await heard();
  expect([looks, readings]).toEqual([5, undefined]);
});

test('a posting beside a clock is read a bounded number of times', async () => {
  await count();
  const tab = await open(
    livingPage(
      `<main>${DYER.html}<p id="now"></p></main>`,
      `setInterval(() => { document.querySelector('#now').textContent = 'Seen ' + Math.random(); }, 60);`,
    ),
  );
  await cardOf(tab);
  await tab.evaluate('new Promise(done => setTimeout(done, 12000))'); // what is counted comes in this time
  const calls = await heard();
  expect(calls['page.text']).toBeLessThanOrEqual(6);
  expect(calls['page.seen']).toBe(1);
});
