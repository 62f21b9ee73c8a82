import type { Context, Found } from '../../context.ts';
import type { Experience, Requirement } from '../../../posting/reading.ts';
/** Every number of years asked for. */
export function findExperience(
  _context: Context,
  _requirements: readonly Found<Requirement>[],
): Found<Experience>[] {
  return [];
}
