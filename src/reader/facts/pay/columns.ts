import type { Block } from '../../source.ts';
import type { Spread } from './spread.ts';
import { LEAST, MOST } from './words.ts';

/** A column's head is short; longer cells say more than which end they hold. */
const LONGEST_HEAD = 30;
/** "Minimum | Midpoint | Maximum" is the widest table of one range. */
const MOST_APART = 2;
const BETWEEN = ' – ';

/**
 * The ranges of a table with a column for the least and one for the most: in each row as many money cells side by side
 * as from the one head to the other. Tables with further money columns are left: which cell is whose is not known.
 */
export function columnRanges(
  blocks: readonly Block[],
  isOwn: (block: number) => boolean,
  isMoney: (text: string) => boolean,
): Spread[] {
  const found: Spread[] = [];
  let cells: number[] = [];
  let wide: number | null = null;
  const close = (): void => {
    const [first, last] = [cells[0], cells.at(-1)];
    if (wide !== null && first !== undefined && last !== undefined && cells.length === wide + 1)
      found.push(joined(blocks, first, last));
    cells = [];
  };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || (block.kind !== 'cell' && block.kind !== 'term')) {
      close();
      wide = null;
    } else if (isOwn(i) && isMoney(block.text)) cells.push(i);
    else {
      close();
      wide = isHead(block, LEAST) ? apartOf(blocks, i) : wide;
    }
  }
  close();
  return found;
}

const isHead = ({ kind, text }: Block, end: RegExp): boolean =>
  (kind === 'cell' || kind === 'term') &&
  text.length <= LONGEST_HEAD &&
  !/\d/.test(text) &&
  end.test(text.toLowerCase());

/** How many columns further the head of the highest pay stands; null where there is none. */
function apartOf(blocks: readonly Block[], least: number): number | null {
  for (let apart = 1; apart <= MOST_APART; apart++) {
    const block = blocks[least + apart];
    if (block && isHead(block, MOST)) return apart;
  }
  return null;
}

function joined(blocks: readonly Block[], first: number, last: number): Spread {
  const [least, most] = [blocks[first]?.text ?? '', blocks[last]?.text ?? ''];
  const start = least.length + BETWEEN.length;
  return {
    text: `${least}${BETWEEN}${most}`,
    blocks: [
      { block: first, start: 0, end: least.length },
      { block: last, start, end: start + most.length },
    ],
  };
}
