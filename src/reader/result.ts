import type { Reading } from '../posting/reading.ts';
import type { Span } from './source.ts';

/** Where a fact's words stand. `fact` is a JSON Pointer into the Reading; a requirement's span is its whole text. */
export interface Place {
  readonly fact: string;
  readonly span: Span;
}

/** All that comes out of reading one page. */
export interface ReadResult {
  readonly reading: Reading;
  /** One for every evidence entry with source `text` and every requirement, in the page's order. */
  readonly places: readonly Place[];
  /** The posting's own part of the page as text: headings as lines of their own, items behind "- ". At most 100 kB. */
  readonly description: string;
}
