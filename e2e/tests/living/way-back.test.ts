import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../../tools/browsers/chromium.ts';
import { chromiumTab } from '../../tools/browsers/drive-chromium.ts';
import { driveFirefox } from '../../tools/browsers/drive-firefox.ts';
import { type Site, type Tab, until } from '../../tools/browsers/driven.ts';
import { serveSite } from '../../tools/browsers/saved-page.ts';
import { OWN_HOST } from '../../tools/own-page.ts';
import { cardOf, marked } from '../browsers.ts';
import { DYER, FITTER, livingPage } from './jobs.ts';

/* Pages that the browser keeps as they are when they are left, and shows again on the way back. */

const FIRST = `${OWN_HOST}/o/first`;
const NEXT = `${OWN_HOST}/o/next`;
const noting = `addEventListener('pageshow', event => { window.kept = event.persisted; });`;
const site: Site = {
  [FIRST]: livingPage(`<main>${DYER.html}</main>`, noting),
  [NEXT]: livingPage(`<main>${FITTER.html}</main>`, noting),
};

/** There and back again. */
async function thereAndBack(tab: Tab): Promise<void> {
  expect((await cardOf(tab)).text).toContain(DYER.title);
  await tab.evaluate(`void (location.href = '${NEXT}')`);
  await until('the next posting', async () => (await tab.card())?.text.includes(FITTER.title));
  await tab.evaluate('void history.back()');
  await until('the page as it was left', () => tab.evaluate('window.kept === true'));
  await until('its own card', async () => (await tab.card())?.text.includes(DYER.title));
  expect((await cardOf(tab)).text).not.toContain(FITTER.title);
  expect(await marked(tab, 'pay')).toEqual([`${DYER.pay} a year`]);
  await tab.clickCard('GBP 31,200 – 36,900 a year');
  await until('its words flash', () => tab.evaluate(`CSS.highlights.has('fineprint-flash')`));
  await tab.clickCard('Save');
  await until('the result of the save', async () => (await tab.card())?.text.includes('in your list'));
  await tab.evaluate('void history.forward()');
  await until('the next posting again', async () => (await tab.card())?.text.includes(FITTER.title));
  await until('not saved', async () => !(await tab.card())?.text.includes('in your list'));
}

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium({ keepsLeft: true });
});
afterAll(() => chromium.close());

test('in Chromium a page comes back with its own card and marks, and saves its own posting', async () => {
  const page = await chromium.context.newPage();
  await serveSite(page, site, []);
  await page.goto(FIRST);
  await thereAndBack(await chromiumTab(page));
  const badge = `chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;
  await until(
    'the badge of the page that is shown',
    async () => (await chromium.worker.evaluate(badge)) === '•',
  );
  await page.evaluate('void history.back()');
  await until('that of the one before', async () => (await chromium.worker.evaluate(badge)) === '✓');
});

test('in Firefox a page comes back with its own card and marks, and saves its own posting', async () => {
  const firefox = await driveFirefox();
  try {
    await thereAndBack(await firefox.openSite(site));
  } finally {
    await firefox.close();
  }
});
