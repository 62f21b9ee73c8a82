import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, type Launch, launchChromium } from '../../tools/browsers/chromium.ts';
import { chromiumTab } from '../../tools/browsers/drive-chromium.ts';
import { until } from '../../tools/browsers/driven.ts';
import { clickAction } from '../../tools/browsers/real-popup.ts';
import { serveSite } from '../../tools/browsers/saved-page.ts';
import { OWN_HOST } from '../../tools/own-page.ts';
import { marked } from '../browsers.ts';
import { DYER, FITTER, livingPage } from './jobs.ts';

/*
 * A company's careers page around a frame from an applicant-tracking system. In Chromium alone: Firefox shows no popup
 * to tests, and frames are told apart there by the same code.
 */

const CAREERS = 'https://careers.hallbeck.example/jobs?gh=4471';
const FRAME = `${OWN_HOST}/embed/4471`;
const OTHER = `${OWN_HOST}/embed/4472`;
const LETTER = `${OWN_HOST}/embed/letter`;
const AROUND = livingPage(
  `<main><h1>Careers at Hallbeck Mill</h1><p>We have spun wool since 1874.</p>
<iframe width="900" height="700" src="${FRAME}"></iframe></main>`,
  '',
);
const ACTIONS = { args: ['--enable-unsafe-extension-debugging'] };

/** One Chromium for the tests of a block. */
function withChromium(launch: Launch): () => Chromium {
  let browser: Chromium | undefined;
  beforeAll(async () => {
    browser = await launchChromium(launch);
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser has not started');
    return browser;
  };
}

let opened: Page | undefined;
afterEach(() => opened?.close());

async function openCareers({ context }: Chromium, frame = FRAME, inFrame = `<main>${DYER.html}</main>`) {
  const page = await context.newPage();
  opened = page;
  const around = AROUND.replace(FRAME, frame);
  const others = { [OTHER]: livingPage(`<main>${FITTER.html}</main>`, ''), [LETTER]: '<p>Our letter.</p>' };
  await serveSite(page, { [CAREERS]: around, [frame]: livingPage(inFrame, ''), ...others }, []);
  await page.goto(CAREERS);
  const framed = page.frames()[1];
  if (!framed) throw new Error('the page has no frame');
  return { around: await chromiumTab(page), framed: await chromiumTab(page, framed) };
}

const badgeOf = ({ worker }: Chromium): Promise<unknown> =>
  worker.evaluate(
    `chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
  );

describe('a page that is not listed, around a frame', () => {
  const browser = withChromium(ACTIONS);

  test('a listed frame in a page that is not listed carries the card, and the popup speaks for it', async () => {
    const { around, framed } = await openCareers(browser());
    const card = await until('the card in the frame', () => framed.card());
    expect(card.text).toContain(DYER.title);
    expect(await around.card()).toBeNull();
    expect(await badgeOf(browser())).toBe('•');
    const popup = await clickAction(browser(), CAREERS);
    const said = () => popup.evaluate('document.body.innerText').then(String);
    await until('the facts in the popup', async () => (await said()).includes(DYER.title));
    expect(await said()).toContain('stands in a frame');
    expect(
      await popup.evaluate(`[...document.querySelectorAll('button')].map(each => each.innerText)`),
    ).toContain('Also on this site');
    expect([(await framed.card()) !== null, await around.card()]).toEqual([true, null]);
  });

  test('a frame that may not be read is named, with a button that asks for it', async () => {
    const { framed } = await openCareers(browser(), 'https://apply.elsewhere.example/4471');
    const popup = await clickAction(browser(), CAREERS);
    const said = () => popup.evaluate('document.body.innerText').then(String);
    await until('the frame by its name', async () => (await said()).includes('apply.elsewhere.example'));
    expect(await framed.card()).toBeNull();
  });
});

describe('a page that may be read, around a frame', () => {
  const browser = withChromium({ ...ACTIONS, allSites: true });

  test('where both may be read the page around carries the one card, and the frame the marks', async () => {
    const { around, framed } = await openCareers(browser());
    const card = await until('the card in the page around', () => around.card());
    expect(card.text).toContain(DYER.title);
    expect(await framed.card()).toBeNull();
    expect(await marked(framed, 'pay')).toEqual([`${DYER.pay} a year`]);
    expect(await badgeOf(browser())).toBe('•');

    await around.evaluate(`void document.querySelector('iframe').before(document.createElement('div'))`);
    await around.evaluate(`void (document.querySelector('div').style.height = '3000px')`);
    await around.clickCard('GBP 31,200 – 36,900 a year');
    await until('its words flash in the frame', () =>
      framed.evaluate(`CSS.highlights.has('fineprint-flash')`),
    );
    await until('the frame comes into view', () =>
      around.evaluate(`(() => {
      const { top, bottom } = document.querySelector('iframe').getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    })()`),
    );

    await around.clickCard('Save');
    await until('the result of the save', async () => (await around.card())?.text.includes('in your list'));
    expect(await badgeOf(browser())).toBe('✓');
    const popup = await clickAction(browser(), CAREERS);
    const said = () => popup.evaluate('document.body.innerText').then(String);
    await until('the facts in the popup', async () => (await said()).includes(DYER.title));
    expect(await said()).not.toContain('stands in a frame');
  });

  test('a misreading is reported from the card in the page around, with the frame’s words alone', async () => {
    const { around } = await openCareers(browser());
    await until('the card in the page around', () => around.card());
    await around.clickCard('More about the card');
    const opening = browser().context.waitForEvent('page');
    await around.clickCard(/^Misread/);
    const report = await chromiumTab(await opening);
    const held = await until('what it holds', () =>
      report.evaluate(`document.querySelector('.preview')?.srcdoc ?? null`),
    );
    expect(held).toContain('Good spoken and written English');
    expect(held).not.toContain('We have spun wool since 1874.');
    await report.close();
  });

  test.each([
    ['is taken out of the page', `document.querySelector('iframe').remove()`],
    ['shows something else', `document.querySelector('iframe').src = '${LETTER}'`],
  ])('the card in the page around goes when the frame %s', async (_name, change) => {
    const { around } = await openCareers(browser());
    await until('the card in the page around', () => around.card());
    await around.evaluate(`void (${change})`);
    await until('no card', async () => (await around.card()) === null);
    await until('no badge', async () => (await badgeOf(browser())) === '');
  });

  test('the card in the page around follows the frame to its next posting', async () => {
    const { around } = await openCareers(browser());
    await until('the card in the page around', () => around.card());
    await around.evaluate(`void (document.querySelector('iframe').src = '${OTHER}')`);
    await until('the next posting', async () => (await around.card())?.text.includes(FITTER.title));
    expect((await around.card())?.text).not.toContain(DYER.title);
  });

  test('a frame that holds no posting stays silent', async () => {
    const { framed, around } = await openCareers(browser(), FRAME, '<p>Subscribe to our letter.</p>');
    await new Promise(resolve => setTimeout(resolve, 2000)); // nothing to wait for: silence is the claim
    expect([await framed.card(), await around.card()]).toEqual([null, null]);
  });
});
