/*
 * Word lists made into patterns. "*" is the rest of a compound, a blank any white space. A word is bounded by
 * anything but letters and digits, unless it is written without blanks between words (kana, han).
 */

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD_CHARACTER = /[\p{L}\p{N}*]/u;

const bodyOf = (word: string): string =>
  word
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll('*', '\\p{L}{0,24}')
    .replaceAll(' ', '\\s+');

/** Which bounds a word needs: '<>' both, '<' and '>' one, '' none. */
const boundsOf = (word: string): string =>
  UNSPACED.test(word)
    ? ''
    : `${WORD_CHARACTER.test(word[0] ?? '') ? '<' : ''}${WORD_CHARACTER.test(word.at(-1) ?? '') ? '>' : ''}`;

/** The source of a group that matches any of the words, the longest first; matches nothing when there are none. */
export function anyOf(words: readonly string[]): string {
  const groups = ['<>', '<', '>', ''].flatMap(bounds => {
    const group = words.filter(word => boundsOf(word) === bounds);
    if (group.length === 0) return [];
    const longestFirst = [...new Set(group)].sort((a, b) => b.length - a.length).map(bodyOf);
    const starts = bounds.includes('<') ? '(?<![\\p{L}\\p{N}])' : '';
    const ends = bounds.includes('>') ? '(?![\\p{L}\\p{N}])' : '';
    return `${starts}(?:${longestFirst.join('|')})${ends}`;
  });
  return groups.length === 0 ? '(?!)' : `(?:${groups.join('|')})`;
}

/** One text, letter by letter as long as the other: figures and signs in their plain forms, so that offsets hold. */
export const plainSigns = (text: string): string =>
  text.replace(
    /[０-９．，％＋－～〜∼−‐‑‒﹣￥＄Ｋ／（）：\u00A0\u2007\u2009\u202F\u2002\u2003]/g,
    sign => PLAIN.get(sign) ?? sign,
  );

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 10 }, (_, i) => [String.fromCharCode(0xff10 + i), String(i)] as const),
  ...Object.entries({
    '．': '.',
    '，': ',',
    '％': '%',
    '＋': '+',
    '－': '-',
    '～': '~',
    '〜': '~',
    '∼': '~',
  }),
  ...Object.entries({
    '−': '-',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '﹣': '-',
    '￥': '¥',
    '＄': '$',
    Ｋ: 'K',
    '／': '/',
  }),
  ...Object.entries({ '（': '(', '）': ')', '：': ':' }),
  ...['\u00A0', '\u2007', '\u2009', '\u202F', '\u2002', '\u2003'].map(blank => [blank, ' '] as const),
]);
