import type { Context, Found } from '../../context.ts';
import type { Requirement } from '../../../posting/reading.ts';
/** What the candidate should have, one entry a bullet or sentence, in the page's order; each proof's span is the whole text. */
export function findRequirements(_context: Context): Found<Requirement>[] {
  return [];
}
