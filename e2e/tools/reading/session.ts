import type { Page } from 'playwright';
import * as z from 'zod/mini';
import { TabView } from '../../../src/messages/from-pages.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { serveSaved } from '../browsers/saved-page.ts';

const PAGE_MS = 20_000;
/** Three tabs are read at once, two of them behind: there a browser lets timers wait a second. */
const AT_FULL_SPEED = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];
const TabIds = z.array(z.number());
const Heard = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: TabView }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

export interface SavedPage {
  readonly url: string;
  readonly html: string;
}

/** A Chromium with the built extension, allowed on every site, and the popup's document open in a tab. */
export class Session {
  readonly #browser: Chromium;
  readonly #popup: Page;
  #opening: Promise<unknown> = Promise.resolve();

  private constructor(browser: Chromium, popup: Page) {
    this.#browser = browser;
    this.#popup = popup;
  }

  static async start(): Promise<Session> {
    const browser = await launchChromium({ allSites: true, args: AT_FULL_SPEED });
    const popup = await browser.context.newPage();
    await popup.goto(browser.page('src/popup/popup.html'));
    return new Session(browser, popup);
  }

  get alive(): boolean {
    return this.#browser.context.browser()?.isConnected() ?? true;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /**
   * What the popup would show for this page, once the reading has settled. Each page has a tab of its own.
   * Throws where the page cannot be opened, crashes, or is not read in 20 s.
   */
  async view(saved: SavedPage): Promise<TabView> {
    const { page, tabId } = await this.#newTab();
    const ended = new AbortController();
    try {
      const given = this.#read(page, tabId, saved);
      given.catch(() => {}); // the race below speaks for it
      return await Promise.race([given, crashed(page), late(ended.signal)]);
    } finally {
      ended.abort();
      await page.close().catch(() => {});
    }
  }

  async #read(page: Page, tabId: number, { url, html }: SavedPage): Promise<TabView> {
    await serveSaved(page, url, html);
    await page.goto(url, { waitUntil: 'load', timeout: PAGE_MS });
    const answer = Heard.parse(
      await this.#popup.evaluate(sent => chrome.runtime.sendMessage({ call: 'tab.get', sent }), { tabId }),
    );
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  }

  /** One at a time: a tab's number is the one that was not there before. */
  #newTab(): Promise<{ page: Page; tabId: number }> {
    const opened = this.#opening.then(async () => {
      const before = new Set(await this.#tabIds());
      const page = await this.#browser.context.newPage();
      const tabId = (await this.#tabIds()).find(id => !before.has(id));
      if (tabId === undefined) throw new Error('the new tab has no number');
      return { page, tabId };
    });
    this.#opening = opened.catch(() => {});
    return opened;
  }

  async #tabIds(): Promise<number[]> {
    return TabIds.parse(
      await this.#popup.evaluate(async () => (await chrome.tabs.query({})).map(tab => tab.id)),
    );
  }
}

const crashed = (page: Page) =>
  new Promise<never>((_, reject) => page.once('crash', () => reject(new Error('the page crashed'))));

const late = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`not read in ${PAGE_MS / 1000} s`)), PAGE_MS);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
