import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../tools/browsers/chromium.ts';
import { chromiumTab } from '../tools/browsers/drive-chromium.ts';
import { until } from '../tools/browsers/driven.ts';
import { clickAction } from '../tools/browsers/real-popup.ts';
import { serveSite } from '../tools/browsers/saved-page.ts';
import { OWN_HOST } from '../tools/own-page.ts';
import { DYER, FITTER, livingPage } from './living/jobs.ts';

/* A page that lists postings. In Chromium alone: Firefox shows no popup to tests. */

const LIST = `${OWN_HOST}/jobs`;
const jobs = [
  ['4471', DYER.title, DYER.pay],
  ['4472', FITTER.title, FITTER.pay],
  ['4473', 'Wool Sorter', '£24,000'],
  ['4474', 'Carder', '£25,500'],
  ['4475', 'Warper', '£26,100'],
  ['4476', 'Winder', '£23,900'],
] as const;
const cards = jobs.map(
  ([id, title, pay]) =>
    `<li><h2><a href="/jobs/${id}?from=list">${title}</a></h2><p>Hallbeck Mill · Bradford · ${pay}</p><a href="/jobs/${id}#apply">Apply now</a></li>`,
);
const SITE = {
  [LIST]: livingPage(`<main><h1>6 open jobs</h1><ul>${cards.join('')}</ul></main>`, ''),
  [`${OWN_HOST}/jobs/4471`]: livingPage(`<main>${DYER.html}</main>`, ''),
  [`${OWN_HOST}/jobs/4472`]: livingPage(`<main>${FITTER.html}</main>`, ''),
};

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium({ args: ['--enable-unsafe-extension-debugging'] });
});
afterAll(() => browser.close());

async function open(url: string) {
  const page = await browser.context.newPage();
  await serveSite(page, SITE, []);
  await page.goto(url);
  return { page, tab: await chromiumTab(page) };
}

async function save(id: string): Promise<void> {
  const { page, tab } = await open(`${OWN_HOST}/jobs/${id}`);
  await until('the card', () => tab.card());
  await tab.clickCard('Save');
  await until('the result of the save', async () => (await tab.card())?.text.includes('in your list'));
  await page.close();
}

/** In the saved list. */
async function applyFor(title: string): Promise<void> {
  const own = await browser.context.newPage();
  await own.goto(browser.page('src/popup/popup.html'));
  await own.click('#tab-saved');
  await own.locator('#panel-saved li', { hasText: title }).locator('select').selectOption('applied');
  await until('it is kept', () =>
    own.evaluate(
      `chrome.runtime.sendMessage({ call: 'saved.list', sent: {} }).then(({ value }) => JSON.stringify(value).includes('"applied"'))`,
    ),
  );
  await own.close();
}

test('of a list’s postings the popup says which are saved and applied for, and the page learns nothing', async () => {
  await save('4471');
  await save('4472');
  await applyFor(FITTER.title);
  const { page, tab } = await open(LIST);
  const before = await page.content();
  const popup = await clickAction(browser, LIST);
  const shown = await until('what of it is in the list', async () => {
    const text = String(await popup.evaluate('document.body.innerText'));
    return text.includes('are in your list') ? text : null;
  });
  expect(shown).toContain('This page lists postings');
  expect(shown).toContain('2 of them are in your list');
  expect(shown).toMatch(/Master Dyer · Hallbeck Mill\s+Saved/);
  expect(shown).toMatch(/Loom Fitter · Hallbeck Mill\s+Applied/);
  expect(shown).not.toContain('Wool Sorter');
  expect(await page.content()).toBe(before);
  expect(await tab.card()).toBeNull();
  expect(await page.evaluate('CSS.highlights.size')).toBe(0);
});
