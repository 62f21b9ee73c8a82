import { Pay, type Evidence, type Reading } from '../posting/reading.ts';
import { showPay } from '../posting/show.ts';

/** Where a fact comes from, as its reader needs to know it. */
export interface Provenance {
  /**
   * page: it leads to its words. lost: read in the page's text, but the words are not there any more.
   * data: known from markup alone. own: the reader's own correction.
   */
  readonly from: 'page' | 'lost' | 'data' | 'own';
  /** The page's words, null where there are none. */
  readonly quote: string | null;
  /** Why it was assumed, '' where nobody says; null where it is stated. */
  readonly assumed: string | null;
  /** What the other source says where text and markup differ. */
  readonly conflict: string | null;
}

/** A requirement is its own quote: its words are placed even where no evidence entry names it. */
const isRequirement = (fact: string): boolean => fact.startsWith('/requirements/');

/**
 * @param fact JSON Pointer into the Reading.
 * @param unplaced the facts whose words could not be found again in the page.
 */
export function provenance(reading: Reading, fact: string, unplaced: readonly string[]): Provenance {
  const evidence = reading.evidence.filter(entry => entry.fact === fact);
  const inText = evidence.find(({ source, quote }) => source === 'text' && quote !== null);
  const assumed = evidence.find(({ how }) => how === 'assumed');
  return {
    from: from(fact, inText, unplaced),
    quote: inText?.quote ?? null,
    assumed: assumed === undefined ? null : (assumed.reason?.replace(/^assumed:?\s*/i, '') ?? ''),
    conflict: conflictOf(reading, fact, evidence),
  };
}

function from(fact: string, inText: Evidence | undefined, unplaced: readonly string[]): Provenance['from'] {
  if (inText === undefined && !isRequirement(fact)) return 'data';
  return unplaced.includes(fact) ? 'lost' : 'page';
}

function conflictOf(reading: Reading, fact: string, evidence: readonly Evidence[]): string | null {
  const conflict = reading.conflicts?.find(
    one => one.fact === fact || one.fact === fact.replace(/\/\d+$/, ''),
  );
  if (conflict === undefined) return null;
  const textWon = evidence[0]?.source === 'text' || isRequirement(fact);
  const other = inWords(textWon ? conflict.markup : conflict.text);
  return other === null ? null : `The page’s ${textWon ? 'data' : 'text'} says ${other}`;
}

/** A value from the page in words; null where it has no short form. */
function inWords(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return `“${value}”`;
  if (Array.isArray(value)) {
    const words = value.map(inWords).filter(word => word !== null);
    return words.length === 0 ? null : words.join(', ');
  }
  const pay = Pay.safeParse(value);
  return pay.success ? showPay(pay.data) : null;
}
