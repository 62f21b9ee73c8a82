import { readPosting } from '../reader/read.ts';
import { SAMPLE } from './warm.data.ts';

let isWarm = false;

/**
 * Reads a small posting of our own, once in a worker's life: what is slow the first time (patterns are built, code is
 * compiled) is done by the time that the page's own words come in.
 */
export function warm(): void {
  if (isWarm) return;
  isWarm = true;
  readPosting(SAMPLE);
}
