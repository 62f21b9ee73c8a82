import type { PageText } from '../../source.ts';

const LONGEST = 70;

/**
 * What stands before a block as its label: the line before it where that is short and not itself a sentence ("Salary",
 * "Pay:", the cell to the left). '' where there is none.
 */
export function labelOf(page: PageText, block: number): string {
  const here = page.blocks[block];
  const before = page.blocks[block - 1];
  if (!here || !before || here.text.length > 400 || before.text.length > LONGEST) return '';
  if (/[.!?]$/.test(before.text) || /\d{3}|\d[kK]\b/.test(before.text)) return '';
  const isLabel =
    before.kind === 'term' ||
    before.kind === 'heading' ||
    before.kind === 'cell' ||
    before.text.endsWith(':') ||
    before.emphasis;
  return isLabel || before.text.length <= 32 ? before.text : '';
}
