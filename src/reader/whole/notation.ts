/**
 * A whole posting in the notation of `pageOf`. `{+}` behind a line or sentence: it is required; `{~}`: it would be
 * nice. What is behind neither is no requirement.
 */
export interface WholeCase {
  readonly why: string;
  readonly page: string;
  /** "MIN-MAX CURRENCY UNIT [KIND]"; an end that is not said is left out: "2500- EUR MONTH". */
  readonly pay: readonly string[];
  /** "MIN-MAX" years; "~" before what would be nice. */
  readonly experience: readonly string[];
  /** "~" before a wish. */
  readonly education: string | null;
  /** Names as the page has them; "~" before a wish. */
  readonly skills: readonly string[];
  /** What the reader still gets wrong of the skills: those it misses, those that are none. Must go once it is right. */
  readonly misses?: { readonly missed: readonly string[]; readonly extra: readonly string[] };
  readonly conditions: Readonly<Record<string, string | number | boolean>>;
}

export interface Asked {
  readonly text: string;
  readonly level: 'required' | 'preferred';
}

const MARK = /\{([+~])\}/u;
/** Signs and labels that open a line and are no part of its text. */
const OPENING = /^(?:(?:[-•・]|\*\*|#+)\s*|\p{L}+: )/u;

/** The page without its marks, and what they say. */
export function marked(page: string): { readonly lines: string; readonly asked: readonly Asked[] } {
  const asked = page.split('\n').flatMap(line =>
    line.split(/(?<=\{[+~]\})| \| /u).flatMap(part => {
      const sign = MARK.exec(part)?.[1];
      if (sign === undefined) return [];
      const level: Asked['level'] = sign === '+' ? 'required' : 'preferred';
      return [{ text: part.replace(MARK, '').trim().replace(OPENING, ''), level }];
    }),
  );
  return { lines: page.replaceAll(/\{[+~]\}/gu, ''), asked };
}
