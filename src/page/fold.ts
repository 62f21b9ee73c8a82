/** White space folded to single blanks and trimmed: how quotes are compared everywhere. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

const SPACE = /\s/;

/**
 * The offset in `raw` of the `wanted`th character of its folded form. `open` tells that a blank at the start of
 * `raw` shows (the text before it did not end in one).
 * @returns raw.length where the folded form is shorter
 */
export function unfold(raw: string, wanted: number, open: boolean): number {
  let shown = 0;
  let blank = !open;
  for (let at = 0; at < raw.length; at++) {
    const isSpace = SPACE.test(raw.charAt(at));
    if (!(isSpace && blank)) {
      if (shown === wanted) return at;
      shown++;
    }
    blank = isSpace;
  }
  return raw.length;
}
