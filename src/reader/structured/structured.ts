import type { Structured } from '../context.ts';
import type { PageText } from '../source.ts';

/** What the page's structured data says of the one job it describes; null where it describes none or several. */
export function readStructured(_page: PageText): Structured | null {
  return null;
}
