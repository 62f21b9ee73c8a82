import type { Conflict, EmploymentType, Pay, Source, Workplace } from '../posting/reading.ts';
import type { PageText, Span } from './source.ts';

/** What a piece of the page talks about. `outside`: not the posting's own part (navigation, related jobs, forms). */
export type Role =
  | 'outside'
  | 'header'
  | 'about'
  | 'duties'
  | 'required'
  | 'preferred'
  | 'pay'
  | 'benefits'
  | 'legal'
  | 'apply'
  | 'unknown';

/**
 * One bullet, one sentence or one line of the page, with the role its section gives it. Segments cover all blocks, in
 * order; a heading, be it a block or glued into flattened text, is a segment of its own.
 */
export interface Segment {
  readonly span: Span;
  readonly text: string;
  readonly role: Role;
  readonly isHeading: boolean;
  /** The text of the heading it stands under, null before the first. */
  readonly heading: string | null;
  /** A bullet of a list (li, or a line that starts with a bullet sign). */
  readonly isItem: boolean;
}

/** Why a fact is believed: words at a place in the page, or markup alone (span null). */
export interface Proof {
  readonly span: Span | null;
  readonly source: Source;
  readonly how: 'stated' | 'assumed';
  readonly reason?: string;
}

/** A fact and its proofs, the best one first. */
export interface Found<T> {
  readonly value: T;
  readonly proofs: readonly Proof[];
}

/** What the page's structured data says of the one job; null or empty where it says nothing. */
export interface Structured {
  readonly source: Source;
  readonly title: string | null;
  readonly company: string | null;
  readonly locations: readonly string[];
  readonly workplace: Workplace | null;
  readonly employmentType: readonly EmploymentType[];
  readonly datePosted: string | null;
  readonly validThrough: string | null;
  /** `quote` is ''. */
  readonly pay: readonly Pay[];
  /** As plain text with line breaks, markup removed. */
  readonly description: string | null;
  /** ISO 3166 country codes of the places, upper case: what a bare "$" may lean on. */
  readonly countries: readonly string[];
}

/** All that a finder may look at. */
export interface Context {
  readonly page: PageText;
  /** ISO 639-1 code of the language the posting is written in: declared, else told from its words. */
  readonly language: string;
  /** The languages of the words around the text: its own and, where the page declares another, that; joined by "+". */
  readonly tongues: string;
  readonly segments: readonly Segment[];
  /** Segments that are not `outside`. */
  readonly own: readonly Segment[];
  readonly structured: Structured | null;
}

/** A finder's answer where text and markup may both speak and differ. */
export interface Merged<T> {
  readonly found: readonly Found<T>[];
  readonly conflicts: readonly Conflict[];
}
