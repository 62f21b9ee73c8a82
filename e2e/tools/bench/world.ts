import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { findChromium, sandbox } from '../browsers/find.ts';
import { serveSaved } from '../browsers/saved-page.ts';
import type { BenchPage } from './pages.ts';

/** A Chromium without the extension, in which scripts run as content scripts do: in a world of their own. */
export class Worlds {
  readonly #browser: Browser;
  readonly #context: BrowserContext;

  private constructor(browser: Browser, context: BrowserContext) {
    this.#browser = browser;
    this.#context = context;
  }

  static async start(): Promise<Worlds> {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: [
        ...sandbox,
        '--disable-gpu',
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      ],
    });
    return new Worlds(browser, await browser.newContext({ viewport: { width: 1280, height: 900 } }));
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Opens a page, lets it settle, and hands it over with the script loaded and not one of its functions called. */
  async visit<T>(page: BenchPage, script: string, measure: (world: World) => Promise<T>): Promise<T> {
    const tab = await this.#context.newPage();
    try {
      await serveSaved(tab, page.url, page.html);
      await tab.goto(page.url, { waitUntil: 'load' });
      return await measure(await World.in(tab, script));
    } finally {
      await tab.close().catch(() => {});
    }
  }
}

export class World {
  readonly #cdp: CDPSession;
  readonly #context: number;
  #empty = 0;

  constructor(cdp: CDPSession, context: number) {
    this.#cdp = cdp;
    this.#context = context;
  }

  static async in(tab: Page, script: string): Promise<World> {
    const cdp = await tab.context().newCDPSession(tab);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const made = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'bench',
    });
    const world = new World(cdp, made.executionContextId);
    await world.load(script);
    return world;
  }

  /** Lets the page be laid out, and loads a script. */
  async load(script: string): Promise<void> {
    await this.#cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await this.get('new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))');
    await this.get(`${script}\n;0`);
    this.#empty = Math.min(await this.#took('0'), await this.#took('0'));
  }

  /** What an expression gives; it must be JSON. */
  async get(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.#context,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Processor time of the page's own thread, in ms, that other programs do not lengthen; an empty call taken off. */
  async time(expression: string): Promise<number> {
    return Math.max(0.05, (await this.#took(expression)) - this.#empty);
  }

  async #took(expression: string): Promise<number> {
    const before = await this.#busy();
    await this.get(expression);
    return (await this.#busy()) - before;
  }

  async #busy(): Promise<number> {
    const { metrics } = await this.#cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }
}

/** The least of several fresh pages: what is measured is the work, not what came between. */
export async function least(times: number, measure: () => Promise<number>): Promise<number> {
  let found = Infinity;
  for (let i = 0; i < times; i++) found = Math.min(found, await measure());
  return found;
}
