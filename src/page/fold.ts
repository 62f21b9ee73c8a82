/** White space folded to single blanks and trimmed: how quotes are compared everywhere. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Of several blanks in a row one shows; a single one stands for itself, whichever it is. */
const GAP = /\s{2,}/g;

/**
 * The offset in `raw` of the `wanted`th character of its folded form. `open` tells that a blank at the start of
 * `raw` shows (the text before it did not end in one).
 * @returns raw.length where the folded form is shorter
 */
export function unfold(raw: string, wanted: number, open: boolean): number {
  let unshown = open ? 0 : raw.length - raw.trimStart().length;
  GAP.lastIndex = unshown;
  for (let gap = GAP.exec(raw); gap && gap.index - unshown < wanted; gap = GAP.exec(raw))
    unshown += gap[0].length - 1;
  return Math.min(wanted + unshown, raw.length);
}
