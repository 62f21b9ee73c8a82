import type { Context, Found } from '../../context.ts';

/** The hiring organization. */
export function findCompany(_context: Context): Found<string> | null {
  return null;
}
