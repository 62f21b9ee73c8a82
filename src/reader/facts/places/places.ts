import type { Context, Found } from '../../context.ts';

/** Every place the job can be done from, as written. */
export function findPlaces(_context: Context): Found<string>[] {
  return [];
}
