import type { PageText } from '../../source.ts';

/** Further out an element's name speaks of a part of the page. */
const MOST_UP = 3;

const cache = new WeakMap<PageText, readonly number[]>();

/**
 * What the elements around a block are called that hold nothing but it, blank-separated: the telling name often stands
 * on a wrapper, with an icon and a bare `div` within.
 */
export function namesAround(page: PageText, block: number): string {
  const held = heldBy(page);
  let at = page.blocks[block]?.container ?? -1;
  let names = page.containers[at]?.names ?? '';
  for (let up = 0; up < MOST_UP; up++) {
    at = page.containers[at]?.parent ?? -1;
    if (at <= 0 || held[at] !== 1) break;
    names += ` ${page.containers[at]?.names ?? ''}`;
  }
  return names.trim();
}

/** How many blocks each container holds, its children's included. */
function heldBy(page: PageText): readonly number[] {
  const known = cache.get(page);
  if (known) return known;
  const { blocks, containers } = page;
  const held = containers.map(() => 0);
  for (const { container } of blocks) held[container] = (held[container] ?? 0) + 1;
  for (let i = containers.length - 1; i > 0; i--) {
    const parent = containers[i]?.parent ?? -1;
    if (parent >= 0) held[parent] = (held[parent] ?? 0) + (held[i] ?? 0);
  }
  cache.set(page, held);
  return held;
}
