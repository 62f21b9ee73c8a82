import type { Answer, ContentBack, Sent } from '../../messages/contract.ts';
import type { Kind } from '../../posting/reading.ts';
import { shutFrames } from '../../page/frames.ts';
import type { Verdict } from '../../reader/detect/verdict.ts';

/*
 * The gate's own short line to the worker: the contract's schemas would bring zod into every page. What it sends the
 * worker checks; what it is sent carries nothing.
 */

/** Tells the worker what the page is. Nobody there to hear it is no error of the page's. */
export function tellSeen(kind: Kind): void {
  const sent: Sent<'page.seen'> = { kind };
  try {
    chrome.runtime.sendMessage({ call: 'page.seen', sent }).catch(() => {});
  } catch {
    // The extension has gone from under the page.
  }
}

type Gate = 'gate.look' | 'gate.links';
const isGate = (call: unknown): call is Gate => call === 'gate.look' || call === 'gate.links';

/** Answers the worker's questions to the gate. */
export function answerLooks(look: () => Verdict, signal: AbortSignal): void {
  const answers = { 'gate.look': () => verdict(look), 'gate.links': () => ({ links: links() }) };
  const listen = (
    raw: unknown,
    from: chrome.runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): void => {
    const call = typeof raw === 'object' && raw !== null && 'call' in raw ? raw.call : null;
    if (!isGate(call) || from.id !== chrome.runtime.id || from.tab !== undefined) return;
    reply(answered(call, answers[call]));
  };
  chrome.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(listen), { once: true });
}

function answered<G extends Gate>(call: G, ask: () => ContentBack<G>): Answer<ContentBack<G>> {
  try {
    return { ok: true, value: ask() };
  } catch (error) {
    return { ok: false, error: `${call}: ${String(error)}` };
  }
}

function verdict(look: () => Verdict): ContentBack<'gate.look'> {
  const { kind, clues } = look();
  const said = clues.map(({ name, saw }) => (saw === '' ? name : `${name}: ${saw}`));
  return { kind, clues: said, shut: shutFrames(document) };
}

const MOST_LINKS = 1000;
const LONGEST_LINK = 4000;

function links(): string[] {
  const all = [...document.links].map(({ href }) => href);
  const pages = all.filter(href => /^https?:/.test(href) && href.length <= LONGEST_LINK);
  return [...new Set(pages)].slice(0, MOST_LINKS);
}
