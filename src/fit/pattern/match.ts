import { BadPattern, isWord, MOST_STATES, parse } from './parse.ts';
import type { Node, Test } from './parse.ts';

/** A state of the machine: takes one character, looks at an edge, forks, or has found the pattern. */
type State =
  | { readonly kind: 'one'; readonly test: Test; readonly to: number }
  | { readonly kind: 'edge'; readonly at: 'start' | 'end' | 'word' | 'no word'; readonly to: number }
  | { readonly kind: 'fork'; readonly to: readonly number[] }
  | { readonly kind: 'found' };

/** The place of the last state, which is made first. */
const FOUND = 0;

/** Thompson's construction, back to front: every part knows the state that comes after it. */
class Machine {
  readonly states: State[] = [{ kind: 'found' }];
  readonly start: number;
  /** What a match can begin with: other ASCII characters are passed over at once. */
  readonly begins: RegExp;
  /** It can be found without a single character. */
  readonly isEmpty: boolean;

  constructor(pattern: string) {
    this.start = this.#build(parse(pattern), FOUND);
    const seen = new Set<number>();
    const tests = this.#first(this.start, seen);
    this.isEmpty = seen.has(FOUND);
    const ascii = Array.from({ length: 128 }, (_, code) => code).filter(code =>
      tests.some(test => test(code)),
    );
    const all = ascii.map(code => `\\x${code.toString(16).padStart(2, '0')}`);
    this.begins = new RegExp(`[${all.join('')}\\x80-\\uffff]`, 'g');
  }

  #first(at: number, seen: Set<number>): Test[] {
    const state = this.states[at];
    if (!state || seen.has(at)) return [];
    seen.add(at);
    if (state.kind === 'found') return [];
    if (state.kind === 'one') return [state.test];
    if (state.kind === 'edge') return this.#first(state.to, seen);
    return state.to.flatMap(to => this.#first(to, seen));
  }

  #add(state: State): number {
    if (this.states.length >= MOST_STATES)
      throw new BadPattern('The pattern is too large: fewer or smaller repetitions.');
    return this.states.push(state) - 1;
  }

  #build(node: Node, to: number): number {
    if (node.kind === 'one') return this.#add({ kind: 'one', test: node.test, to });
    if (node.kind === 'edge') return this.#add({ kind: 'edge', at: node.at, to });
    if (node.kind === 'all') return node.of.reduceRight((next, part) => this.#build(part, next), to);
    if (node.kind === 'any')
      return this.#add({ kind: 'fork', to: node.of.map(part => this.#build(part, to)) });
    return this.#repeat(node.of, node.least, node.most, to);
  }

  #repeat(node: Node, least: number, most: number | null, to: number): number {
    let next = to;
    if (most === null) {
      const loop = this.#add({ kind: 'fork', to: [] });
      this.states[loop] = { kind: 'fork', to: [this.#build(node, loop), to] };
      next = loop;
    } else {
      for (let i = least; i < most; i++)
        next = this.#add({ kind: 'fork', to: [this.#build(node, next), to] });
    }
    for (let i = 0; i < least; i++) next = this.#build(node, next);
    return next;
  }
}

const machines = new Map<string, Machine | string>();
const MOST_MACHINES = 100;

function machine(pattern: string): Machine | string {
  const before = machines.get(pattern);
  if (before !== undefined) return before;
  if (machines.size >= MOST_MACHINES) machines.clear();
  const made = make(pattern);
  machines.set(pattern, made);
  return made;
}

function make(pattern: string): Machine | string {
  try {
    const made = new Machine(pattern);
    return made.isEmpty ? 'The pattern finds the empty text: it would be everywhere.' : made;
  } catch (error) {
    if (error instanceof BadPattern) return error.message;
    throw error;
  }
}

/** What is wrong with a pattern, in words for the reader; null where it can be used. */
export function patternError(pattern: string): string | null {
  const made = machine(pattern);
  return typeof made === 'string' ? made : null;
}

/** Longest text that a pattern is looked for in: characters beyond it are not searched. */
const LONGEST = 50_000;

/**
 * Where the pattern is first found complete: the place behind its last character; null where it is not, or where it
 * is no pattern. Upper and lower case count alike. Takes time in proportion to text times pattern, whatever they are.
 */
export function patternEnd(pattern: string, text: string): number | null {
  const made = machine(pattern);
  return typeof made === 'string' ? null : finds(made, text.slice(0, LONGEST).toLowerCase());
}

/** All states are walked at once, each at most once a character: nothing is ever tried again. */
function finds({ states, start, begins }: Machine, text: string): number | null {
  const seen = new Uint32Array(states.length);
  let now: number[] = [];
  for (let at = 0; at <= text.length; at++) {
    if (now.length === 0) {
      begins.lastIndex = at;
      at = begins.exec(text)?.index ?? text.length;
    }
    const next: number[] = [];
    const edges = edgesAt(text, at);
    // Everything that can be reached without a character, and the beginning again: a match can start anywhere.
    const open = [...now, start];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      if (seen[state] === at + 1) continue;
      seen[state] = at + 1;
      const one = states[state];
      if (!one || one.kind === 'found') return at;
      if (one.kind === 'fork') open.push(...one.to);
      else if (one.kind === 'edge') {
        if (edges[one.at]) open.push(one.to);
      } else if (at < text.length && one.test(text.charCodeAt(at))) next.push(one.to);
    }
    now = next;
  }
  return null;
}

function edgesAt(text: string, at: number) {
  const before = at > 0 ? text.charCodeAt(at - 1) : 10;
  const after = at < text.length ? text.charCodeAt(at) : 10;
  const word = isWord(before) !== isWord(after);
  return { start: before === 10, end: after === 10, word, 'no word': !word };
}
