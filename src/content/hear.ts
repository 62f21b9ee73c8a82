import type { Answer, ContentBack, ContentCall, ContentSent } from '../messages/contract.ts';
import { named, shapeError, words } from '../messages/shape.ts';
import { contentCalls } from '../messages/to-content.ts';
import { listenUntil } from './lifetime.ts';

/** What a script in a page answers. */
export type ContentHandlers = {
  readonly [C in ContentCall]?: (sent: ContentSent<C>) => Promise<ContentBack<C>>;
};

/**
 * Answers the worker's calls in a page. Gate and reader script both listen there, so each leaves alone what it has
 * no handler for. Only the worker is heard: our own id, and no tab.
 */
export function hear(handlers: ContentHandlers, signal: AbortSignal): void {
  const listen = (
    raw: unknown,
    sender: chrome.runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): true | undefined => {
    const { call, sent } = named(raw);
    if (sender.id !== chrome.runtime.id || sender.tab !== undefined || typeof call !== 'string')
      return undefined;
    if (!Object.hasOwn(handlers, call)) return undefined;
    void answer(handlers, call as ContentCall, sent).then(reply); // a key of the handlers, as was just asked
    return true; // the answer comes later
  };
  listenUntil(listen, signal);
}

async function answer(handlers: ContentHandlers, call: ContentCall, sent: unknown): Promise<Answer<unknown>> {
  const parsed = contentCalls[call].send.safeParse(sent);
  if (!parsed.success)
    return { ok: false, error: `${call}: wrong shape: ${shapeError(parsed.error.issues)}` };
  try {
    const handle = handlers[call] as (sent: unknown) => Promise<unknown>; // `sent` was parsed by the same key
    return { ok: true, value: await handle(parsed.data) };
  } catch (error) {
    return { ok: false, error: words(error) };
  }
}
