import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import * as bidi from './bidi.ts';
import {
  type CardView,
  controlAt,
  controlComes,
  type Driven,
  type GuardedPage,
  READ_CARD,
  REVEAL,
  type Site,
  type Tab,
  until,
} from './driven.ts';
import { launchFirefox } from './firefox.ts';
import { pageAt, sameAddress } from './saved-page.ts';

type Wire = ReturnType<typeof bidi.wireOf>;
const Point = z.object({ x: z.number(), y: z.number() });

/** Drives one tab of Firefox. */
function firefoxTab(wire: Wire, context: string): Tab {
  const inCard = async (code: string, ...given: number[]): Promise<string | null> => {
    const root = await bidi.closedRoot(wire, context);
    const back = root === null ? null : await bidi.callOn(wire, context, root, code, given);
    return typeof back === 'string' ? back : null;
  };
  const card = async (): Promise<CardView | null> => {
    const read = await inCard(READ_CARD);
    return read === null ? null : (JSON.parse(read) as CardView); // written by READ_CARD
  };
  return {
    evaluate: expression => bidi.evaluateIn(wire, context, expression),
    card,
    clickCard: async name => {
      await inCard(REVEAL, await controlComes(card, name));
      const shown = await card();
      const control = shown?.controls[controlAt(shown, name)];
      if (control) await bidi.clickAt(wire, context, control.x, control.y);
    },
    click: async selector => {
      const middle = `(() => {
        const found = document.querySelector(${JSON.stringify(selector)});
        found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { left, top, width, height } = found.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      })()`;
      const { x, y } = Point.parse(await bidi.evaluateIn(wire, context, middle));
      await bidi.clickAt(wire, context, x, y);
    },
    press: key => bidi.pressIn(wire, context, key),
    hover: at => bidi.pointIn(wire, context, [bidi.moveTo(at)]),
    drag: (from, to) => bidi.pointIn(wire, context, [bidi.moveTo(from), bidi.DOWN, bidi.moveTo(to), bidi.UP]),
    screenshot: async file => writeFileSync(file, await bidi.screenshotOf(wire, context)),
    close: async () => void (await wire.send('browsingContext.close', { context })),
  };
}

/** A Firefox with the built extension. */
export async function driveFirefox(launch: { readonly headless?: boolean } = {}): Promise<Driven> {
  const firefox = await launchFirefox(launch);
  const wire = bidi.wireOf(firefox.browser);
  const refused: string[] = [];
  const served = new Map<string, { url: string; html: string }>();
  const open = new Set<string>();
  let site: Site = {};
  const pageFor = (context: string | null, url: string): GuardedPage | null | undefined => {
    if (open.has(context ?? '')) return undefined;
    const page = served.get(context ?? '');
    if (page && sameAddress(page.url, url)) return { html: page.html, policy: "script-src 'none'" };
    return pageAt(site, url);
  };
  await bidi.interceptAll(wire, pageFor, refused);

  const own = async () => (await bidi.contexts(wire)).filter(({ url }) => url.startsWith(firefox.origin));
  const nextOwn = async (after: () => Promise<unknown>): Promise<Tab> => {
    const before = new Set((await own()).map(({ context }) => context));
    await after();
    const { context } = await until('a page of the extension', async () =>
      (await own()).find(each => !before.has(each.context)),
    );
    return firefoxTab(wire, context);
  };

  return {
    name: 'Firefox',
    refused,
    nextOwn,
    openPage: async (url, html) => {
      const context = await bidi.newContext(wire);
      served.set(context, { url, html });
      await wire.send('browsingContext.navigate', { context, url, wait: 'complete' });
      return firefoxTab(wire, context);
    },
    openSite: async pages => {
      const context = await bidi.newContext(wire);
      site = { ...site, ...pages };
      const url = Object.keys(pages)[0] ?? 'about:blank';
      await wire.send('browsingContext.navigate', { context, url, wait: 'complete' });
      return firefoxTab(wire, context);
    },
    openWeb: async url => {
      const context = await bidi.newContext(wire);
      open.add(context);
      await wire.send('browsingContext.navigate', { context, url, wait: 'complete' });
      return firefoxTab(wire, context);
    },
    // BiDi does not go to moz-extension: addresses; a page of the extension that is open can.
    openOwn: async path => {
      const [bridge] = await own();
      if (!bridge) throw new Error('Firefox: let the extension open one of its pages first');
      const url = JSON.stringify(firefox.origin + path);
      const create = `browser.tabs.create({ url: ${url} }).then(() => null)`;
      return nextOwn(() => bidi.evaluateIn(wire, bridge.context, create));
    },
    nextDownload: async after => {
      const before = new Set(readdirSync(firefox.downloads));
      await after();
      const name = await until('a downloaded file', async () => {
        const names = readdirSync(firefox.downloads);
        return names.some(each => each.endsWith('.part')) ? null : names.find(each => !before.has(each));
      });
      return readFileSync(join(firefox.downloads, name), 'utf8');
    },
    removeExtension: () => firefox.remove(),
    closed: () => new Promise(resolve => firefox.browser.once('disconnected', () => resolve())),
    close: () => firefox.close(),
  };
}
