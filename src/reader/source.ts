/*
 * What the reader reads: the page as blocks of text, and the raw text of its structured data. Types alone, so
 * that `page` can make it from a DOM and a test can write it by hand.
 */

/** heading: h1–h6 and role=heading. term/cell: dt, dd, th, td. item: li. pre: preformatted, one block a line. */
export type BlockKind = 'heading' | 'item' | 'paragraph' | 'term' | 'cell' | 'pre';

/**
 * One run of inline text between block boundaries (a `<br>` is a boundary too). `text` is exactly what
 * `Range.toString()` gives for it with white space folded to single blanks and trimmed, so that an offset into
 * it can be turned back into a place in the page.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** heading: its level 1–6; item: how deep the lists are nested, from 1; else 0. */
  readonly depth: number;
  /** The whole block is bold, strong or underlined: often a heading without being one. */
  readonly emphasis: boolean;
  /** Share of the text that stands in links, 0–1. */
  readonly linked: number;
  /** Not rendered at the moment (display: none, visibility: hidden): "show more", tabs, menus. */
  readonly hidden: boolean;
  /** Index into `PageText.containers` of the nearest element that holds it. */
  readonly container: number;
  /** Stands in the same element as the block before it: only a `<br>` or something unread was between them. */
  readonly joined: boolean;
  /** Inline elements that stand out within the text: bold lead-ins, links, spans with telling names. */
  readonly runs: readonly Run[];
}

/** An inline element within a block; offsets into the block's text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  /** As `Container.names`. */
  readonly names: string;
}

/** An element that holds blocks, in document order; a parent stands before its children. */
export interface Container {
  readonly tag: string;
  /** Index of the parent container, −1 for the body. */
  readonly parent: number;
  /** id, class, data-testid, data-automation-id, data-qa, itemprop, role and aria-label in lower case, blank-separated. */
  readonly names: string;
}

/** A microdata or RDFa item: property → texts and nested items. */
export interface MarkupItem {
  readonly type: string;
  readonly props: Readonly<Record<string, readonly (string | MarkupItem)[]>>;
}

/** A picture that its page calls a logo, by the words that stand for it (`alt`, the label of its link). */
export interface Logo {
  readonly text: string;
  /** Index of the block that follows it. */
  readonly before: number;
  /** It is a link to the site's first page: the logo of the site itself. */
  readonly home: boolean;
}

/** Structured data as raw text: `reader/structured` makes sense of it. */
export interface Markup {
  /** The text of each `script[type="application/ld+json"]`, as it stands, at most 200 kB each. */
  readonly jsonLd: readonly string[];
  readonly microdata: readonly MarkupItem[];
  readonly rdfa: readonly MarkupItem[];
  /** name or property → content, first one wins, keys in lower case. */
  readonly meta: Readonly<Record<string, string>>;
  /** Plain JSON state in the page (`script[type="application/json"]`, `__NEXT_DATA__`, `data-page`), raw. */
  readonly state: readonly string[];
  /** `datetime` of each `<time>`, with the text it shows. */
  readonly times: readonly { readonly datetime: string; readonly text: string }[];
  /** `href` of `<link rel="canonical">`, else null. */
  readonly canonical: string | null;
  /** In the page's order, at most 40. */
  readonly logos: readonly Logo[];
}

export interface PageText {
  readonly url: string;
  /** `document.title`, white space folded. */
  readonly title: string;
  /** `lang` of the html element in lower case, '' where there is none. */
  readonly lang: string;
  readonly blocks: readonly Block[];
  readonly containers: readonly Container[];
  readonly markup: Markup;
  /** Today, ISO date: what "3 days ago" counts from. */
  readonly today: string;
}

/** A place in the text: `blocks[block].text.slice(start, end)`. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}
