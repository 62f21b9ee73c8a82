import type * as z from 'zod/mini';
import { fromContent } from './from-content.ts';
import { fromPages } from './from-pages.ts';
import type { contentCalls } from './to-content.ts';

/*
 * Everything one context may ask of another: who may send it, what is sent, what comes back. The receiver checks
 * name, sender and shape before anything else (`serve.ts`). A `content` call only ever concerns the sender's own
 * tab: its number comes from the browser, never from the message.
 */

export type { Beside, SavedState } from './beside.ts';
export type { TabView } from './from-pages.ts';
export type { SaveResult } from './parts.ts';

/** Calls that the worker answers. */
export const calls = { ...fromContent, ...fromPages } as const;

export type Calls = typeof calls;
export type Call = keyof Calls;
export type Sent<C extends Call> = z.infer<Calls[C]['send']>;
export type Back<C extends Call> = z.infer<Calls[C]['back']>;
export type ContentCall = keyof typeof contentCalls;
export type ContentSent<C extends ContentCall> = z.infer<(typeof contentCalls)[C]['send']>;
export type ContentBack<C extends ContentCall> = z.infer<(typeof contentCalls)[C]['back']>;

/** A call never throws across contexts: it answers with a value or with an error in words. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };
