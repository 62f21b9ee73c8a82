import type { Expected } from './expected.ts';

/* When two answers are one: the scorer's rules (../shared/score/score.mjs), for where it is not at hand. */

const LEGAL =
  /\b(?:inc|incorporated|llc|ltd|limited|gmbh|ag|se|corp|corporation|co|company|plc|bv|b v|sa|s a|sas|pty|oy|ab|kg|llp|lp)\b/g;

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}+#]+/gu) ?? [];

/** A text without capitals, accents and punctuation. */
export const plain = (text: string): string => words(text).join(' ');

/** A company's name without its legal form. */
export const companyName = (text: string): string =>
  plain(text)
    .replace(LEGAL, ' ')
    .replace(/\bthe\b/g, ' ')
    .replace(/\s+/g, '') || plain(text);

/** Share of words that two texts have in common, 0–1. */
export function overlap(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  const bag = new Map<string, number>();
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = bag.get(word) ?? 0;
    if (count > 0) shared++;
    bag.set(word, count - 1);
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

/** Two figures, equal to half a hundredth. */
export const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= Math.max(0.005 * Math.abs(a), 0.005));

type PayFigures = Omit<NonNullable<Expected['pay']>[number], 'accept'>;

export const samePay = (a: PayFigures, b: PayFigures): boolean =>
  near(a.min, b.min) && near(a.max, b.max) && a.currency === b.currency && a.unit === b.unit;

/** What of `wanted` has no partner in `got`, and the other way round; each has one partner, the likest first. */
export function unpaired<W, G>(
  wanted: readonly W[],
  got: readonly G[],
  like: (wanted: W, got: G) => number,
  floor: number,
): { readonly missed: W[]; readonly extra: G[]; readonly pairs: (readonly [W, G])[] } {
  const all = wanted
    .flatMap((one, w) =>
      got.map((other, g) => ({ like: like(one, other), w, g, pair: [one, other] as const })),
    )
    .filter(pair => pair.like >= floor)
    .toSorted((a, b) => b.like - a.like || a.w - b.w || a.g - b.g);
  const taken = { w: new Set<number>(), g: new Set<number>() };
  const pairs: (readonly [W, G])[] = [];
  for (const { w, g, pair } of all) {
    if (taken.w.has(w) || taken.g.has(g)) continue;
    taken.w.add(w);
    taken.g.add(g);
    pairs.push(pair);
  }
  return {
    missed: wanted.filter((_, w) => !taken.w.has(w)),
    extra: got.filter((_, g) => !taken.g.has(g)),
    pairs,
  };
}
