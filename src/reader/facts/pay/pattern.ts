import { regex } from '../../regex.ts';

/*
 * Word lists made into patterns, for texts in small letters: a pattern that ignores case over all of Unicode takes
 * longer to build than a page to read. "*" is the rest of a compound, a blank any white space. A word is bounded by
 * anything but letters and digits, unless it is written without blanks between words (kana, han).
 */

export const UNSPACED = /[぀-ヿ㐀-鿿]/;
/** Letters (Latin, Greek, Cyrillic, small) and digits, as the inside of a character class. */
const LETTERS = '0-9a-zß-öø-ÿĀ-ɏͰ-ӿ';
/** Words, and signs one by one. */
export const WORDS_AND_SIGNS = regex(`[${LETTERS}]+|[^\\s${LETTERS}]`, 'g');
/** The same for text as written: a run of capitals and the small letters after it. */
export const GLUED_WORDS_AND_SIGNS = regex(
  `[A-ZÀ-ÖØ-Þ]*[${LETTERS}]+|[A-ZÀ-ÖØ-Þ]+|[^\\sA-ZÀ-ÖØ-Þ${LETTERS}]`,
  'g',
);
export const ONE_WORD = regex(`^[${LETTERS}]+$`);
const WORD_CHARACTER = regex(`[${LETTERS}*]`);

const bodyOf = (word: string): string =>
  word
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll('*', `[${LETTERS}]{0,24}`)
    .replaceAll(' ', '\\s+');

/** Which bounds a word needs: '<>' both, '<' and '>' one, '' none. */
const boundsOf = (word: string): string =>
  UNSPACED.test(word)
    ? ''
    : `${WORD_CHARACTER.test(word[0] ?? '') ? '<' : ''}${WORD_CHARACTER.test(word.at(-1) ?? '') ? '>' : ''}`;

/**
 * The source of a group that matches any of the words, the longest first; matches nothing when there are none. With
 * `startsAnywhere` a letter or digit may stand right before it: "5million".
 */
export function anyOf(words: readonly string[], startsAnywhere = false): string {
  const groups = ['<', '', '<>', '>'].flatMap(bounds => {
    const group = words.filter(word => boundsOf(word) === bounds);
    if (group.length === 0) return [];
    const longestFirst = [...new Set(group)].sort((a, b) => b.length - a.length).map(bodyOf);
    const starts = bounds.includes('<') && !startsAnywhere ? `(?<![${LETTERS}])` : '';
    const ends = bounds.includes('>') ? `(?![${LETTERS}])` : '';
    return `${starts}(?:${longestFirst.join('|')})${ends}`;
  });
  return groups.length === 0 ? '(?!)' : `(?:${groups.join('|')})`;
}

/** A text in two forms, letter by letter as long as the page's own, so that offsets hold in all three. */
export interface Plain {
  /** Figures and signs in their plain forms. */
  readonly text: string;
  /** The same in small letters. */
  readonly small: string;
}

/** Makes the forms that the patterns are written for. */
export function plainOf(source: string): Plain {
  const text = source.replace(SIGNS, sign => PLAIN.get(sign) ?? sign);
  return { text, small: smallOf(text) };
}

/** Small letters, as long as before: the few letters that grow when made small (İ) are left. */
export function smallOf(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/./gs, one => (one.toLowerCase().length === 1 ? one.toLowerCase() : one));
}

const SIGNS = /[０-９．，％＋－～〜∼−‐‑‒﹣￥＄Ｋ／（）：’\u00A0\u2007\u2009\u202F\u2002\u2003]/g;
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
  ...Object.entries({ '（': '(', '）': ')', '：': ':', '’': "'" }),
  ...['\u00A0', '\u2007', '\u2009', '\u202F', '\u2002', '\u2003'].map(blank => [blank, ' '] as const),
]);
