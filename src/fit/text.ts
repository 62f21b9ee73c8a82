import { foldAll, foldWithPlaces } from './fold.ts';

const LONGEST_QUOTE = 160;
/** Scripts that write words without blanks between them: there a neighbouring letter is no part of the word. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const WORDLY = /[\p{L}\p{N}_]/u;
/** Part of a word? Asked so often that ASCII takes a way of its own. */
const isWordly = (character: string): boolean =>
  character <= '\x7f' ? /\w/.test(character) : WORDLY.test(character);

/** May a word whose edge is `edge` end where `next` begins? `short` keeps "C" out of "C++" and "C#". */
function endsWord(edge: string, next: string, short: boolean): boolean {
  if (short && /[+#]/.test(next)) return false;
  return !(isWordly(edge) && isWordly(next)) || (edge > '\x7f' && UNSPACED.test(edge));
}

/** The characters on both sides of a place; '' beyond the text. Two code units: a letter may be written with a pair. */
function characterBefore(text: string, at: number): string {
  const unit = text.charAt(at - 1);
  return unit < '\uDC00' ? unit : (Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? unit);
}
function characterAt(text: string, at: number): string {
  const unit = text.charAt(at);
  return unit < '\uD800' ? unit : (Array.from(text.slice(at, at + 2))[0] ?? unit);
}

/** Where a folded word stands in a folded text as a whole word, from `from` on; -1 where it does not. */
export function findWord(text: string, word: string, from = 0): number {
  if (word === '') return -1;
  for (let i = text.indexOf(word, from); i >= 0; i = text.indexOf(word, i + 1)) {
    const end = i + word.length;
    const begins = endsWord(characterAt(word, 0), characterBefore(text, i), false);
    if (begins && endsWord(characterBefore(word, word.length), characterAt(text, end), word.length < 3))
      return i;
  }
  return -1;
}

/** The sentence or line around a place, cut to 160 characters at blanks; the text's own words, unchanged. */
export function around(source: string, start: number, end: number): string {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', end);
  const before = source.slice(lineStart, start);
  const after = source.slice(end, lineEnd < 0 ? source.length : lineEnd);
  const sentenceStart = Math.max(
    ...[...before.matchAll(/[.!?]\s+|^\s*[-•*]\s+/g)].map(m => m.index + m[0].length),
    0,
  );
  const sentenceEnd = /[.!?](?=\s|$)/.exec(after);
  let left = before.slice(sentenceStart);
  let right = after.slice(0, sentenceEnd ? sentenceEnd.index + 1 : after.length);
  const room = Math.max(0, LONGEST_QUOTE - (end - start));
  if (left.length > room / 2) left = left.slice(-Math.floor(room / 2)).replace(/^\S*\s/, '');
  if (right.length > room - left.length) right = right.slice(0, room - left.length).replace(/\s\S*$/, '');
  return (left + source.slice(start, end) + right).trim();
}

/** A posting's text, folded once for all that is sought in it. */
export interface Text {
  readonly source: string;
  readonly folded: string;
}
export const textOf = (source: string): Text => ({ source, folded: foldAll(source) });

const waysBack = new WeakMap<Text, readonly number[]>();

/** The text's own sentence or line around what stands at a place of the folded text. */
export function quoteAt(text: Text, at: number, length: number): string {
  const { source, folded } = text;
  if (folded.length === source.length && !/[^\x20-\x7e\n]/.test(source))
    return around(source, at, at + length);
  const back = waysBack.get(text) ?? foldWithPlaces(source).at;
  waysBack.set(text, back);
  return around(source, back[at] ?? 0, back[at + length] ?? source.length);
}

/** A found phrase: the words that matched, folded, and the sentence around them. */
export interface Hit {
  readonly words: string;
  readonly quote: () => string;
  readonly groups: readonly (string | undefined)[];
}

/**
 * The first place where a pattern of the folded text stands. `not`: words in the same sentence that take it back
 * ("no weekends").
 */
export function seek(text: Text, pattern: RegExp, not?: RegExp): Hit | null {
  // Most postings say nothing of most things.
  if (!pattern.test(text.folded)) return null;
  for (const match of text.folded.matchAll(new RegExp(pattern, 'g'))) {
    const start = Math.max(0, text.folded.lastIndexOf('. ', match.index) + 2, match.index - 80);
    const sentence = text.folded.slice(start === 1 ? 0 : start, match.index + match[0].length + 40);
    if (not?.test(sentence) === true) continue;
    return {
      words: match[0],
      quote: () => quoteAt(text, match.index, match[0].length),
      groups: match.slice(1),
    };
  }
  return null;
}
