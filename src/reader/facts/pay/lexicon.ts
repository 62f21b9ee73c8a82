import { GLUED_WORDS_AND_SIGNS, ONE_WORD, smallOf, UNSPACED, WORDS_AND_SIGNS } from './pattern.ts';

/** A word of a lexicon found in a text. */
export interface Hit<V> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
}

interface Phrase<V> {
  readonly tokens: readonly string[];
  readonly value: V;
}

interface Part<V> {
  readonly part: string;
  readonly value: V;
}

/** Letters of a part that its index goes by; no part is shorter. */
const KEY = 3;
/** Shorter words are no compounds. */
const LONG = 5;

/**
 * Thousands of words looked up in one pass over the text, built when first asked. Each word of the text costs a few
 * looks into maps, however many words are known; a pattern of them all would take longer to build than the page to
 * read.
 */
export class Lexicon<V> {
  #entries: (() => Iterable<readonly [string, V]>) | null;
  readonly #phrases = new Map<string, Phrase<V>[]>();
  /** "gehalt*" by its first letters, "*gehalt" by its last. */
  readonly #starts = new Map<string, Part<V>[]>();
  readonly #ends = new Map<string, Part<V>[]>();
  readonly #within: Part<V>[] = [];
  readonly #unspaced: { readonly word: string; readonly value: V }[] = [];

  /** Words as in `PayWords`: small letters, "*" the rest of a compound; of two that fit the longer one is taken. */
  constructor(entries: () => Iterable<readonly [string, V]>) {
    this.#entries = entries;
  }

  #build(): void {
    if (this.#entries === null) return;
    for (const [word, value] of this.#entries()) this.#add(word, value);
    this.#entries = null;
    for (const phrases of this.#phrases.values())
      if (phrases.length > 1) phrases.sort((a, b) => b.tokens.length - a.tokens.length);
  }

  #add(word: string, value: V): void {
    if (UNSPACED.test(word)) this.#unspaced.push({ word, value });
    else if (word.includes('*')) {
      const at = word.startsWith('*') ? (word.endsWith('*') ? 'anywhere' : 'end') : 'start';
      const part = word.replaceAll('*', '');
      if (at === 'anywhere') this.#within.push({ part, value });
      else if (at === 'start') push(this.#starts, part.slice(0, KEY), { part, value });
      else push(this.#ends, part.slice(-KEY), { part, value });
    } else {
      const tokens = ONE_WORD.test(word) ? [word] : (word.match(WORDS_AND_SIGNS) ?? []);
      const first = tokens[0];
      if (first !== undefined) push(this.#phrases, first, { tokens, value });
    }
  }

  /**
   * Every word of the lexicon in a text as written, in order; at each place the longest. A capital after a small
   * letter begins a word: in flattened text lines are glued ("per hourBenefits").
   */
  find(text: string): Hit<V>[] {
    this.#build();
    const small = smallOf(text);
    const starts: number[] = [];
    const words: string[] = [];
    GLUED_WORDS_AND_SIGNS.lastIndex = 0;
    for (let match; (match = GLUED_WORDS_AND_SIGNS.exec(text)) !== null;) {
      starts.push(match.index);
      words.push(small.slice(match.index, match.index + match[0].length));
    }
    const hits: Hit<V>[] = [];
    for (let i = 0; i < words.length; i++) {
      const [start, word] = [starts[i] ?? 0, words[i] ?? ''];
      const phrase = this.#phrases
        .get(word)
        ?.find(one => one.tokens.every((token, j) => words[i + j] === token));
      if (phrase) {
        const last = i + phrase.tokens.length - 1;
        hits.push({ start, end: (starts[last] ?? start) + (words[last]?.length ?? 0), value: phrase.value });
        continue;
      }
      const part = word.length >= LONG ? this.#partOf(word) : undefined;
      if (part) hits.push({ start, end: start + word.length, value: part.value });
    }
    return UNSPACED.test(text)
      ? [...hits, ...this.#findUnspaced(text)].sort((a, b) => a.start - b.start)
      : hits;
  }

  #partOf(word: string): Part<V> | undefined {
    return (
      this.#starts.get(word.slice(0, KEY))?.find(({ part }) => word.startsWith(part)) ??
      this.#ends.get(word.slice(-KEY))?.find(({ part }) => word.endsWith(part)) ??
      this.#within.find(({ part }) => word.includes(part))
    );
  }

  #findUnspaced(text: string): Hit<V>[] {
    return this.#unspaced.flatMap(({ word, value }) => {
      const hits: Hit<V>[] = [];
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        hits.push({ start: at, end: at + word.length, value });
      return hits;
    });
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
