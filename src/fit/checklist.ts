import * as z from 'zod/mini';

export const VERDICTS = ['met', 'not met', 'partly', 'not stated'] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/** One criterion of the reader, judged against one posting. */
export const Row = z.object({
  /** Stable over postings: 'pay', 'workplace', 'wanted:equity'. */
  criterion: z.string(),
  /** The criterion in the reader's words: "At least 90,000 EUR a year". */
  label: z.string(),
  verdict: Verdict,
  /** One plain sentence with figures: why. */
  reason: z.string(),
  /** JSON Pointer of the fact it rests on, null where it rests on none. */
  fact: z.nullable(z.string()),
  /** The page's words, null where there are none. */
  quote: z.nullable(z.string()),
});
export type Row = z.infer<typeof Row>;
