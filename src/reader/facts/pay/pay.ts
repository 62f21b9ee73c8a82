import type { Pay } from '../../../posting/reading.ts';
import type { Context, Merged } from '../../context.ts';

/** Every pay range offered for this job, in the page's order; text and markup merged. */
export function findPay(_context: Context): Merged<Pay> {
  return { found: [], conflicts: [] };
}
