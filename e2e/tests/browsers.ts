import { afterAll, beforeAll } from 'vitest';
import { driveChromium } from '../tools/browsers/drive-chromium.ts';
import { driveFirefox } from '../tools/browsers/drive-firefox.ts';
import { type CardView, type Driven, type Tab, until } from '../tools/browsers/driven.ts';
import { OWN_HOST, ownPage } from '../tools/own-page.ts';

/** Both browsers; each test of a table over them says what holds in both. */
export const BROWSERS = [
  ['Chromium', driveChromium],
  ['Firefox', driveFirefox],
] as const;

/** One browser for the tests of a block, closed after them. */
export function withBrowser(start: () => Promise<Driven>): () => Driven {
  let browser: Driven | undefined;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser has not started');
    return browser;
  };
}

/** Opens a page at a path of our own host. */
export const openAt = (browser: Driven, path: string, html: string): Promise<Tab> =>
  browser.openPage(`${OWN_HOST}${path}`, html);

export const cardOf = (tab: Tab): Promise<CardView> => until('a card on the page', () => tab.card());

/** The first page of the extension: the one that the card opens. Firefox opens others from there alone. */
export async function firstOwn(browser: Driven): Promise<Tab> {
  const tab = await openAt(browser, '/o/first', ownPage('rail-analyst'));
  await cardOf(tab);
  const own = await browser.nextOwn(() => tab.clickCard(/^wrong\?/));
  await until('our own page', () => own.evaluate(`document.querySelector('.bar') !== null`));
  await tab.close();
  return own;
}

/** The text of every marked passage of one kind, in the page's order. */
export const marked = async (tab: Tab, kind: string): Promise<unknown> =>
  tab.evaluate(`[...(CSS.highlights.get('fineprint-${kind}') ?? [])].map(range => range.toString())`);

/** A page with just these parts in its body. */
export const pageOf = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
