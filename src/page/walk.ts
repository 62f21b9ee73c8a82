import type { Block, Container, Logo, PageText, Span } from '../reader/source.ts';
import { isBlank, OpenBlock, placeOf, type Piece } from './block.ts';
import { fold } from './fold.ts';
import { holderOf, keepsLines, looksBold, seen, showsApart, wrapperOf } from './layout.ts';
import { logoOf, MOST_LOGOS } from './logos.ts';
import { addressOf, frameDocument } from './frames.ts';
import { joined } from './joined.ts';
import { readMarkup } from './markup.ts';
import { isElement, isStanding, isText, own, tagOf, viewOf } from './node.ts';
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

/** What a script says is not even asked for: it can be most of the page. */
const holdsText = (element: Element, tag: string): boolean =>
  tag === 'script' || tag === 'style' ? element.firstChild !== null : Boolean(element.textContent?.trim());

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
  #full = false;

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
      hidden: false,
    };
    this.#children(body, context);
    this.#close(context);
  }

  /** Asked of every node: only what is known to be a form is asked by its prototype. */
  #children(parent: Node, context: Context, isForm = false): void {
    let before: Node | null = null;
    let child = isForm ? own(parent, 'firstChild') : parent.firstChild;
    while (child && !this.#full) {
      const tag = this.#node(child, before, context);
      before = child;
      child = tag === 'form' ? own(child, 'nextSibling') : child.nextSibling;
    }
  }

  /** @returns what it is called, '' where it is no element */
  #node(node: Node, before: Node | null, context: Context): string {
    if (isText(node)) this.#text(node, context);
    if (!isElement(node)) return '';
    const tag = tagOf(node);
    this.#element(node, tag, before, context);
    return tag;
  }

  #element(element: Element, tag: string, before: Node | null, context: Context): void {
    if (tag === 'br' || tag === 'hr') return this.#close(context);
    if (UNREAD.has(tag)) return this.#skip(element, tag, context);
    const root = this.#shadow(element);
    if (!root && tag === 'slot') return this.#slot(element as HTMLSlotElement, context); // by its name
    if (!root && INLINE.has(tag) && !this.#standsAlone(element, before, context))
      return this.#inline(element, tag, context);
    this.#close(context);
    const within = inside(element, tag, context);
    this.#children(root ?? element, within, tag === 'form');
    this.#close(within);
  }

  /** Unread text would stand in the middle of a range over the block: the block ends here. */
  #skip(element: Element, tag: string, context: Context): void {
    if (this.#open.text !== '' && holdsText(element, tag)) this.#close(context);
    if (tag === 'iframe' || tag === 'frame') {
      const framed = frameDocument(element);
      if (framed?.body) this.#frame(element, tag, framed, context);
    } else if ((tag === 'img' || tag === 'svg') && this.logos.length < MOST_LOGOS) {
      const logo = logoOf(element, this.blocks.length);
      if (logo) this.logos.push(logo);
    }
  }

  #frame(element: Element, tag: string, framed: Document, context: Context): void {
    this.frames.push(framed);
    this.#close(context);
    const within = inside(element, tag, { ...context, hidden: context.hidden || !seen(element) });
    this.#children(framed.body, { ...within, element: framed.body });
    this.#close(within);
  }

  #slot(slot: HTMLSlotElement, context: Context): void {
    const assigned = slot.assignedNodes({ flatten: true });
    if (assigned.length === 0) return this.#children(slot, context);
    for (const node of assigned) {
      this.#close(context);
      this.#node(node, own(node, 'previousSibling'), context);
    }
    this.#close(context);
  }

  /**
   * A span laid out as a block, a flex item or a chip is one: `<span>Berlin</span><span>Full time</span>` shows as
   * two. Only asked where no blank parts it from what stands before.
   */
  #standsAlone(element: Element, before: Node | null, context: Context): boolean {
    if (!seen(element) && !context.hidden && seen(context.element)) return true;
    if (!(isText(before) ? !isBlank(before.data, -1) : isElement(before) && before.localName !== 'br'))
      return false;
    const display = viewOf(element)?.getComputedStyle(element).display ?? 'inline';
    if (!/^(?:inline|contents|ruby|none)/.test(display)) return true;
    return isElement(before) && showsApart(before, element);
  }

  #inline(element: Element, tag: string, context: Context): void {
    const open = this.#open;
    const start = open.text.length;
    const isBold = BOLD.has(tag);
    const isLink = tag === 'a';
    const within =
      isBold || isLink ? { ...context, bold: context.bold || isBold, link: context.link || isLink } : context;
    this.#children(element, within);
    if (this.#open !== open || open.text.length === start) return;
    const names = namesOf(element);
    if (names || isBold || isLink) open.runs.push({ start, end: open.text.trimEnd().length, tag, names });
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
    this.#full = this.blocks.length + 1 >= MOST_BLOCKS || this.#characters >= MOST_CHARACTERS;
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
    this.containers.push({ tag: tagOf(element), parent, names: namesOf(element) });
    this.#indexes.set(element, this.containers.length - 1);
    return this.containers.length - 1;
  }
}
