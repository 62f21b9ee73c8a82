import type { Context, Found } from '../../context.ts';

/** The job's title, without company, place, requisition number or site name. */
export function findTitle(_context: Context): Found<string> | null {
  return null;
}
