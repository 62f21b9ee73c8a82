import type { Look } from '../reader/detect/look.ts';
import { fold } from './fold.ts';
import { addressOf, frameDocument } from './frames.ts';
import { attributeOf, isElement, own } from './node.ts';
import { hostsIn, openShadow, type Shadow } from './shadow.ts';
import { atOnce, inSlices } from './slices.ts';
import { headingLevel, UNREAD } from './tags.ts';

/** `NodeFilter.SHOW_TEXT` */
const SHOW_TEXT = 4;
const MOST_TEXT = 200_000;
const MOST_LINKS = 600;
const MOST_BUTTONS = 100;
const MOST_HEADINGS = 80;
const MOST_JSON = 100_000;
/** Texts between two places where the look may pause. */
const TEXTS = 400;
/** Characters of a text from which on it is worth asking first whether anybody reads it. */
const LONG = 1000;

/**
 * The gate's one look: each text node is read at most once, in document order, 200,000 characters at most, those of shadow
 * roots and of frames of the page's own origin behind the rest. No styles are computed, nothing is changed.
 * @param shadow which shadow roots are looked into
 */
export function lookAt(document: Document, shadow: Shadow = openShadow): Look {
  const look = new Looker(shadow);
  atOnce(look.document(document));
  return lookOf(document, look);
}

/** The same in slices, for a page that its reader is waiting for. Null where the signal ended it. */
export async function lookSliced(
  document: Document,
  shadow: Shadow,
  signal: AbortSignal,
): Promise<Look | null> {
  const look = new Looker(shadow);
  return (await inSlices(look.document(document), signal)) ? lookOf(document, look) : null;
}

function lookOf(document: Document, look: Looker): Look {
  return {
    url: addressOf(document),
    title: fold(document.title).slice(0, 500),
    lang: (document.documentElement.getAttribute('lang') ?? '').toLowerCase(),
    headings: look.headings,
    text: look.text,
    links: look.links,
    buttons: look.buttons,
    jsonLd: jsonLd([document, ...look.frames]),
    itemTypes: [...document.querySelectorAll('[itemtype], [typeof]')]
      .slice(0, 100)
      .map(element => attributeOf(element, 'itemtype') ?? attributeOf(element, 'typeof') ?? ''),
    meta: metas(document),
    counts: look.counts,
  };
}

function jsonLd(documents: readonly Document[]): string[] {
  const texts: string[] = [];
  let left = MOST_JSON;
  const scripts = documents.flatMap(each => [
    ...each.querySelectorAll('script[type="application/ld+json" i]'),
  ]);
  for (const script of scripts) {
    const text = (script.textContent ?? '').slice(0, left);
    left -= text.length;
    if (text.trim()) texts.push(text);
    if (left <= 0) break;
  }
  return texts;
}

/** What a page says it is. */
const KINDS = ['og:type', 'article:published_time'];
const KIND_METAS = KINDS.flatMap(name => [`meta[property="${name}" i]`, `meta[name="${name}" i]`]).join(', ');

function metas(document: Document): Record<string, string> {
  const found: Record<string, string> = {};
  for (const meta of document.querySelectorAll(KIND_METAS)) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = meta.getAttribute('content');
    if (KINDS.includes(name) && content !== null) found[name] ??= fold(content).slice(0, 500);
  }
  return found;
}

/** Elements that flow within a line; `br` is none: it ends one. */
const LINE = new Set('a b i em span strong small u sup sub mark time code font label'.split(' '));
/** Text in these is for no reader, beside what the walk leaves unread. */
const NO_TEXT = new Set([...UNREAD, 'option', 'optgroup', 'title', 'desc', 'text', 'tspan']);
const HEADINGS = 'h1, h2, h3, h4, h5, h6, dt, [role="heading"]';
const BUTTONS = 'button, [role="button"], input[type="submit" i]';

/** What is within a line and is not a single plain blank already: most blanks are, and need no replacing. */
const BLANKS = /[^\S\n]{2,}|[^\S\n ]/g;

/**
 * Gathers by the browser's own searches, and visits text alone: a page has several elements for each text, and a first call
 * in a page pays for every one that it touches.
 */
class Looker {
  readonly headings: { level: number; text: string }[] = [];
  readonly links: { href: string; text: string }[] = [];
  readonly buttons: string[] = [];
  readonly counts = { fileInputs: 0, passwords: 0 };
  readonly frames: Document[] = [];
  readonly #shadow: Shadow;
  /** Joined once at the end: asking a growing string for its last character would copy it each time. */
  readonly #parts: string[] = [];
  #length = 0;
  #block: Node | null = null;

