import { CONDITIONS } from '../../language/conditions.ts';
import { pattern } from '../../language/pattern.ts';
import type { ConditionWords } from '../../language/words.ts';

/** The name of one pattern in a language's data. */
export type PatternName = Exclude<keyof ConditionWords, 'numbers' | 'weekdays'>;

/** A language's condition patterns, each built when it is first asked for, and read against a lower-case line. */
export interface Patterns {
  readonly of: (name: PatternName) => RegExp;
  /** A figure or a number word, null for anything else. */
  readonly numberOf: (text: string) => number | null;
  /** How the names of the weekdays begin, from Monday on. */
  readonly weekdays: readonly string[];
}

const made = new Map<string, readonly Patterns[]>();

/** Patterns of a language and English behind it. */
export function patternsOf(language: string): readonly Patterns[] {
  const known = made.get(language);
  if (known) return known;
  const tables = [...new Set([CONDITIONS[language], CONDITIONS['en']])];
  const all = tables.flatMap(words => (words ? [compile(words)] : []));
  made.set(language, all);
  return all;
}

const NEVER = /(?!)/u;

function compile(words: ConditionWords): Patterns {
  const numbers = words.numbers?.split(' ') ?? [];
  return {
    of: name => {
      const source = words[name];
      return source === undefined ? NEVER : pattern(source);
    },
    numberOf: text => {
      if (/^\d+$/u.test(text)) return Number(text);
      const at = numbers.indexOf(text);
      return at < 0 ? null : at;
    },
    weekdays: words.weekdays?.split(' ') ?? [],
  };
}

/** The numbers of a match's named groups n1, n2 …, in order. */
export function numbersOf(hit: RegExpExecArray, { numberOf }: Patterns): number[] {
  return Object.entries(hit.groups ?? {}).flatMap(([, text]) => {
    const value = text === undefined ? null : numberOf(text);
    return value === null ? [] : [value];
  });
}
