import { readFileSync } from 'node:fs';
import type { CDPSession, Frame, Page } from 'playwright';
import * as z from 'zod/mini';
import type { Launch } from './chromium.ts';
import { launchChromium } from './chromium.ts';
import {
  type CardView,
  controlAt,
  controlComes,
  type Driven,
  READ_CARD,
  REVEAL,
  type Tab,
} from './driven.ts';
import { NETWORK, serveSaved, serveSite } from './saved-page.ts';

/** A DOM node as CDP tells it, as far as the card needs it. */
interface Node {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly (Node & { readonly shadowRootType?: string })[];
}

/** The card hangs on the root element, in the one closed root there. */
function cardRoot(document: Node): number | null {
  const html = document.children?.find(({ nodeName }) => nodeName === 'HTML');
  const hosts = html?.children?.filter(({ nodeName }) => nodeName === 'DIV') ?? [];
  const roots = hosts.flatMap(({ shadowRoots = [] }) => shadowRoots);
  return roots.find(({ shadowRootType }) => shadowRootType === 'closed')?.backendNodeId ?? null;
}

async function inCard(cdp: CDPSession, code: string, ...given: number[]): Promise<string | null> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 4, pierce: true });
  const backendNodeId = cardRoot(root);
  if (backendNodeId === null) return null;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  if (object.objectId === undefined) return null;
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: code,
    arguments: given.map(value => ({ value })),
    returnByValue: true,
  });
  return z.catch(z.string(), '').parse(result.value);
}

const DRAWN = `function () {
  const css = [...this.adoptedStyleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join('\\n');
  return JSON.stringify({ html: this.innerHTML, css });
}`;

/** What the card of a page draws, for tools that closed roots keep out. */
export async function cardDrawn(page: Page): Promise<{ readonly html: string; readonly css: string }> {
  const drawn = await inCard(await page.context().newCDPSession(page), DRAWN);
  return z.object({ html: z.string(), css: z.string() }).parse(JSON.parse(drawn ?? 'null'));
}

/** Drives one tab of Chromium, or one frame of another origin in it. */
export async function chromiumTab(page: Page, frame?: Frame): Promise<Tab> {
  const cdp = await page.context().newCDPSession(frame ?? page);
  const corner = async (): Promise<{ readonly x: number; readonly y: number }> =>
    (frame && (await (await frame.frameElement()).boundingBox())) || { x: 0, y: 0 };
  const card = async (): Promise<CardView | null> => {
    const read = await inCard(cdp, READ_CARD);
    return read ? (JSON.parse(read) as CardView) : null; // written by READ_CARD
  };
  return {
    evaluate: expression => (frame ?? page).evaluate(expression),
    card,
    clickCard: async name => {
      await inCard(cdp, REVEAL, await controlComes(card, name));
      const shown = await card();
      const control = shown?.controls[controlAt(shown, name)];
      const { x, y } = await corner();
      if (control) await page.mouse.click(x + control.x, y + control.y);
    },
    click: selector => (frame ?? page).click(selector),
    press: key => page.keyboard.press(key),
    hover: ({ x, y }) => page.mouse.move(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    screenshot: async file => void (await page.screenshot({ path: file })),
    close: () => page.close(),
  };
}

/** A Chromium with the built extension. */
export async function driveChromium(launch: Launch = {}): Promise<Driven> {
  const browser = await launchChromium(launch);
  const { context } = browser;
  const refused: string[] = [];
  // What no page has asked for: the extension, the browser. Tabs have routes of their own, which come first.
  await context.route(NETWORK, route => {
    refused.push(route.request().url());
    return route.abort();
  });
  return {
    name: 'Chromium',
    refused,
    openPage: async (url, html) => {
      const page = await context.newPage();
      await serveSaved(page, url, html, refused);
      await page.goto(url);
      return chromiumTab(page);
    },
    openSite: async site => {
      const page = await context.newPage();
      await serveSite(page, site, refused);
      await page.goto(Object.keys(site)[0] ?? 'about:blank');
      return chromiumTab(page);
    },
    openWeb: async url => {
      const page = await context.newPage();
      await page.route(NETWORK, route => route.continue());
      await page.goto(url);
      return chromiumTab(page);
    },
    openOwn: async path => {
      const page = await context.newPage();
      await page.goto(browser.page(path));
      return chromiumTab(page);
    },
    nextOwn: async after => {
      const opened = context.waitForEvent('page');
      await after();
      const page = await opened;
      await page.waitForLoadState();
      return chromiumTab(page);
    },
    nextDownload: async after => {
      const downloads = new Promise<string>((resolve, reject) => {
        context.on('page', page => page.on('download', one => one.path().then(resolve, reject)));
        for (const page of context.pages()) page.on('download', one => one.path().then(resolve, reject));
      });
      await after();
      return readFileSync(await downloads, 'utf8');
    },
    removeExtension: async () => {
      const manager = await context.newPage();
      await manager.goto('chrome://extensions/');
      await manager.evaluate(`chrome.management.setEnabled('${browser.id}', false)`);
      await manager.close();
    },
    closed: () => new Promise(resolve => context.once('close', () => resolve())),
    close: () => browser.close(),
  };
}
