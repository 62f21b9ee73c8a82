import { fold } from '../../page/fold.ts';
import type { Reading } from '../../posting/reading.ts';

/** Anything that gives back the words it covers: a DOM range, or a stand-in for one in tests. */
interface Words {
  toString(): string;
}

/**
 * Reads every quote back from its place in the page.
 * @returns the ranges whose words are the fact's quote, and the facts of which a quote has no such range.
 */
export function placed<R extends Words>(
  reading: Reading,
  found: readonly { readonly fact: string; readonly range: R }[],
): { readonly ranges: ReadonlyMap<string, readonly R[]>; readonly unplaced: readonly string[] } {
  const wanted = quotesOf(reading);
  const ranges = new Map<string, R[]>();
  const proved = new Map<string, Set<string>>();
  for (const { fact, range } of found) {
    const words = fold(range.toString());
    if (!wanted.get(fact)?.has(words)) continue;
    ranges.set(fact, [...(ranges.get(fact) ?? []), range]);
    proved.set(fact, (proved.get(fact) ?? new Set()).add(words));
  }
  const isUnplaced = ([fact, quotes]: readonly [string, ReadonlySet<string>]): boolean =>
    [...quotes].some(quote => !proved.get(fact)?.has(quote));
  return { ranges, unplaced: [...wanted].filter(isUnplaced).map(([fact]) => fact) };
}

/** Each fact with all that the page is said to say of it. A requirement's text is its quote. */
function quotesOf({ evidence, requirements }: Reading): ReadonlyMap<string, ReadonlySet<string>> {
  const quotes = new Map<string, Set<string>>();
  const add = (fact: string, quote: string): void => {
    quotes.set(fact, (quotes.get(fact) ?? new Set()).add(fold(quote)));
  };
  for (const { fact, quote, source } of evidence) if (source === 'text' && quote !== null) add(fact, quote);
  // After the evidence, so that a requirement longer than evidence may be is held to its whole text.
  requirements.forEach(({ text }, i) => {
    quotes.delete(`/requirements/${i}`);
    add(`/requirements/${i}`, text);
  });
  return quotes;
}
