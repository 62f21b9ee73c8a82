import type { Answer, ContentBack, Sent } from '../../messages/contract.ts';
import type { Kind } from '../../posting/reading.ts';
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

/** Answers the worker's `gate.look`. */
export function answerLooks(look: () => Verdict, signal: AbortSignal): void {
  const listen = (
    raw: unknown,
    from: chrome.runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): void => {
    const call = typeof raw === 'object' && raw !== null && 'call' in raw ? raw.call : null;
    if (call !== 'gate.look' || from.id !== chrome.runtime.id || from.tab !== undefined) return;
    reply(answered(look));
  };
  chrome.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(listen), { once: true });
}

function answered(look: () => Verdict): Answer<ContentBack<'gate.look'>> {
  try {
    const { kind, clues } = look();
    return {
      ok: true,
      value: { kind, clues: clues.map(({ name, saw }) => (saw === '' ? name : `${name}: ${saw}`)) },
    };
  } catch (error) {
    return { ok: false, error: `gate.look: ${String(error)}` };
  }
}
