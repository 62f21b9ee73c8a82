import type { Block } from '../../source.ts';
import { amountsIn } from './amounts.ts';
import { columnRanges } from './columns.ts';
import { plainOf } from './pattern.ts';

/** A range written over several small blocks: "$90,000", "–", "$120,000 a year", or the cells of one row. */
export interface Spread {
  /** The blocks' texts one after the other. */
  readonly text: string;
  readonly blocks: readonly { readonly block: number; readonly start: number; readonly end: number }[];
}

const LONGEST = 28;
const MOST_BLOCKS = 5;
const DASH = /^(?:[-–—~]|to)$/i;

/** Runs of small blocks that hold an amount each, or the dash between them; `isOwn` says which blocks count. */
export function spreadsIn(blocks: readonly Block[], isOwn: (block: number) => boolean): Spread[] {
  const spreads = columnRanges(blocks, isOwn, text => text.length <= LONGEST && isMoney(text));
  for (let i = 0; i < blocks.length; i++) {
    const run: number[] = [];
    while (run.length < MOST_BLOCKS && isPiece(blocks[i + run.length]?.text ?? '') && isOwn(i + run.length))
      run.push(i + run.length);
    if (run.length < 2) continue;
    const texts = run.map(block => blocks[block]?.text ?? '');
    // Without a dash two amounts are two amounts.
    if (texts.some(text => DASH.test(text.trim()) || /^[-–—~]|[-–—~]$/.test(text)))
      spreads.push(joined(run, texts));
    i += run.length - 1;
  }
  return spreads;
}

const isPiece = (text: string): boolean =>
  text.length <= LONGEST && (DASH.test(text.trim()) || (/\d/.test(text) && isMoney(text)));
const isMoney = (text: string): boolean =>
  amountsIn(plainOf(text)).some(one => one.sign !== null || one.grouped);

function joined(run: readonly number[], texts: readonly string[]): Spread {
  let at = 0;
  const blocks = run.map((block, i) => {
    const start = at;
    const end = start + (texts[i]?.length ?? 0);
    at = end + 1;
    return { block, start, end };
  });
  return { text: texts.join(' '), blocks };
}
