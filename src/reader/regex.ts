/*
 * V8 builds a pattern anew in every page, and each `\p{L}` in it costs about half a millisecond: the full tables have
 * 650 ranges. The scripts that postings are written in need few; a rarer script's letters count as no letters.
 */

/** Latin, Greek, Cyrillic, Hebrew, Arabic, the scripts of South and South-East Asia, kana, Han, Hangul. */
const LETTER =
  'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͽͿ-Ϋά-ҁҊ-ԯԱ-Ֆա-ևא-תؠ-يٱ-ەऄ-हক-হਅ-ਹઅ-હஅ-ஹఅ-హഅ-ഹก-ะა-ჿᄀ-ᇿḀ-῾ぁ-ゖァ-ヺー㐀-䶿一-鿿가-힣豈-龎Ａ-Ｚａ-ｚｦ-ﾝ';
const LATIN_A = Array.from({ length: 0x80 }, (_, i) => String.fromCharCode(0x100 + i));
const UPPER_LATIN_A = LATIN_A.filter(sign => sign !== sign.toLowerCase()).join('');
const LOWER_LATIN_A = LATIN_A.filter(sign => sign === sign.toLowerCase()).join('');

const CLASSES: Readonly<Record<string, string>> = {
  L: LETTER,
  Lu: `A-ZÀ-ÖØ-Þ${UPPER_LATIN_A}Α-ΫΆΈ-ΏЀ-ЯҐ`,
  Ll: `a-zµß-öø-ÿ${LOWER_LATIN_A}ά-ώа-џґ`,
  N: '0-9²³¹¼-¾٠-٩०-९０-９①-⑳Ⅰ-ⅿ',
  M: '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u064b-\\u065f\\u0900-\\u0903\\u093a-\\u094f\\u0e31-\\u0e4e\\u20d0-\\u20ff',
};

/** The source with its letter classes written out short; inside brackets and outside. `\P{…}` stays as it is. */
function compact(source: string): string {
  let inside = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gsu, (found, name: string | undefined) => {
    if (found === '[') inside = true;
    else if (found === ']') inside = false;
    const ranges = name === undefined ? undefined : CLASSES[name];
    if (ranges === undefined) return found;
    return inside ? ranges : `[${ranges}]`;
  });
}

/**
 * V8 interprets a pattern the first time, slowly where it has many words, and compiles it for the second; a text of a
 * thousand signs makes it compile at once. Halves the time of a worker's first reading.
 */
const LONG = '\0'.repeat(1000);

/** As `new RegExp`, quick to build and to run the first time: see above. @throws SyntaxError where the source is no pattern */
export function regex(source: string, flags = 'u'): RegExp {
  const made = new RegExp(flags.includes('u') ? compact(source) : source, flags);
  made.test(LONG);
  made.lastIndex = 0;
  return made;
}
