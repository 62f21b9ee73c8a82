import type { Context, Found } from '../../context.ts';
import type { Education, Requirement } from '../../../posting/reading.ts';
/** The lowest degree that will do. */
export function findEducation(
  _context: Context,
  _requirements: readonly Found<Requirement>[],
): Found<Education> | null {
  return null;
}
