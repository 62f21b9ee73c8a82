import * as z from 'zod/mini';

const AnyAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

/** The other side could do what was asked of it and did not; the message says why. */
export class Refused extends Error {}

/**
 * Opens an answer at its receiver: its value, checked by `shape`.
 * @throws Refused with the sender's words, or Error where the answer has the wrong shape.
 */
export function answered(call: string, raw: unknown, shape: z.ZodMiniType): unknown {
  const answer = AnyAnswer.safeParse(raw);
  if (!answer.success) throw new Error(`${call}: no answer that can be read`);
  if (!answer.data.ok) throw new Refused(answer.data.error);
  const value = shape.safeParse(answer.data.value);
  if (!value.success) throw new Error(`${call}: the answer has the wrong shape`);
  return value.data;
}
