import { browser } from './browser.ts';
import type { Answer, ContentBack, ContentCall, ContentSent } from './contract.ts';
import { named, shapeError, words } from './shape.ts';
import { contentCalls } from './to-content.ts';

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
    sender: { id?: string; tab?: unknown },
  ): Promise<Answer<unknown>> | undefined => {
    const { call, sent } = named(raw);
    if (sender.id !== browser.runtime.id || sender.tab !== undefined || typeof call !== 'string')
      return undefined;
    return Object.hasOwn(handlers, call) ? answer(handlers, call as ContentCall, sent) : undefined; // own keys only
  };
  browser.runtime.onMessage.addListener(listen);
  const rest = (): void => {
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch {
      // The extension has gone from under the page, and took what listened to it along.
    }
  };
  signal.addEventListener('abort', rest, { once: true });
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
