import type { Block, Container, Logo, PageText, Span } from '../reader/source.ts';
import { OpenBlock, placeOf, type Piece } from './block.ts';
import { fold } from './fold.ts';
import { holderOf, keepsLines, looksBold, seen, showsApart, wrapperOf } from './layout.ts';
import { logoOf, MOST_LOGOS } from './logos.ts';
import { addressOf, frameDocument } from './frames.ts';
import { joined } from './joined.ts';
import { readMarkup } from './markup.ts';
import { isElement, isSlot, isStanding, isText } from './node.ts';
import { inside, type Context } from './place.ts';
import { openShadow, type Shadow } from './shadow.ts';
import { BOLD, INLINE, namesOf, UNREAD } from './tags.ts';

/** A page as text, and the way back from its offsets to the DOM. */
export interface Walk {
  readonly text: PageText;
  /** The DOM range of a span; null where the page has since dropped the nodes. */
  rangeOf(span: Span): Range | null;
}

/** A page can be endless; nobody reads past this. */
const MOST_BLOCKS = 20_000;
const MOST_CHARACTERS = 2_000_000;
/** Longer blocks are prose: only shorter ones may be headings by their weight. */
const SHORT = 90;

/**
 * Reads the document once, in order, shadow roots, slots and frames of its own origin included; changes nothing in it.
 * @param shadow which shadow roots are looked into
 */
export function walkPage(
  document: Document,
  today = new Date().toISOString().slice(0, 10),
  shadow: Shadow = openShadow,
): Walk {
  const walker = new Walker(shadow);
  if (document.body) walker.read(document.body);
  return {
    text: {
      url: addressOf(document),
      title: fold(document.title).slice(0, 500),
      lang: (document.documentElement.getAttribute('lang') ?? '').toLowerCase(),
      blocks: walker.blocks,
      containers: walker.containers,
      markup: { ...joined(readMarkup(document), walker.frames.map(readMarkup)), logos: walker.logos },
      today,
    },
    rangeOf: span => rangeIn(walker.pieces[span.block] ?? [], span),
  };
}

