import { expect, test } from 'vitest';
import { driveChromium } from '../tools/browsers/drive-chromium.ts';
import { type Tab, until } from '../tools/browsers/driven.ts';
import { ownPage } from '../tools/own-page.ts';
import { cardOf, openAt, withBrowser } from './browsers.ts';

const browser = withBrowser(driveChromium);
const open = () => openAt(browser(), '/o/freight-operations-analyst', ownPage('rail-analyst'));

/** Presses Tab until the card's control with this name has the focus. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if ((await tab.card())?.focused === name) return;
    await tab.press('Tab');
  }
  throw new Error(`"${name}" is not reached by the Tab key`);
}

test('the card is saved, folded and opened by keys alone', async () => {
  const tab = await open();
  await cardOf(tab);
  await tabTo(tab, 'Save');
  await tab.press('Enter');
  await until('the result of the save', async () => (await tab.card())?.text.includes('in your list'));
  await tab.press('Escape');
  await until('the pill, with the focus', async () => {
    const card = await tab.card();
    return card?.controls.length === 1 && card.focused !== null;
  });
  await tab.press('Enter');
  await until('the open card', async () => ((await tab.card())?.controls.length ?? 0) > 1);
  await tab.close();
});

test('a fact is followed by Enter', async () => {
  const tab = await open();
  await cardOf(tab);
  await tabTo(tab, 'GBP 38,500 – 46,000 a year');
  await tab.press('Enter');
  await until('the flash', () => tab.evaluate(`CSS.highlights.has('fineprint-flash')`));
  await tab.close();
});

test('whether it is folded is remembered', async () => {
  const tab = await open();
  await cardOf(tab);
  await tab.clickCard('Collapse the card');
  await until('the pill', async () => (await tab.card())?.controls.length === 1);
  await tab.close();
  const next = await open();
  expect((await cardOf(next)).controls).toHaveLength(1);
});
