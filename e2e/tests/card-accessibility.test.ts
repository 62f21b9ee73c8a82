import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../tools/browsers/chromium.ts';
import { cardDrawn, chromiumTab } from '../tools/browsers/drive-chromium.ts';
import { type Tab, until } from '../tools/browsers/driven.ts';
import { serveSaved } from '../tools/browsers/saved-page.ts';
import { OWN_HOST, ownPage } from '../tools/own-page.ts';
import { cardOf } from './browsers.ts';
import { PICKY } from './profiles.data.ts';

/*
 * The card and the pages that it leads to, by axe. The card's root is closed to axe as to any script of the page: what it
 * draws is shown to axe once more, with the same sheets, in an open one.
 */

/** What axe finds, in short. `legacy`: a frame that runs no script cannot be looked into. */
async function found(page: Page, legacy = false): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(legacy).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
}

const TWIN = `(({ html, css }) => {
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  main.append(Object.assign(document.createElement('h1'), { textContent: 'The page', style: 'background: #fff; color: #000' }));
  const host = main.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace('all: initial !important;', ''));
  root.adoptedStyleSheets = [sheet];
  root.setHTMLUnsafe(html);
  document.documentElement.style.setProperty('--fineprint', 'block');
})`;

describe.each(['light', 'dark'] as const)('on %s paper', colorScheme => {
  let browser: Chromium;
  let page: Page;
  let tab: Tab;
  let twin: Page;
  beforeAll(async () => {
    browser = await launchChromium({ colorScheme });
    const own = await browser.context.newPage();
    await own.goto(browser.page('src/popup/popup.html'));
    await own.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ call: 'profile.set', sent: PICKY })})`);
    await own.close();
    twin = await browser.context.newPage();
    await twin.goto(browser.page('icons/16.png'));
    await twin.evaluate(`document.documentElement.lang = 'en', document.title = 'The card'`);
    page = await browser.context.newPage();
    await serveSaved(page, `${OWN_HOST}/o/1`, ownPage('rail-analyst'));
    await page.goto(`${OWN_HOST}/o/1`);
    tab = await chromiumTab(page);
    await until('the checklist', async () => (await cardOf(tab)).text.includes('not stated'));
  });
  afterAll(() => browser.close());

  const foundOnCard = async (): Promise<string[]> => {
    await twin.evaluate(`${TWIN}(${JSON.stringify(await cardDrawn(page))})`);
    return found(twin);
  };

  test('axe finds nothing on the open card, its menu, and the pill', async () => {
    expect(await foundOnCard()).toEqual([]);
    await tab.clickCard('More about the card');
    await until('the menu', async () => (await cardOf(tab)).controls.some(({ name }) => name === 'Settings'));
    expect(await foundOnCard()).toEqual([]);
    await tab.press('Escape');
    await until('no menu, and the focus where it was', async () => {
      const { controls, focused } = await cardOf(tab);
      return focused === 'More about the card' && !controls.some(({ name }) => name === 'Settings');
    });
    await tab.press('Escape');
    await until('the pill', async () => (await cardOf(tab)).controls.length === 1);
    expect(await foundOnCard()).toEqual([]);
    await tab.press('Enter');
    await until('the open card', async () => (await cardOf(tab)).controls.length > 1);
  });

  test('axe finds nothing on a report of a misreading', async () => {
    await tab.clickCard('More about the card');
    const opening = browser.context.waitForEvent('page');
    await tab.clickCard(/^Misread/);
    const report = await opening;
    await report.waitForSelector('.preview');
    expect(await found(report, true)).toEqual([]);
    await report.close();
  });

  test('axe finds nothing on the popup over a posting, over another page, and where it may not read', async () => {
    const own = await browser.context.newPage();
    await own.goto(browser.page('src/popup/popup.html'));
    const over = async (address: string, html: string, words: string): Promise<void> => {
      const below = await browser.context.newPage();
      await serveSaved(below, address, html);
      await below.goto(address);
      await own.bringToFront();
      const tabs = await own.evaluate(`chrome.tabs.query({}).then(all => all.map(({ id }) => id))`);
      const tabId = Math.max(...(tabs as number[]));
      await own.goto(browser.page(`src/popup/popup.html?tab=${tabId}`));
      await own.waitForSelector(`text=${words}`);
      expect(await found(own)).toEqual([]);
      await below.close();
    };
    await over(`${OWN_HOST}/o/2`, ownPage('rail-analyst'), 'Misread?');
    await over(`${OWN_HOST}/about`, '<h1>About us</h1><p>We run freight trains.</p>', 'is not a job posting');
    await over('https://careers.tarnfield.example/jobs/1', ownPage('rail-analyst'), 'Read this page');
    await own.close();
  });
});