  constructor(shadow: Shadow) {
    this.#shadow = shadow;
  }

  get text(): string {
    return this.#parts
      .join('')
      .replace(BLANKS, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim();
  }

  /** The whole look in parts. */
  *document(document: Document): Generator<void, void> {
    if (document.body) yield* this.#root(document.body, document);
  }

  *#root(root: Element | ShadowRoot, document: Document): Generator<void, void> {
    this.#gather(root);
    yield;
    const walker = document.createTreeWalker(root, SHOW_TEXT);
    while (this.#texts(walker)) yield;
    for (const host of hostsIn(root)) {
      const inner = this.#shadow(host);
      if (inner) yield* this.#root(inner, document);
    }
    for (const frame of root.querySelectorAll('iframe, frame')) {
      const framed = frameDocument(frame);
      if (!framed?.body) continue;
      this.frames.push(framed);
      yield* this.document(framed);
    }
  }

  /** @returns whether there are more */
  #texts(walker: TreeWalker): boolean {
    for (let texts = 0; texts < TEXTS; texts++) {
      const text = this.#length < MOST_TEXT ? walker.nextNode() : null;
      if (text === null) return false;
      this.#text(text as Text); // the walker shows no other node
    }
    return true;
  }

  #gather(root: Element | ShadowRoot): void {
    const count = (selector: string) => root.querySelectorAll(selector).length;
    this.counts.fileInputs += count('input[type="file" i]');
    this.counts.passwords += count('input[type="password" i]');
    for (const element of root.querySelectorAll(HEADINGS)) {
      if (this.headings.length >= MOST_HEADINGS) break;
      const text = textOf(element, 150);
      if (text) this.headings.push({ level: element.localName === 'dt' ? 6 : headingLevel(element), text });
    }
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (this.links.length >= MOST_LINKS) break;
      if (link.href) this.links.push({ href: link.href.replace(/#.*$/, ''), text: textOf(link, 150) });
    }
    for (const button of root.querySelectorAll(BUTTONS)) {
      if (this.buttons.length >= MOST_BUTTONS) break;
      const text = textOf(button, 60) || fold(attributeOf(button, 'value') ?? '').slice(0, 60);
      if (text) this.buttons.push(text);
    }
  }

  #text(text: Text): void {
    // The words of a script or a sheet are not even asked for where they are many: they can be most of the page.
    if (text.length > LONG && NO_TEXT.has(text.parentElement?.localName ?? '')) return;
    const left = MOST_TEXT - this.#length;
    const data = text.length > left ? text.substringData(0, left) : text.data;
    this.#length += data.length;
    // Half of a page's texts are the gaps in its source.
    if (data.length > 0 && data.trim() === '') return void this.#parts.push(' ');
    const parent = text.parentElement; // none right in a shadow root
    const name = parent?.localName ?? '';
    if (NO_TEXT.has(name)) return;
    // Most of the others stand right in their block: asked for first, since each question to the page costs.
    const isDirect = !LINE.has(name);
    const block = isDirect ? (parent ?? text.parentNode) : blockOf(text);
    if (block !== this.#block || (isDirect ? endsLine(text.previousSibling) : startsLine(text)))
      this.#parts.push('\n');
    this.#block = block;
    this.#parts.push(data.includes('\n') ? data.replaceAll('\n', ' ') : data);
  }
}

const isLine = (node: Node | null): node is Element => isElement(node) && LINE.has(node.localName);

/** The nearest node around that does not flow within a line. */
function blockOf(text: Text): Node | null {
  let around = text.parentNode;
  while (isLine(around)) around = around.parentNode;
  return around;
}

/** Something that ends a line stands before this text, within the same block. */
function startsLine(text: Text): boolean {
  let at: Node = text;
  while (at.previousSibling === null && isLine(at.parentNode)) at = at.parentNode;
  return endsLine(at.previousSibling);
}

/** A line is over behind this node. */
function endsLine(node: Node | null): boolean {
  let before = node;
  while (isLine(before) && before.lastChild !== null) before = before.lastChild;
  return isElement(before) && !LINE.has(before.localName) && !UNREAD.has(before.localName);
}

const textOf = (element: Element, most: number): string =>
  fold(own(element, 'textContent') ?? '').slice(0, most);
