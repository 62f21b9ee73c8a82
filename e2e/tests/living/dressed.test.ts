import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../../tools/browsers/chromium.ts';
import { chromiumTab } from '../../tools/browsers/drive-chromium.ts';
import { type Site, type Tab, until } from '../../tools/browsers/driven.ts';
import { serveSite } from '../../tools/browsers/saved-page.ts';
import { OWN_HOST } from '../../tools/own-page.ts';
import { BROWSERS, cardOf, marked, withBrowser } from '../browsers.ts';
import { DYER, livingPage } from './jobs.ts';

/* Pages that would hide, cover, move or forbid the card by how they are dressed. */

const URL = `${OWN_HOST}/o/dressed`;
const PAY = 'GBP 31,200 – 36,900 a year';
const dressed = (css: string, more = '', script = ''): string =>
  livingPage(`<style>${css}</style><main>${DYER.html}</main>${more}`, script);

/** Where the card is, what the page shows in the middle of it, and how large the window is. */
const SEEN = `JSON.stringify((() => {
  const host = [...document.documentElement.children].find(each => each.localName === 'div');
  const { left, top, right, bottom } = host.getBoundingClientRect();
  const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host;
  return { on, inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight, width: right - left, height: bottom - top };
})())`;
interface Seen {
  readonly on: boolean;
  readonly inside: boolean;
  readonly width: number;
  readonly height: number;
}
const seenIn = async (tab: Tab): Promise<Seen> => JSON.parse(String(await tab.evaluate(SEEN))) as Seen; // written by SEEN

const COVER =
  '<div style="position:fixed;inset:0;z-index:2147483647;background:#fffc;pointer-events:none"></div>';

const PAGES: readonly (readonly [name: string, page: Site[string]])[] = [
  ['takes every style away', dressed('* { all: unset !important }')],
  [
    'hides what it does not know',
    dressed('html > div { display: none !important; opacity: 0 !important; translate: -9000px !important }'),
  ],
  [
    'moves and turns everything',
    dressed(
      'div { position: static !important; transform: rotate(40deg) scale(0.1) !important; animation: a 1s infinite !important }',
    ),
  ],
  ['lies above all by its z-index', dressed('', COVER.replace('pointer-events:none', ''))],
  ['takes no clicks', dressed('html { pointer-events: none }')],
  [
    'is laid out as a grid from its root on',
    dressed('html { display: grid; grid-template-columns: 300px 1fr; gap: 40px }'),
  ],
  [
    'lets no script, style or string in',
    {
      html: dressed(''),
      policy: `default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin allow-scripts`,
    },
  ],
];

describe.each(BROWSERS)('in %s, on a page that', (_, drive) => {
  const browser = withBrowser(drive);

  test.each(PAGES)('%s, the card is whole, in sight, and works', async (_name, page) => {
    const tab = await browser().openSite({ [URL]: page });
    expect((await cardOf(tab)).text).toContain(PAY);
    await until('the card in sight', async () => {
      const { on, inside, width, height } = await seenIn(tab);
      return on && inside && width === 362 && height > 500;
    });
    expect(await marked(tab, 'pay')).toEqual([`${DYER.pay} a year`]);
    await tab.clickCard('Collapse the card');
    await until('the pill', async () => (await cardOf(tab)).controls.length === 1);
    await until('as large as it is', async () => (await seenIn(tab)).width === 146);
    await tab.clickCard('Fineprint');
    await until('the open card', async () => (await cardOf(tab)).controls.length > 1);
    await tab.close();
  });
});

/* What the browser does around the page: Chromium alone can be told to. */
describe('in Chromium', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  let page: Page;
  afterEach(() => page.close());
  const open = async (html: string): Promise<Tab> => {
    page = await browser.context.newPage();
    await serveSite(page, { [URL]: html }, []);
    await page.goto(URL);
    const tab = await chromiumTab(page);
    await cardOf(tab);
    return tab;
  };

  test('the card is not printed, and is back after it', async () => {
    const tab = await open(dressed(''));
    const boxes = `[...document.documentElement.children].filter(each => each.localName === 'div' && each.getClientRects().length > 0).length`;
    expect(await tab.evaluate(boxes)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await tab.evaluate(boxes)).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    expect(await tab.evaluate(boxes)).toBe(1);
  });

  test.each([2, 3, 5])(
    'at %d times the size the card stays in the window, and its end can be reached',
    async factor => {
      const tab = await open(dressed(''));
      await browser.worker.evaluate(
        `chrome.tabs.query({ active: true }).then(([{ id }]) => chrome.tabs.setZoom(id, ${factor}))`,
      );
      await until('the page grown', () => tab.evaluate(`innerWidth < 1280 / ${factor} + 20`));
      await until('the card in the window', async () => (await seenIn(tab)).inside);
      const card = await cardOf(tab);
      const view = Number(await tab.evaluate('innerHeight'));
      const save = card.controls.find(({ name }) => name === 'Save');
      expect(save && save.y > 0 && save.y < view).toBe(true);
      await tab.clickCard(PAY);
      await until('its words flash', () => tab.evaluate(`CSS.highlights.has('fineprint-flash')`));
      await browser.worker.evaluate(
        `chrome.tabs.query({ active: true }).then(([{ id }]) => chrome.tabs.setZoom(id, 1))`,
      );
    },
  );

  test.each([
    [
      'shows a part of it in full screen',
      `document.querySelector('main').requestFullscreen()`,
      `document.exitFullscreen()`,
    ],
    [
      'opens a dialog that makes the rest dead',
      `(() => { const box = document.body.appendChild(document.createElement('dialog')); box.textContent = 'Cookies?'; box.showModal(); })()`,
      `document.querySelector('dialog').close()`,
    ],
  ])('where a page %s, the card is there again after it', async (_name, start, end) => {
    const tab = await open(
      dressed(
        '',
        '<button id="go">Go</button>',
        `document.querySelector('#go').onclick = () => { ${start}; };`,
      ),
    );
    const before = await seenIn(tab);
    await tab.evaluate(`void document.querySelector('#go').scrollIntoView()`);
    await tab.click('#go');
    await until('its state', () => tab.evaluate(`document.querySelector(':modal') !== null`));
    await tab.evaluate(`void (${end})`);
    await until('as it was', async () => {
      const now = await seenIn(tab);
      return now.on && now.inside && now.width === before.width && now.height === before.height;
    });
    await tab.clickCard('Collapse the card');
    await until('the pill', async () => (await cardOf(tab)).controls.length === 1);
    await tab.clickCard('Fineprint');
  });

  test('marks and card move nothing', async () => {
    const tab = await open(
      livingPage(
        `<main>${DYER.html}</main>`,
        `window.moved = [];
new PerformanceObserver(all => window.moved.push(...all.getEntries().filter(each => !each.hadRecentInput).map(each => each.value))).observe({ type: 'layout-shift', buffered: true });`,
      ),
    );
    await tab.clickCard('Collapse the card');
    await until('the pill', async () => (await cardOf(tab)).controls.length === 1);
    await tab.clickCard('Fineprint');
    await until('the open card', async () => (await cardOf(tab)).controls.length > 1);
    await tab.clickCard('More about the card');
    await tab.clickCard('Move to the left');
    await until('said', async () => (await cardOf(tab)).text.includes('The card is at the bottom left.'));
    await tab.clickCard('More about the card');
    await tab.clickCard('Move to the right');
    expect(await tab.evaluate('window.moved')).toEqual([]);
  });
});
