import './zod.ts';
import * as z from 'zod/mini';
import type { Look } from '../reader/detect/look.ts';

const short = z.string().check(z.maxLength(10_000));
const count = z.int().check(z.nonnegative());

/** A gate's look on its way to the worker. Made by a page, so it may say anything; `page/look.ts` keeps well below these. */
export const LookShape: z.ZodMiniType<Look> = z.lazy(() =>
  z.object({
    url: z.string().check(z.maxLength(100_000)),
    title: short,
    lang: short,
    headings: z.array(z.object({ level: count, text: short })).check(z.maxLength(100)),
    text: z.string().check(z.maxLength(1_000_000)),
    links: z
      .array(z.object({ href: z.string().check(z.maxLength(100_000)), text: short }))
      .check(z.maxLength(1000)),
    buttons: z.array(short).check(z.maxLength(200)),
    jsonLd: z.array(z.string().check(z.maxLength(200_000))).check(z.maxLength(1000)),
    itemTypes: z.array(short).check(z.maxLength(200)),
    meta: z.record(z.string(), short),
    counts: z.object({ fileInputs: count, passwords: count }),
  }),
);
