import './zod.ts';
import * as z from 'zod/mini';
import { SavedState } from './beside.ts';

/* What calls are made of, whoever sends them. */

export const nothing = z.object({});
/** A JSON Pointer (RFC 6901) into the Reading. */
export const pointer = z.string().check(z.maxLength(100));
/** What is left alone: this address because it is no posting, or the whole site. */
export const What = z.enum(['page', 'site']);

/**
 * What became of a save. `ask`: a private window, so the reader must say yes first. `failed` says why, in words for
 * the reader; the posting can then be had as a file.
 */
export const SaveResult = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), saved: SavedState, again: z.boolean() }),
  z.object({ outcome: z.literal('ask') }),
  z.object({ outcome: z.literal('failed'), reason: z.string() }),
]);
export type SaveResult = z.infer<typeof SaveResult>;

/** Who may send a call, what is sent, what comes back. */
export interface Contract {
  readonly from: readonly ('content' | 'page')[];
  readonly send: z.ZodMiniType;
  readonly back: z.ZodMiniType;
}
