import { afterEach, expect, test } from 'vitest';
import { type Chromium, type Launch, launchChromium } from '../../tools/browsers/chromium.ts';
import { chromiumTab } from '../../tools/browsers/drive-chromium.ts';
import { until } from '../../tools/browsers/driven.ts';
import { clickAction } from '../../tools/browsers/real-popup.ts';
import { serveSite } from '../../tools/browsers/saved-page.ts';
import { OWN_HOST } from '../../tools/own-page.ts';
import { DYER, livingPage } from './jobs.ts';

/*
 * A company's careers page around a frame from an applicant-tracking system. In Chromium alone: Firefox shows no popup
 * to tests, and frames are told apart there by the same code.
 */

const CAREERS = 'https://careers.hallbeck.example/jobs?gh=4471';
const FRAME = `${OWN_HOST}/embed/4471`;
const AROUND = livingPage(
  `<main><h1>Careers at Hallbeck Mill</h1><p>We have spun wool since 1874.</p>
<iframe width="900" height="700" src="${FRAME}"></iframe></main>`,
  '',
);
const ACTIONS = { args: ['--enable-unsafe-extension-debugging'] };

let browser: Chromium | undefined;
afterEach(() => browser?.close());

async function openCareers(launch: Launch, frame = FRAME, inFrame = `<main>${DYER.html}</main>`) {
  browser = await launchChromium(launch);
  const page = await browser.context.newPage();
  const around = AROUND.replace(FRAME, frame);
  await serveSite(page, { [CAREERS]: around, [frame]: livingPage(inFrame, '') }, []);
  await page.goto(CAREERS);
  const framed = page.frames()[1];
  if (!framed) throw new Error('the page has no frame');
  return { browser, page, around: await chromiumTab(page), framed: await chromiumTab(page, framed) };
}

test('a listed frame in a page that is not listed carries the card, and the popup speaks for it', async () => {
  const { browser, around, framed } = await openCareers(ACTIONS);
  const card = await until('the card in the frame', () => framed.card());
  expect(card.text).toContain(DYER.title);
  expect(await around.card()).toBeNull();
  const popup = await clickAction(browser, CAREERS);
  const said = () => popup.evaluate('document.body.innerText').then(String);
  await until('the facts in the popup', async () => (await said()).includes(DYER.title));
  expect(await said()).toContain('stands in a frame');
  expect(
    await popup.evaluate(`[...document.querySelectorAll('button')].map(each => each.innerText)`),
  ).toContain('Also on this site');
});

test('a frame that may not be read is named, with a button that asks for it', async () => {
  const { browser, framed } = await openCareers(ACTIONS, 'https://apply.elsewhere.example/4471');
  const popup = await clickAction(browser, CAREERS);
  const said = () => popup.evaluate('document.body.innerText').then(String);
  await until('the frame by its name', async () => (await said()).includes('apply.elsewhere.example'));
  expect(await framed.card()).toBeNull();
});

test('a frame that holds no posting stays silent', async () => {
  const { framed, around } = await openCareers({ allSites: true }, FRAME, '<p>Subscribe to our letter.</p>');
  await new Promise(resolve => setTimeout(resolve, 2000)); // nothing to wait for: silence is the claim
  expect([await framed.card(), await around.card()]).toEqual([null, null]);
});
