/*
 * One way to drive both browsers, so that one test says what holds in both. Everything done to the card is done by
 * the mouse and keys of the browser: the card obeys trusted events alone.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A control of the card, with the middle of its place in the window. */
export interface Control {
  /** Its accessible name, else its text. */
  readonly name: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface CardView {
  /** All of the card's text, white space folded. */
  readonly text: string;
  readonly controls: readonly Control[];
  /** Name of the control that has the focus. */
  readonly focused: string | null;
}

export interface Tab {
  /** Runs an expression in the page's own world; what comes back must be JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** The card in its closed shadow root, null where there is none. */
  card(): Promise<CardView | null>;
  /** Brings the card's first control with this name or text into view and clicks on it. */
  clickCard(name: string | RegExp): Promise<void>;
  click(selector: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Moves the mouse to a point of the window. */
  hover(at: Point): Promise<void>;
  /** Takes hold with the mouse, and lets go elsewhere. */
  drag(from: Point, to: Point): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A page with a content security policy of its own. */
export interface GuardedPage {
  readonly html: string;
  readonly policy: string;
}

/** Address → HTML. */
export type Site = Readonly<Record<string, string | GuardedPage>>;

export interface Driven {
  readonly name: 'Chromium' | 'Firefox';
  /** Shows `html` at this address, with nothing else to be had from the network. */
  openPage(url: string, html: string): Promise<Tab>;
  /**
   * Opens the first of these pages, address → HTML. Their own scripts run, and each is there for frames and links of the
   * others; nothing else is to be had from the network.
   */
  openSite(pages: Site): Promise<Tab>;
  /** Goes to an address of the web, and lets it load what it wants. */
  openWeb(url: string): Promise<Tab>;
  /** A page of the extension, from its path in dist/. */
  openOwn(path: string): Promise<Tab>;
  /** The next page of the extension that opens by itself. */
  nextOwn(after: () => Promise<void>): Promise<Tab>;
  /** The next file that is downloaded, as text. */
  nextDownload(after: () => Promise<unknown>): Promise<string>;
  /** Takes the extension out of the browser, under whatever is open. */
  removeExtension(): Promise<void>;
  /** Addresses that were asked for and refused. */
  readonly refused: readonly string[];
  /** Resolves when somebody has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** Reads the card from its shadow root (`this`). A function as text, since it runs in the browser. */
export const READ_CARD = `function () {
  const nameOf = each => each.getAttribute('aria-label') || each.textContent.replace(/\\s+/g, ' ').trim();
  const controls = [...this.querySelectorAll('button, a[href], input, summary')].map(each => {
    const { left, top, width, height } = each.getBoundingClientRect();
    const text = each.textContent.replace(/\\s+/g, ' ').trim();
    return { name: nameOf(each), text, x: left + width / 2, y: top + height / 2 };
  });
  const walker = document.createTreeWalker(this, NodeFilter.SHOW_TEXT);
  const words = [];
  while (walker.nextNode()) words.push(walker.currentNode.data);
  const text = words.join(' ').replace(/\\s+/g, ' ').trim();
  return JSON.stringify({ text, controls, focused: this.activeElement ? nameOf(this.activeElement) : null });
}`;

/** Brings the control with this number into view. */
export const REVEAL = `function (at) {
  const control = [...this.querySelectorAll('button, a[href], input, summary')][at];
  control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}`;

/** The place of the control with this name, once it is there: a card that was just clicked may still be drawn anew. */
export const controlComes = async (
  card: () => Promise<CardView | null>,
  name: string | RegExp,
): Promise<number> =>
  (await until(`"${name}" on the card`, async () => ({ at: controlAt(await card(), name) }))).at;

export function controlAt(card: CardView | null, name: string | RegExp): number {
  const fits = ({ name: own, text }: Control) =>
    typeof name === 'string' ? own === name || text === name : name.test(own) || name.test(text);
  const at = card?.controls.findIndex(fits) ?? -1;
  if (at < 0) throw new Error(`no "${name}" on the card: ${card?.text.slice(0, 300) ?? 'there is no card'}`);
  return at;
}

/** Asks again until the answer is not null, at most 25 s: a machine may be busy. @throws what `missing` says */
export async function until<T>(
  missing: string,
  ask: () => Promise<T | null | undefined | false>,
): Promise<T> {
  const end = Date.now() + 25_000;
  for (;;) {
    const answer = await ask().catch(error => (Date.now() > end ? Promise.reject(error) : null));
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`not in 25 s: ${missing}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
