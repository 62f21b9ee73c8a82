import type { Context } from '../../context.ts';

const cache = new WeakMap<Context, readonly boolean[]>();

/** True for each block none of whose segments is the posting's own. */
export function outsideOf(context: Context): readonly boolean[] {
  const known = cache.get(context);
  if (known) return known;
  const outside = context.page.blocks.map(() => true);
  for (const { span, role } of context.segments) if (role !== 'outside') outside[span.block] = false;
  cache.set(context, outside);
  return outside;
}
