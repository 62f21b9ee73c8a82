import { afterEach, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../../tools/browsers/chromium.ts';
import { chromiumTab } from '../../tools/browsers/drive-chromium.ts';
import { driveFirefox } from '../../tools/browsers/drive-firefox.ts';
import { type Tab, until } from '../../tools/browsers/driven.ts';
import { serveSite } from '../../tools/browsers/saved-page.ts';
import { OWN_HOST } from '../../tools/own-page.ts';
import { cardOf, marked } from '../browsers.ts';
import { DYER, livingPage } from './jobs.ts';

/* The extension is switched off, removed or updated under an open page. Each test ends its own browser's extension. */

const URL = `${OWN_HOST}/o/left`;
/** A posting in a page that goes on changing and reacts to clicks, so that an orphaned script is tempted. */
const RESTLESS = livingPage(
  `<main>${DYER.html}<p id="clock"></p></main>`,
  `setInterval(() => { document.querySelector('#clock').textContent = 'Seen ' + Math.round(performance.now()) + ' times'; }, 100);`,
);
const HOSTS = `[...document.documentElement.children].filter(each => each.localName === 'div').length`;

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

interface Opened {
  readonly browser: Chromium;
  readonly tab: Tab;
  /** What the page's console was told by scripts that failed. */
  readonly trouble: string[];
  /** Runs an expression where extensions are switched on and off. */
  manage(expression: string): Promise<unknown>;
}

async function openRestless(): Promise<Opened> {
  const browser = await launchChromium();
  close = () => browser.close();
  const page = await browser.context.newPage();
  const trouble: string[] = [];
  page.on('console', line => line.type() === 'error' && trouble.push(line.text()));
  page.on('pageerror', error => trouble.push(String(error)));
  await serveSite(page, { [URL]: RESTLESS }, []);
  await page.goto(URL);
  const manager = await browser.context.newPage();
  await manager.goto('chrome://extensions/');
  // Else an unpacked extension stays away once it is loaded anew.
  await manager.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.bringToFront();
  const tab = await chromiumTab(page);
  await cardOf(tab);
  trouble.length = 0; // the page asks for an icon that nobody has
  return { browser, tab, trouble, manage: expression => manager.evaluate(expression) };
}

async function expectNothingLeft(tab: Tab): Promise<void> {
  await until('no card', async () => (await tab.card()) === null);
  await until('no marks', async () => ((await marked(tab, 'required')) as string[]).length === 0);
}

test('in Chromium, switched off under a page: card and marks leave without a word', async () => {
  const { browser, tab, trouble, manage } = await openRestless();
  await manage(`chrome.management.setEnabled('${browser.id}', false)`);
  await expectNothingLeft(tab);
  await tab.click('main h2');
  await tab.evaluate(`void history.pushState({}, '', '/o/elsewhere')`);
  await tab.evaluate(`new Promise(resolve => setTimeout(resolve, 1500))`); // time for what is left to fail
  expect(trouble).toEqual([]);
});

test('in Chromium, updated under a page: its card is the new one’s, and works', async () => {
  const { browser, tab, trouble } = await openRestless();
  await tab.evaluate(
    `void (window.old = [...document.documentElement.children].find(each => each.localName === 'div'))`,
  );
  const started = browser.context.waitForEvent('serviceworker');
  await browser.worker.evaluate('void setTimeout(() => chrome.runtime.reload(), 0)');
  const next = await started;
  await until('the new worker', () => next.evaluate('chrome.runtime.id'));
  await until('one card, and another', async () =>
    (await tab.evaluate(`${HOSTS} === 1 && !window.old.isConnected`)) === true ? tab.card() : null,
  );
  await tab.clickCard('Save');
  await until('the result of the save', async () => (await tab.card())?.text.includes('in your list'));
  expect(await marked(tab, 'pay')).toHaveLength(1);
  expect(trouble).toEqual([]);
});

test('in Chromium, a second copy takes the place of the first', async () => {
  const { browser, tab, trouble } = await openRestless();
  await browser.worker.evaluate(`chrome.tabs.query({ active: true }).then(([{ id }]) => Promise.all(
    ['gate', 'reader'].map(each => chrome.scripting.executeScript({
      target: { tabId: id },
      files: ['src/content/' + each + '/main.js'],
    }))).then(() => null))`);
  await until('one card', async () => (await tab.evaluate(HOSTS)) === 1 && tab.card());
  await until('its marks, once', async () => ((await marked(tab, 'pay')) as string[]).length === 1);
  await tab.clickCard('GBP 31,200 – 36,900 a year');
  await until('its words flash', () => tab.evaluate(`CSS.highlights.has('fineprint-flash')`));
  expect(trouble).toEqual([]);
});

test('in Firefox, removed under a page: no card is to be seen', async () => {
  const firefox = await driveFirefox();
  close = () => firefox.close();
  const tab = await firefox.openSite({ [URL]: RESTLESS });
  await cardOf(tab);
  const seen = `[...document.documentElement.children].some(each => each.localName === 'div' && each.getClientRects().length > 0)`;
  expect(await tab.evaluate(seen)).toBe(true);
  await firefox.removeExtension();
  await until('no card in sight', async () => (await tab.evaluate(seen)) === false);
});
