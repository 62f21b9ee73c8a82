import * as z from 'zod/mini';

/** must: has to be met. wish: would be good. deal-breaker: where it is not met, nothing else matters. */
export const WEIGHTS = ['must', 'wish', 'deal-breaker'] as const;
export const Weight = z.enum(WEIGHTS);
export type Weight = z.infer<typeof Weight>;
