import type { Answer, Back, ContentBack, Sent } from '../../messages/contract.ts';
import { KINDS } from '../../posting/kinds.ts';
import type { Kind } from '../../posting/reading.ts';
import type { Look } from '../../reader/detect/look.ts';
import { listenUntil } from '../lifetime.ts';

/*
 * The gate's own short line to the worker: the contract's schemas would bring zod into every page. What it sends the
 * worker checks; what it is sent carries nothing.
 */

/** Asks the worker what a page is by its look. 'other' where nobody is there to say: no error of the page's. */
export async function askKind(look: Look): Promise<Kind> {
  try {
    const raw: unknown = await chrome.runtime.sendMessage({ call: 'page.look', sent: look });
    const answer = (raw ?? {}) as Partial<Answer<Partial<Back<'page.look'>>>>; // what it holds is looked at, not believed
    const kind = answer.ok === true ? answer.value?.kind : null;
    return KINDS.find(each => each === kind) ?? 'other';
  } catch {
    return 'other'; // the extension has gone from under the page
  }
}

/** Tells the worker what the page is. Nobody there to hear it is no error of the page's. */
export function tellSeen(kind: Kind): void {
  const sent: Sent<'page.seen'> = { kind };
  try {
    chrome.runtime.sendMessage({ call: 'page.seen', sent }).catch(() => {});
  } catch {
    // The extension has gone from under the page.
  }
}

/** Answers the worker's `gate.look`. */
export function answerLooks(look: () => Promise<Look>, signal: AbortSignal): void {
  const listen = (
    raw: unknown,
    from: chrome.runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): true | undefined => {
    const call = typeof raw === 'object' && raw !== null && 'call' in raw ? raw.call : null;
    if (call !== 'gate.look' || from.id !== chrome.runtime.id || from.tab !== undefined) return undefined;
    void answered(look).then(reply);
    return true; // the answer comes later
  };
  listenUntil(listen, signal);
}

async function answered(look: () => Promise<Look>): Promise<Answer<ContentBack<'gate.look'>>> {
  try {
    return { ok: true, value: await look() };
  } catch (error) {
    return { ok: false, error: `gate.look: ${String(error)}` };
  }
}
