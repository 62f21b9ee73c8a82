import type { Signal } from '../../../posting/reading.ts';
import type { Context } from '../../context.ts';

/** Things a careful reader would notice, each with its quote: an agency, a board's estimate, a wide range. */
export function findSignals(_context: Context): { readonly signals: readonly Signal[] } {
  return { signals: [] };
}
