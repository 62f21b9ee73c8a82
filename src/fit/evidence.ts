import type { Evidence, Reading } from '../posting/reading.ts';
import type { Verdict } from '../posting/verdict.ts';
import type { Row } from './checklist.ts';

/** The evidence of a fact, else that of a part of it: a list is stated item by item. */
const evidenceOf = ({ evidence }: Reading, fact: string): Evidence | undefined =>
  evidence.find(one => one.fact === fact) ?? evidence.find(one => one.fact.startsWith(`${fact}/`));

/** What a judge says of one criterion, before its name and label are put to it. */
export type Judgement = Pick<Row, 'verdict' | 'reason' | 'fact' | 'quote'> &
  Partial<Pick<Row, 'have' | 'lack' | 'rest'>>;

/**
 * A judgement that rests on a fact of the Reading, with the page's words; without, where it stands in markup alone.
 * `quote`: the words that the fact itself carries, where it does.
 */
export function judged(
  reading: Reading,
  fact: string,
  verdict: Verdict,
  reason: string,
  quote = '',
): Judgement {
  const found = evidenceOf(reading, fact);
  return { verdict, reason, fact: found?.fact ?? fact, quote: found?.quote ?? (quote || null) };
}

/** A judgement that rests on words of the posting that are no fact of the Reading. */
export const said = (verdict: Verdict, reason: string, quote: string | null): Judgement => ({
  verdict,
  reason,
  fact: null,
  quote,
});

/** The page is silent, or says it in a way that cannot be compared. */
export const notStated = (reason: string): Judgement => said('not stated', reason, null);

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
