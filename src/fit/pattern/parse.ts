/*
 * Regular expressions of the reader's own. A page's text must never be able to hang the browser, and nothing can stop
 * JavaScript's own matcher once it backtracks. So these are a language of their own, run by `match.ts` in one pass,
 * in time that grows with text times pattern and never faster. Understood are: letters, `.`, `[a-z]`, `[^…]`, `\d \w
 * \s` and their capitals, `\b`, `^ $` (of a line), `|`, `( )`, `(?: )`, `* + ? {2,5}`. Look-around and references
 * back have no such machine and are refused, in words.
 */

export type Test = (code: number) => boolean;
export type Node =
  | { readonly kind: 'one'; readonly test: Test }
  | { readonly kind: 'edge'; readonly at: 'start' | 'end' | 'word' | 'no word' }
  | { readonly kind: 'all'; readonly of: readonly Node[] }
  | { readonly kind: 'any'; readonly of: readonly Node[] }
  | { readonly kind: 'repeat'; readonly of: Node; readonly least: number; readonly most: number | null };

/** Why a pattern cannot be used, in words for the reader. */
export class BadPattern extends Error {}

/** Most states that a pattern may need: what bounds the time a character takes. */
export const MOST_STATES = 600;
const MOST_REPEATS = 100;

const isWord: Test = code =>
  (code >= 48 && code <= 57) ||
  (code >= 97 && code <= 122) ||
  code === 95 ||
  (code >= 65 && code <= 90) ||
  code > 127;
const isDigit: Test = code => code >= 48 && code <= 57;
const isBlank: Test = code => code === 32 || (code >= 9 && code <= 13) || code === 160;
const not =
  (test: Test): Test =>
  code =>
    !test(code);
const CLASSES: Readonly<Record<string, Test>> = {
  d: isDigit,
  D: not(isDigit),
  w: isWord,
  W: not(isWord),
  s: isBlank,
  S: not(isBlank),
};
const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

class Parser {
  readonly #source: string;
  #at = 0;
  constructor(source: string) {
    this.#source = source;
  }

  whole(): Node {
    const node = this.#choice(0);
    if (this.#at < this.#source.length) throw new BadPattern('A “)” has no “(”.');
    return node;
  }

  #peek = (): string => this.#source[this.#at] ?? '';
  #next = (): string => this.#source[this.#at++] ?? '';
  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #choice(depth: number): Node {
    if (depth > 20) throw new BadPattern('The brackets are nested too deeply.');
    const of = [this.#run(depth)];
    while (this.#take('|')) of.push(this.#run(depth));
    return { kind: 'any', of };
  }

  #run(depth: number): Node {
    const of: Node[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#peek()))
      of.push(this.#repeated(this.#atom(depth)));
    return { kind: 'all', of };
  }

  #repeated(node: Node): Node {
    const range = /^\{(\d{1,3})(?:(,)(\d{0,3}))?\}/.exec(this.#source.slice(this.#at));
    if (range) {
      this.#at += range[0].length;
      const least = Number(range[1]);
      const most = range[2] === undefined ? least : range[3] === '' ? null : Number(range[3]);
      if (Math.max(least, most ?? 0) > MOST_REPEATS)
        throw new BadPattern(`More than ${MOST_REPEATS} repetitions are too many.`);
      if (most !== null && most < least) throw new BadPattern(`${range[0]} counts down.`);
      return this.#again({ kind: 'repeat', of: node, least, most });
    }
    if (this.#take('*')) return this.#again({ kind: 'repeat', of: node, least: 0, most: null });
    if (this.#take('+')) return this.#again({ kind: 'repeat', of: node, least: 1, most: null });
    if (this.#take('?')) return this.#again({ kind: 'repeat', of: node, least: 0, most: 1 });
    return node;
  }

  /** "a+?": as few as can be. Where something is found does not depend on it. */
  #again(node: Node): Node {
    this.#take('?');
    if (/[*+]/.test(this.#peek()))
      throw new BadPattern(`Nothing stands before “${this.#peek()}” that can be repeated.`);
    return node;
  }

  #atom(depth: number): Node {
    if (this.#take('(')) {
      if (this.#take('?') && !this.#take(':'))
        throw new BadPattern('Look-around “(?=…)” and named groups are not supported.');
      const node = this.#choice(depth + 1);
      if (!this.#take(')')) throw new BadPattern('A “(” is not closed.');
      return node;
    }
    const character = this.#next();
    if (character === '^') return { kind: 'edge', at: 'start' };
    if (character === '$') return { kind: 'edge', at: 'end' };
    if (character === '.') return { kind: 'one', test: code => code !== 10 };
    if (character === '[') return { kind: 'one', test: this.#set() };
    if (character === '\\') return this.#escape();
    if (/[*+?]/.test(character))
      throw new BadPattern(`Nothing stands before “${character}” that can be repeated.`);
    return literal(character);
  }

  #escape(): Node {
    const character = this.#next();
    if (character === '') throw new BadPattern('A “\\” stands at the end.');
    if (character === 'b') return { kind: 'edge', at: 'word' };
    if (character === 'B') return { kind: 'edge', at: 'no word' };
    const test = CLASSES[character];
    if (test) return { kind: 'one', test };
    if (/\d|k/.test(character)) throw new BadPattern('References back “\\1” are not supported.');
    if (/[a-z]/i.test(character) && ESCAPES[character] === undefined)
      throw new BadPattern(`“\\${character}” is not known here.`);
    return literal(ESCAPES[character] ?? character);
  }

  #set(): Test {
    const inverted = this.#take('^');
    const tests: Test[] = [];
    for (let first = true; first || this.#peek() !== ']'; first = false) {
      const character = this.#next();
      if (character === '') throw new BadPattern('A “[” is not closed.');
      const escaped = character === '\\' ? this.#next() : '';
      const group = CLASSES[escaped];
      if (group) {
        tests.push(group);
        continue;
      }
      const from = low(escaped === '' ? character : (ESCAPES[escaped] ?? escaped));
      const to = this.#peek() === '-' && this.#source[this.#at + 1] !== ']' ? this.#end() : from;
      if (to < from) throw new BadPattern('A range in “[…]” counts down.');
      tests.push(code => code >= from && code <= to);
    }
    this.#next();
    return inverted
      ? code => code !== 10 && !tests.some(test => test(code))
      : code => tests.some(test => test(code));
  }

  #end(): number {
    this.#next();
    const character = this.#next();
    return low(character === '\\' ? this.#next() : character);
  }
}

/** Texts and patterns are compared in lower case. */
const low = (character: string): number => character.toLowerCase().charCodeAt(0);
const literal = (character: string): Node => {
  const wanted = low(character);
  return { kind: 'one', test: code => code === wanted };
};

/** The pattern as a tree. @throws BadPattern */
export const parse = (source: string): Node => new Parser(source).whole();
export { isWord };
