/** One row a language, one regular expression for all of them. */
export const anyOf = (rows: readonly string[], before = '', after = '', flags = 'g'): RegExp =>
  new RegExp(`${before}(?:${rows.join('|')})${after}`, flags);

const UNSPACED = /[\u3040-\u9fff]/;

/**
 * Whole words of any row, `after` behind them ("s", "in"). Rows of scripts that write without blanks match anywhere.
 * @param start what stands before a word: no letter, unless said otherwise
 */
export function anyWord(rows: readonly string[], after = '', start = '(?<![\\p{L}])'): RegExp {
  const spaced = rows.filter(row => !UNSPACED.test(row));
  const unspaced = rows.filter(row => UNSPACED.test(row));
  const words = `${start}(?:${spaced.join('|')})${after}(?![\\p{L}])`;
  return new RegExp([words, ...unspaced].join('|'), 'u');
}

/** Up to `most` different matches, the first one to show. */
export function distinct(text: string, pattern: RegExp, most: number): { count: number; saw: string } {
  const seen = new Set<string>();
  let saw = '';
  for (const match of text.matchAll(pattern)) {
    saw ||= match[0];
    seen.add(match[0]);
    if (seen.size >= most) break;
  }
  return { count: seen.size, saw };
}

/** How often, up to `most`. */
export function often(text: string, pattern: RegExp, most: number): { count: number; saw: string } {
  let count = 0;
  let saw = '';
  for (const match of text.matchAll(pattern)) {
    saw ||= match[0];
    if (++count >= most) break;
  }
  return { count, saw };
}
