import type { Context, Found } from '../../context.ts';

/** When it was posted and until when one can apply; ISO dates. */
export function findDates(_context: Context): {
  posted: Found<string> | null;
  through: Found<string> | null;
} {
  return { posted: null, through: null };
}
