import { ask } from '../ask.ts';
import { walkPage } from '../../page/walk.ts';
import type { Capture } from '../../posting/saved.ts';
import { anyShadow } from '../closed-shadow.ts';
import { placed } from './placed.ts';

/** What one reading of the page gave, and the way from each fact to its words. */
export interface Read {
  readonly capture: Capture;
  /** JSON Pointer → the fact's words in the page, in the page's order. */
  readonly ranges: ReadonlyMap<string, readonly Range[]>;
  /** Facts whose words do not stand where they were read. */
  readonly unplaced: readonly string[];
}

/**
 * Reads the page as it is now: its words are gathered here, the worker says what they mean, and each quote is looked up
 * where it stands by then. @throws Error in words where the worker is gone or fails
 */
export async function readPage(document: Document): Promise<Read> {
  const walk = walkPage(document, '', anyShadow);
  const { reading, places, description } = await ask('page.text', walk.text);
  const found = places.flatMap(({ fact, span }) => {
    const range = walk.rangeOf(span);
    return range === null ? [] : [{ fact, range }];
  });
  return { capture: { reading, description }, ...placed(reading, found) };
}
