import type { Context } from '../../context.ts';
import { candidates } from '../title/candidates.ts';
import { outsideOf } from './outside.ts';

/** A block this long is prose, and ends the header. */
const LINE = 140;
const MOST_LINES = 14;
const BEFORE = 4;

export interface Header {
  /** Block that shows the title, −1 where none does. */
  readonly title: number;
  /** Short blocks around the title that hold the job's facts: those after it first, then those before. */
  readonly after: readonly number[];
  readonly before: readonly number[];
}

const cache = new WeakMap<Context, Header>();

/** The lines between the title and the first prose or section heading, and the few before the title. */
export function headerOf(context: Context): Header {
  const known = cache.get(context);
  if (known) return known;
  const { blocks } = context.page;
  const outside = outsideOf(context);
  const headings = new Set(
    context.segments
      .filter(
        one => one.isHeading && one.role !== 'unknown' && one.role !== 'header' && one.role !== 'outside',
      )
      .map(one => one.span.block),
  );
  const [best] = candidates(context);
  const title = best && best.score >= 2 ? best.block : -1;
  const from = title >= 0 ? title + 1 : Math.max(0, outside.indexOf(false));
  const after: number[] = [];
  for (let i = from; i < blocks.length && i < from + MOST_LINES; i++) {
    const block = blocks[i];
    if (!block || block.text.length > LINE || headings.has(i)) break;
    after.push(i);
  }
  const before: number[] = [];
  for (let i = title - 1; i >= 0 && i >= title - BEFORE; i--)
    if ((blocks[i]?.text.length ?? 999) <= LINE) before.push(i);
  const header = { title, after, before };
  cache.set(context, header);
  return header;
}
