import type { Context, Found } from '../../context.ts';
import type { Workplace } from '../../../posting/reading.ts';
/** Remote, hybrid or on site, where the page says so. */
export function findWorkplace(_context: Context): Found<Workplace> | null {
  return null;
}
