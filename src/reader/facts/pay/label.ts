import type { Block, PageText } from '../../source.ts';
import { labelSays } from './cues.ts';

const LONGEST = 70;
const LONGEST_LINE = 40;

/**
 * What stands before a block as its label: the cell to the left, a heading, "Pay:". A short line that is not marked
 * as a label counts only where it names pay. '' where there is none.
 */
export function labelOf(page: PageText, block: number): string {
  const here = page.blocks[block];
  const before = page.blocks[block - 1];
  if (!here || !before || here.text.length > 400 || before.text.length > LONGEST) return '';
  if (/[.!?]$/.test(before.text) || /\d{3}|\d[kK]\b/.test(before.text)) return '';
  if (isLabel(before)) return before.text;
  return before.text.length <= LONGEST_LINE && labelSays(before.text) === 'pay' ? before.text : '';
}

const isLabel = ({ kind, text, emphasis }: Block): boolean =>
  kind === 'term' || kind === 'heading' || kind === 'cell' || emphasis || /[:：]$/.test(text);
