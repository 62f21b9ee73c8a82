import { GLUED_WORDS_AND_SIGNS, smallOf, UNSPACED, WORDS_AND_SIGNS } from './pattern.ts';

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

/**
 * Thousands of words looked up in one pass over the text. Each word of the text costs one look into a map, however
 * many words are known; a pattern of them all would take longer to build than the page to read.
 */
export class Lexicon<V> {
  readonly #phrases = new Map<string, Phrase<V>[]>();
  readonly #parts: { readonly part: string; readonly at: 'start' | 'end' | 'anywhere'; readonly value: V }[] =
    [];
  readonly #unspaced: { readonly word: string; readonly value: V }[] = [];

  /** Words as in `PayWords`: small letters, "*" the rest of a compound; of two that fit the longer one is taken. */
  constructor(entries: Iterable<readonly [string, V]>) {
    for (const [word, value] of entries) this.#add(word, value);
    for (const phrases of this.#phrases.values()) phrases.sort((a, b) => b.tokens.length - a.tokens.length);
  }

  #add(word: string, value: V): void {
    if (UNSPACED.test(word)) this.#unspaced.push({ word, value });
    else if (word.includes('*')) {
      const at = word.startsWith('*') ? (word.endsWith('*') ? 'anywhere' : 'end') : 'start';
      this.#parts.push({ part: word.replaceAll('*', ''), at, value });
    } else {
      const tokens = word.match(WORDS_AND_SIGNS) ?? [];
      const first = tokens[0];
      if (first === undefined) return;
      const known = this.#phrases.get(first);
      if (known) known.push({ tokens, value });
      else this.#phrases.set(first, [{ tokens, value }]);
    }
  }

  /**
   * Every word of the lexicon in a text as written, in order; at each place the longest. A capital after a small
   * letter begins a word: in flattened text lines are glued ("per hourBenefits").
   */
  find(text: string): Hit<V>[] {
    const tokens = [...text.matchAll(GLUED_WORDS_AND_SIGNS)].map(match => ({
      word: smallOf(match[0]),
      start: match.index,
    }));
    const hits: Hit<V>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const { start, word } = tokens[i] ?? { start: 0, word: '' };
      const phrase = this.#phrases
        .get(word)
        ?.find(one => one.tokens.every((token, j) => tokens[i + j]?.word === token));
      if (phrase) {
        const last = tokens[i + phrase.tokens.length - 1];
        hits.push({ start, end: (last?.start ?? start) + (last?.word.length ?? 0), value: phrase.value });
        continue;
      }
      const part = word.length > 4 ? this.#parts.find(one => fits(word, one)) : undefined;
      if (part) hits.push({ start, end: start + word.length, value: part.value });
    }
    return UNSPACED.test(text)
      ? [...hits, ...this.#findUnspaced(text)].sort((a, b) => a.start - b.start)
      : hits;
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

function fits(word: string, { part, at }: { part: string; at: 'start' | 'end' | 'anywhere' }): boolean {
  if (at === 'start') return word.startsWith(part);
  return at === 'end' ? word.endsWith(part) : word.includes(part);
}
