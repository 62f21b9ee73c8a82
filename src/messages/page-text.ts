import './zod.ts';
import * as z from 'zod/mini';
import { Reading } from '../posting/reading.ts';
import type { ReadResult } from '../reader/result.ts';
import type { MarkupItem, PageText } from '../reader/source.ts';

/*
 * A page's text on its way to the worker, and its reading on the way back. The page may hold anything; what is longer
 * than `page` ever makes it is refused here.
 */

const count = z.int().check(z.nonnegative());
/** Names, addresses, labels: what `page` cuts short. */
const short = z.string().check(z.maxLength(4000));
const long = z.string().check(z.maxLength(2_000_000));

const Item: z.ZodMiniType<MarkupItem> = z.object({
  type: long,
  get props() {
    return z.record(z.string(), z.array(z.union([long, Item])));
  },
});

/** Made once it is first needed, which is in the worker alone: the scripts in pages only carry it along. */
export const PageTextShape: z.ZodMiniType<PageText> = z.lazy(() => {
  const Block = z.object({
    kind: z.enum(['heading', 'item', 'paragraph', 'term', 'cell', 'pre']),
    text: long,
    depth: count,
    emphasis: z.boolean(),
    linked: z.number(),
    hidden: z.boolean(),
    container: count,
    joined: z.boolean(),
    runs: z.array(z.object({ start: count, end: count, tag: short, names: long })),
  });

  const Container = z.object({ tag: short, parent: z.int().check(z.gte(-1)), names: long });

  return z.object({
    url: short,
    title: short,
    lang: short,
    blocks: z.array(Block).check(z.maxLength(25_000)),
    containers: z.array(Container),
    markup: z.object({
      jsonLd: z.array(long),
      microdata: z.array(Item),
      rdfa: z.array(Item),
      meta: z.record(z.string(), long),
      state: z.array(long),
      times: z.array(z.object({ datetime: long, text: long })),
      canonical: z.nullable(long),
      logos: z.array(z.object({ text: long, before: count, home: z.boolean() })),
    }),
    /** Empty where the worker is to say what day it is. */
    today: z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/)),
  });
});

const Span = z.object({ block: count, start: count, end: count });

export const ReadShape: z.ZodMiniType<ReadResult> = z.object({
  reading: Reading,
  places: z.array(z.object({ fact: z.string(), span: Span })),
  description: z.string().check(z.maxLength(200_000)),
});