function rangeIn(pieces: readonly Piece[], span: Span): Range | null {
  const from = placeOf(pieces, span.start, false);
  const to = placeOf(pieces, span.end, true);
  if (!from || !to || !isStanding(from.node) || !isStanding(to.node)) return null;
  if (from.offset > from.node.length || to.offset > to.node.length) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

class Walker {
  readonly blocks: Block[] = [];
  readonly pieces: Piece[][] = [];
  readonly containers: Container[] = [];
  readonly logos: Logo[] = [];
  readonly frames: Document[] = [];
  readonly #shadow: Shadow;
  readonly #indexes = new Map<Element, number>();
  #open = new OpenBlock();
  #openIn: Element | null = null;
  #characters = 0;

  constructor(shadow: Shadow) {
    this.#shadow = shadow;
  }

  read(body: Element): void {
    const context: Context = {
      kind: 'paragraph',
      depth: 0,
      lists: 0,
      element: body,
      link: false,
      bold: false,
      hidden: !seen(body),
    };
    this.#children(body, context);
    this.#close(context);
  }

  #full(): boolean {
    return this.blocks.length >= MOST_BLOCKS || this.#characters >= MOST_CHARACTERS;
  }

  #children(parent: Node, context: Context): void {
    for (let child = parent.firstChild; child && !this.#full(); child = child.nextSibling)
      this.#node(child, context);
  }

  #node(node: Node, context: Context): void {
    if (isText(node)) this.#text(node, context);
    else if (isElement(node)) this.#element(node, context);
  }

  #element(element: Element, context: Context): void {
    const tag = element.localName;
    if (tag === 'br' || tag === 'hr') return this.#close(context);
    if (UNREAD.has(tag)) return this.#skip(element, context);
    const root = this.#shadow(element);
    if (root) return this.#boundary(element, context, () => this.#children(root, inside(element, context)));
    if (isSlot(element)) return this.#slot(element, context);
    if (INLINE.has(tag) && !this.#standsAlone(element, context)) return this.#inline(element, context);
    this.#boundary(element, context, () => this.#children(element, inside(element, context)));
  }

  /** Unread text would stand in the middle of a range over the block: the block ends here. */
  #skip(element: Element, context: Context): void {
    if (this.#open.text !== '' && element.textContent?.trim()) this.#close(context);
    const framed = frameDocument(element);
    if (framed?.body) return this.#frame(element, framed, context);
    const logo = this.logos.length < MOST_LOGOS ? logoOf(element, this.blocks.length) : null;
    if (logo) this.logos.push(logo);
  }

  #frame(element: Element, framed: Document, context: Context): void {
    this.frames.push(framed);
    this.#boundary(element, context, () =>
      this.#children(framed.body, { ...inside(element, context), element: framed.body }),
    );
  }

  #slot(slot: HTMLSlotElement, context: Context): void {
    const assigned = slot.assignedNodes({ flatten: true });
    if (assigned.length === 0) return this.#children(slot, context);
    for (const node of assigned) {
      this.#close(context);
      this.#node(node, context);
    }
    this.#close(context);
  }

  /**
   * A span laid out as a block, a flex item or a chip is one: `<span>Berlin</span><span>Full time</span>` shows as
   * two. Only asked where no blank parts it from what stands before.
   */
  #standsAlone(element: Element, context: Context): boolean {
    const before = element.previousSibling;
    const glued = isText(before) ? /\S$/.test(before.data) : isElement(before) && before.localName !== 'br';
    if (!context.hidden && !seen(element)) return true;
    if (!glued) return false;
    const view = element.ownerDocument.defaultView;
    const display = view?.getComputedStyle(element).display ?? 'inline';
    if (!/^(?:inline|contents|ruby|none)/.test(display)) return true;
    return isElement(before) && showsApart(before, element);
  }

  #inline(element: Element, context: Context): void {
    const start = this.#open.text.length;
    const bold = context.bold || BOLD.has(element.localName);
    const link = context.link || element.localName === 'a';
    const open = this.#open;
    this.#children(element, { ...context, bold, link });
    if (this.#open !== open || open.text.length === start) return;
    const names = namesOf(element);
    if (names || BOLD.has(element.localName) || element.localName === 'a')
      open.runs.push({ start, end: open.text.trimEnd().length, tag: element.localName, names });
  }

  #boundary(element: Element, context: Context, read: () => void): void {
    this.#close(context);
    read();
    this.#close(inside(element, context));
  }

  #text(node: Text, context: Context): void {
    const { data } = node;
    if (!data.includes('\n') || !(context.kind === 'pre' || keepsLines(node, data))) {
      this.#open.add(node, 0, data, context.link, context.bold);
      return;
    }
    let from = 0;
    for (const row of data.split('\n')) {
      if (from > 0) this.#close({ ...context, kind: context.kind === 'paragraph' ? 'pre' : context.kind });
      this.#open.add(node, from, row, context.link, context.bold);
      from += row.length + 1;
    }
  }

  #close(context: Context): void {
    const open = this.#open;
    if (open.pieces.length === 0) return;
    this.#open = new OpenBlock();
    const element = wrapperOf(open.pieces, context.element);
    const block = open.close({
      kind: context.kind,
      depth: context.depth,
      hidden: context.hidden || !seen(element),
      container: this.#container(element),
      joined: this.#openIn === context.element,
    });
    this.#openIn = context.element;
    if (!block) return;
    this.#characters += block.text.length;
    this.blocks.push(
      block.emphasis || block.text.length > SHORT ? block : { ...block, emphasis: looksBold(element) },
    );
    this.pieces.push(open.pieces);
  }

  #container(element: Element): number {
    const known = this.#indexes.get(element);
    if (known !== undefined) return known;
    const above = holderOf(element);
    const parent = above ? this.#container(above) : -1;
    this.containers.push({ tag: element.localName, parent, names: namesOf(element) });
    this.#indexes.set(element, this.containers.length - 1);
    return this.containers.length - 1;
  }
}
