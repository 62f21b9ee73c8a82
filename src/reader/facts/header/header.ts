import type { Context } from '../../context.ts';
import { candidates } from '../title/candidates.ts';
import { outsideOf } from './outside.ts';
import { bare } from './parts.ts';

/** A block this long is prose, and ends the header. */
const LINE = 140;
const MOST_LINES = 14;
const BEFORE = 4;
const EARLY = 12;

export interface Header {
  /** Block that shows the title, −1 where none does. */
  readonly title: number;
  /** Short blocks around the title that hold the job's facts: those after it first, then those before. */
  readonly after: readonly number[];
  readonly before: readonly number[];
}

const cache = new WeakMap<Context, Header>();

/** Roles of a posting's body: where one begins, the header has ended. */
const BODY = new Set(['duties', 'required', 'preferred', 'benefits', 'legal', 'pay']);

/** The lines between the title and the first prose or section heading, and the few before the title. */
export function headerOf(context: Context): Header {
  const known = cache.get(context);
  if (known) return known;
  const { blocks } = context.page;
  const outside = outsideOf(context);
  const shown = titleBlocks(context);
  const titles = new Set(shown.map(block => blocks[block]?.text));
  // A title may read like a heading ("We look for a baker"): what stands under it is the header all the same.
  const body = new Set(
    context.segments
      .filter(one => BODY.has(one.role) && !(one.heading !== null && titles.has(one.heading)))
      .map(one => one.span.block),
  );
  const isLine = (i: number) => (blocks[i]?.text.length ?? LINE + 1) <= LINE;
  const below = (from: number): number[] => {
    const lines: number[] = [];
    for (let i = from; i < from + MOST_LINES && isLine(i) && !body.has(i); i++) lines.push(i);
    return lines;
  };
  const title = shown[0] ?? -1;
  const starts = shown.length ? shown.map(block => block + 1) : [Math.max(0, outside.indexOf(false))];
  const after = [...new Set(starts.flatMap(below))].filter(i => !shown.includes(i));
  const before: number[] = [];
  for (let i = title - 1; i >= 0 && i >= title - BEFORE; i--) if (isLine(i) && !outside[i]) before.push(i);
  const header = { title, after, before };
  cache.set(context, header);
  return header;
}

/** The block that shows the title, and others that show the same: sticky bars repeat it above its facts. */
function titleBlocks(context: Context): number[] {
  const { blocks } = context.page;
  const sure = candidates(context).filter(({ score }) => score >= 2);
  const own = bare(blocks[sure[0]?.block ?? -1]?.text ?? '');
  return sure
    .filter(({ block }) => bare(blocks[block]?.text ?? '') === own)
    .map(({ block }) => block)
    .slice(0, 3);
}

/** Short lines early in the posting's own part, the header's among them: "Leeds | full time | on site". */
export function earlyLines(context: Context): number[] {
  const { blocks } = context.page;
  const { title, after, before } = headerOf(context);
  const outside = outsideOf(context);
  const lines = [...after, ...before];
  for (let i = Math.max(0, title + 1), seen = 0; i < blocks.length && seen < EARLY; i++) {
    if (outside[i]) continue;
    seen++;
    const length = blocks[i]?.text.length ?? 0;
    if (length <= (/[|·•]/.test(blocks[i]?.text ?? '') ? 100 : 45) && blocks[i]?.kind !== 'item')
      lines.push(i);
  }
  return [...new Set(lines)];
}
