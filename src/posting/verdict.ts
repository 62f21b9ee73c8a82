import * as z from 'zod/mini';

/**
 * What is said of one criterion. `not stated`: the page is silent, or says it in a way that cannot be compared; it is
 * never a failure. `to tick`: no rule can judge it (a trait, a passion), so the reader does.
 */
export const VERDICTS = ['met', 'not met', 'partly', 'not stated', 'to tick'] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

const criterion = z.string().check(z.minLength(1), z.maxLength(200));

/**
 * What the reader of the page decided otherwise on one posting: the row's criterion → the verdict that counts, and
 * since when (ISO 8601). Taking it back removes the key.
 */
export const Overrulings = z
  .record(criterion, z.object({ verdict: Verdict, at: z.string().check(z.maxLength(40)) }))
  .check(z.refine(all => Object.keys(all).length <= 600, 'more than 600 overrulings'));
export type Overrulings = z.infer<typeof Overrulings>;

/** One decision: the verdict that counts for a row from now on; null takes the decision back. */
export const Overruling = z.object({ criterion, verdict: z.nullable(Verdict) });
export type Overruling = z.infer<typeof Overruling>;

/** The decisions with one more. `at`: now, ISO 8601. */
export function overrule(all: Overrulings, { criterion, verdict }: Overruling, at: string): Overrulings {
  const others = Object.entries(all).filter(([each]) => each !== criterion);
  return Object.fromEntries(verdict === null ? others : [...others, [criterion, { verdict, at }]]);
}
