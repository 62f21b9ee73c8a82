import type { Runtime } from './browser.ts';
import { calls, type Answer, type Back, type Call, type Calls, type Sent } from './contract.ts';
import { report } from './report.ts';
import { named, shapeError, words } from './shape.ts';

/** Who we are: `runtime.id`, and `runtime.getURL('')`, the start of the address of each of our own pages. */
export interface Self {
  readonly id: string;
  readonly root: string;
}

/** A script of ours in a page. The tab and the address come from the browser, never from the message. */
export interface ContentSender {
  readonly from: 'content';
  readonly tabId: number;
  readonly frameId: number;
  /** The window is a private one. */
  readonly incognito: boolean;
  /** Addresses that the browser gives for the page; after a move without reload one of them may be the old one. */
  readonly urls: readonly string[];
}

/** One of our own pages: the toolbar's popup, or a page of ours in a tab. */
export interface PageSender {
  readonly from: 'page';
}

interface Senders {
  readonly content: ContentSender;
  readonly page: PageSender;
}

type SenderOf<C extends Call> = Senders[Calls[C]['from'][number]];
export type Handlers = {
  readonly [C in Call]: (sent: Sent<C>, sender: SenderOf<C>) => Promise<Back<C>>;
};

/** Tells a page of ours from a script of ours in somebody's page; null for anyone else. */
export function senderOf(sender: Runtime.MessageSender, self: Self): ContentSender | PageSender | null {
  const { id, url, tab, frameId } = sender;
  if (id !== self.id || url === undefined) return null;
  if (url.startsWith(self.root)) return { from: 'page' };
  if (tab?.id === undefined) return null;
  // A frame without an address of its own (`srcdoc`) speaks of the page around it.
  const ofPage = (frameId ?? 0) === 0 || url.startsWith('about:');
  const urls = ofPage && tab.url !== undefined ? [url, tab.url] : [url];
  return { from: 'content', tabId: tab.id, frameId: frameId ?? 0, incognito: tab.incognito, urls };
}

const refuse = (error: string): { readonly ok: false; readonly error: string } => ({ ok: false, error });

/** The page a message speaks of, for the calls that bring one along. */
const spokenOf: { readonly [C in Call]?: (sent: Sent<C>) => string } = {
  'page.text': sent => sent.url,
  'page.read': sent => sent.reading.url,
  'card.above': sent => sent.capture.reading.url,
  'posting.save': sent => sent.capture.reading.url,
  'posting.overrule': sent => sent.capture.reading.url,
};

/** Two addresses of one page: they differ in the fragment alone. */
export const samePage = (a: string, b: string): boolean => a.replace(/#.*$/s, '') === b.replace(/#.*$/s, '');

/**
 * The one place a message to the worker is trusted: after name, sender and shape have been checked, and that a
 * page speaks of itself alone. Never throws: what goes wrong comes back in words.
 */
export async function answer(
  raw: unknown,
  from: Runtime.MessageSender,
  handlers: Handlers,
  self: Self,
): Promise<Answer<unknown>> {
  const { call, sent } = named(raw);
  if (!isCall(call)) return refuse(`unknown call: ${String(call).slice(0, 100)}`);
  const sender = senderOf(from, self);
  const allowed: readonly string[] = calls[call].from;
  if (sender === null || !allowed.includes(sender.from)) {
    return refuse(`${call} is not for ${from.url ?? 'a sender without address'}`);
  }
  const parsed = calls[call].send.safeParse(sent);
  if (!parsed.success) return refuse(`${call}: wrong shape: ${shapeError(parsed.error.issues)}`);
  const spoken = spokenOf[call] as ((sent: unknown) => string) | undefined; // fits: `sent` was parsed by the same key
  if (sender.from === 'content' && spoken && !sender.urls.some(url => samePage(url, spoken(parsed.data)))) {
    return refuse(`${call}: a page may only speak of itself`);
  }
  try {
    const handle = handlers[call] as (sent: unknown, sender: ContentSender | PageSender) => Promise<unknown>; // as above
    return { ok: true, value: await handle(parsed.data, sender) };
  } catch (error) {
    report(call, error);
    return refuse(words(error)); // for the reader's eyes as it stands
  }
}

const isCall = (call: unknown): call is Call => typeof call === 'string' && Object.hasOwn(calls, call);
