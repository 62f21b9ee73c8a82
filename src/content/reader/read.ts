import { anyShadow } from '../closed-shadow.ts';
import { walkPage } from '../../page/walk.ts';
import type { Capture } from '../../posting/saved.ts';
import { readPosting } from '../../reader/read.ts';
import { placed } from './placed.ts';

/** What one reading of the page gave, and the way from each fact to its words. */
export interface Read {
  readonly capture: Capture;
  /** JSON Pointer → the fact's words in the page, in the page's order. */
  readonly ranges: ReadonlyMap<string, readonly Range[]>;
  /** Facts whose words do not stand where they were read. */
  readonly unplaced: readonly string[];
}

/** Reads the page as it is now. */
export function readPage(document: Document): Read {
  const walk = walkPage(document, undefined, anyShadow);
  const { reading, places, description } = readPosting(walk.text);
  const found = places.flatMap(({ fact, span }) => {
    const range = walk.rangeOf(span);
    return range === null ? [] : [{ fact, range }];
  });
  return { capture: { reading, description }, ...placed(reading, found) };
}
