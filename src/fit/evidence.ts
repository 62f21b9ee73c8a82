import type { Evidence, Reading } from '../posting/reading.ts';
import type { Verdict } from '../posting/verdict.ts';
import type { Outcome, Row } from './checklist.ts';

/** The evidence of a fact, else that of a part of it: a list is stated item by item. */
const evidenceOf = ({ evidence }: Reading, fact: string): Evidence | undefined =>
  evidence.find(one => one.fact === fact) ?? evidence.find(one => one.fact.startsWith(`${fact}/`));

/** Why a verdict is what it is, and where the page says so. */
type Why = Pick<Row, 'reason' | 'fact' | 'quote'> & Partial<Pick<Row, 'have' | 'lack' | 'rest'>>;

/**
 * What a judge says of one criterion. `why` is made only where somebody reads it: a saved list is judged for its
 * verdicts alone.
 */
export interface Judgement {
  readonly verdict: Verdict;
  readonly why: () => Why;
}

/** A criterion, judged, its reason still to be made. */
export type JudgedRow = Outcome & Pick<Judgement, 'why'>;

/** Words that are there, or are made when they are read. */
type Words = string | (() => string);
const wordsOf = (words: Words): string => (typeof words === 'string' ? words : words());

/**
 * A judgement that rests on a fact of the Reading, with the page's words; without, where it stands in markup alone.
 * `quote`: the words that the fact itself carries, where it does.
 */
export const judged = (
  reading: Reading,
  fact: string,
  verdict: Verdict,
  reason: Words,
  quote = '',
): Judgement => ({
  verdict,
  why: () => {
    const found = evidenceOf(reading, fact);
    return { reason: wordsOf(reason), fact: found?.fact ?? fact, quote: found?.quote ?? (quote || null) };
  },
});

/** What can be quoted, where somebody reads it. */
interface Quoted {
  readonly quote: () => string | null;
}

/** A judgement that rests on words of the posting that are no fact of the Reading. `hit`: what was found of them. */
export const said = (verdict: Verdict, reason: Words, hit: Quoted | null): Judgement => ({
  verdict,
  why: () => ({ reason: wordsOf(reason), fact: null, quote: hit?.quote() ?? null }),
});

/** The page is silent, or says it in a way that cannot be compared. */
export const notStated = (reason: Words): Judgement => said('not stated', reason, null);

/** The same judgement, its reason told with more. */
export const withMore = (
  { verdict, why }: Judgement,
  more: () => Partial<Pick<Row, 'have' | 'lack' | 'rest'>>,
): Judgement => ({ verdict, why: () => ({ ...why(), ...more() }) });

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[], word = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

/** Sentence case for a text that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b, c and 4 more" */
export const some = (names: readonly string[], shown = 6): string =>
  names.length > shown
    ? `${names.slice(0, shown).join(', ')} and ${names.length - shown} more`
    : listed(names);
