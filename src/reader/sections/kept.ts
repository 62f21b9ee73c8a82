import type { PageText } from '../source.ts';
import type { Heading } from './headings.ts';

const OWN = new Set(['required', 'preferred', 'duties']);

/**
 * Marks other postings that the page keeps ready out of sight: a split view may fold one away and show the next. A hidden
 * part counts as one where it begins with a first heading of its own, and what is seen has another and is a posting too.
 */
export function markKept(page: PageText, headings: readonly (Heading | null)[], out: boolean[]): void {
  const { blocks } = page;
  const isFirst = (at: number): boolean => blocks[at]?.kind === 'heading' && blocks[at]?.depth === 1;
  const seen = blocks.flatMap((block, i) => (block.hidden ? [] : [i]));
  const titles = new Set(seen.filter(isFirst).map(i => blocks[i]?.text));
  if (titles.size === 0 || !seen.some(i => OWN.has(headings[i]?.role ?? ''))) return;
  let kept = false;
  blocks.forEach(({ hidden, text }, i) => {
    if (!hidden) kept = false;
    else if (isFirst(i)) kept = !titles.has(text);
    if (kept) out[i] = true;
  });
}
