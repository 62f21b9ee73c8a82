import { afterEach, expect, test } from 'vitest';
import { type Chromium, type Launch, launchChromium } from '../tools/browsers/chromium.ts';
import { chromiumTab } from '../tools/browsers/drive-chromium.ts';
import { until } from '../tools/browsers/driven.ts';
import { clickAction } from '../tools/browsers/real-popup.ts';
import { serveSaved } from '../tools/browsers/saved-page.ts';
import { OWN_HOST, ownPage } from '../tools/own-page.ts';

/** A host that the manifest does not name. */
const ELSEWHERE = 'https://careers.tarnfield.example/jobs/4471';
const ACTIONS = { args: ['--enable-unsafe-extension-debugging'] };

let browser: Chromium | undefined;
afterEach(() => browser?.close());

async function openIn(launch: Launch, url: string, html: string) {
  browser = await launchChromium(launch);
  const page = await browser.context.newPage();
  await serveSaved(page, url, html);
  await page.goto(url);
  return { browser, page, tab: await chromiumTab(page) };
}

test('a site that is not listed is left alone, until a click on the toolbar asks for it', async () => {
  const { browser, tab } = await openIn(ACTIONS, ELSEWHERE, ownPage('rail-analyst'));
  const popup = await clickAction(browser, ELSEWHERE);
  await until('the popup', async () =>
    /Freight Operations Analyst|Read this page/.test(String(await popup.evaluate('document.body.innerText'))),
  );
  const button = `[...document.querySelectorAll('button')].find(each => /^Read this page/.test(each.textContent))`;
  if (await popup.evaluate(`${button} !== undefined`)) await popup.evaluate(`${button}.click()`);
  await until('the facts in the popup', async () =>
    String(await popup.evaluate('document.body.innerText')).includes('38,500'),
  );
  await until('the card', () => tab.card());
});

test('a site that is not listed is read by itself once every site is allowed', async () => {
  const { tab } = await openIn({ allSites: true }, ELSEWHERE, ownPage('rail-analyst'));
  await until('the card', () => tab.card());
});

test('a page that is no posting is read anyway when its reader says so', async () => {
  const url = `${OWN_HOST}/about`;
  const page =
    '<h1>About us</h1><p>We run freight trains. We were founded in 1911 and have yards in Crewe.</p>';
  const { browser, tab } = await openIn(ACTIONS, url, page);
  const popup = await clickAction(browser, url);
  const button = `[...document.querySelectorAll('button')].find(each => /anyway/.test(each.textContent))`;
  await until('the offer', () => popup.evaluate(`${button} !== undefined`));
  expect(await tab.card()).toBeNull();
  await popup.evaluate(`${button}.click()`);
  await until('the card', () => tab.card());
});

test('in a private window it asks before it saves', async () => {
  const { browser } = await openIn({ incognito: true }, `${OWN_HOST}/o/1`, ownPage('rail-analyst'));
  const own = await browser.context.newPage();
  await own.goto(browser.page('src/popup/popup.html'));
  const answer = await own.evaluate(`(async () => {
    const { tabs } = await chrome.windows.create({ incognito: true });
    const sent = { tabId: tabs[0].id, confirmed: false };
    return chrome.runtime.sendMessage({ call: 'tab.save', sent });
  })()`);
  expect(answer).toEqual({ ok: true, value: { outcome: 'ask' } });
});

test('the two shortcuts are there for the user to change', async () => {
  const { browser } = await openIn({}, `${OWN_HOST}/o/1`, ownPage('rail-analyst'));
  const own = await browser.context.newPage();
  await own.goto(browser.page('src/popup/popup.html'));
  const commands = await own.evaluate(
    `chrome.commands.getAll().then(all => all.map(({ name, shortcut }) => [name, shortcut]))`,
  );
  expect(commands).toEqual(
    expect.arrayContaining([
      ['save-posting', 'Alt+Shift+S'],
      ['toggle-card', 'Alt+Shift+F'],
    ]),
  );
});

test('the shortcuts save the posting, and hide and show the card', async () => {
  const { browser, tab } = await openIn({}, `${OWN_HOST}/o/1`, ownPage('rail-analyst'));
  await until('the card', () => tab.card());
  // No key that a test can press reaches the browser's own shortcuts.
  const press = (command: string) =>
    browser.worker.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(command)})`);
  await press('save-posting');
  await until('the result of the save', async () => (await tab.card())?.text.includes('in your list'));
  await press('toggle-card');
  await until('no card', async () => (await tab.card()) === null);
  await press('toggle-card');
  await until('the card again', () => tab.card());
});
