import { address } from './clues/address.ts';
import { markup } from './clues/markup.ts';
import { opened } from './clues/opened.ts';
import { prose } from './clues/prose.ts';
import type { Seen } from './clues/seen.ts';
import { surroundings } from './clues/surroundings.ts';
import { titles } from './clues/titles.ts';
import type { Look } from './look.ts';

/** All that is seen on a page, every clue named, also those that are 0. */
export function cluesOf(look: Look): Seen[] {
  const clues = [...markup(look), ...address(look), ...titles(look), ...prose(look), ...surroundings(look)];
  return [...clues, opened(look, clues)];
}
