import type { Look } from '../reader/detect/look.ts';
import { fold } from './fold.ts';
import { addressOf, frameDocument } from './frames.ts';
import { isElement, isSlot, isText } from './node.ts';
import { openShadow, type Shadow } from './shadow.ts';
import { headingLevel, UNREAD } from './tags.ts';

const MOST_TEXT = 200_000;
const MOST_LINKS = 600;
const MOST_BUTTONS = 100;
const MOST_HEADINGS = 80;
const MOST_JSON = 100_000;

/**
 * The gate's one look: a single pass in document order, frames of the page's own origin included, that reads each text
 * node at most once and stops at 200,000 characters. No styles are computed, nothing is changed.
 * @param shadow which shadow roots are looked into
 */
export function lookAt(document: Document, shadow: Shadow = openShadow): Look {
  const look = new Looker(shadow);
  if (document.body) look.read(document.body);
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
      .map(element => element.getAttribute('itemtype') ?? element.getAttribute('typeof') ?? ''),
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

function metas(document: Document): Record<string, string> {
  const found: Record<string, string> = {};
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (name && name !== '__proto__') found[name] ??= fold(meta.getAttribute('content') ?? '').slice(0, 500);
  }
  return found;
}

const LINE = new Set('a b i em span strong small u sup sub mark time code font label'.split(' '));

class Looker {
  readonly headings: { level: number; text: string }[] = [];
  readonly links: { href: string; text: string }[] = [];
  readonly buttons: string[] = [];
  readonly counts = { elements: 0, fileInputs: 0, passwords: 0, articles: 0, items: 0, paragraphs: 0 };
  readonly frames: Document[] = [];
  readonly #shadow: Shadow;
  /** Joined once at the end: asking a growing string for its last character would copy it each time. */
  readonly #parts: string[] = [];
  #length = 0;

  constructor(shadow: Shadow) {
    this.#shadow = shadow;
  }

  get text(): string {
    return this.#parts
      .join('')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n')
      .trim();
  }

  read(element: Element): void {
    this.counts.elements++;
    const tag = element.localName;
    if (tag === 'input') return this.#input(element);
    if (UNREAD.has(tag)) return this.#framed(element);
    if (tag === 'article') this.counts.articles++;
    else if (tag === 'li') this.counts.items++;
    else if (tag === 'p') this.counts.paragraphs++;
    const from = this.#parts.length;
    const block = !LINE.has(tag);
    if (block) this.#parts.push('\n');
    if (isSlot(element)) this.#slot(element);
    else this.#children(this.#shadow(element) ?? element);
    this.#note(element, tag, from);
    if (block) this.#parts.push('\n');
  }

  #slot(slot: HTMLSlotElement): void {
    const assigned = slot.assignedNodes({ flatten: true });
    if (assigned.length === 0) this.#children(slot);
    for (const node of assigned) this.#node(node);
  }

  #framed(element: Element): void {
    const framed = frameDocument(element);
    if (!framed?.body) return;
    this.frames.push(framed);
    this.read(framed.body);
  }

  #children(parent: Node): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) this.#node(child);
  }

  #node(node: Node): void {
    if (isElement(node)) this.read(node);
    else if (isText(node) && this.#length < MOST_TEXT) this.#text(node);
  }

  #text({ data }: Text): void {
    this.#parts.push(data.replaceAll('\n', ' '));
    this.#length += data.length;
  }

  #input(element: Element): void {
    const type = element.getAttribute('type')?.toLowerCase();
    if (type === 'file') this.counts.fileInputs++;
    else if (type === 'password') this.counts.passwords++;
    else if (type === 'submit') this.#button(fold(element.getAttribute('value') ?? ''));
  }

  #button(text: string): void {
    if (text && this.buttons.length < MOST_BUTTONS) this.buttons.push(text.slice(0, 60));
  }

  #note(element: Element, tag: string, from: number): void {
    const words = (most: number) => fold(this.#parts.slice(from).join('')).slice(0, most);
    const level =
      tag === 'dt' ? 6 : /^h[1-6]$/.test(tag) || element.hasAttribute('role') ? headingLevel(element) : 0;
    if (level && this.headings.length < MOST_HEADINGS) {
      const text = words(150);
      if (text) this.headings.push({ level, text });
    }
    if (tag === 'a') this.#link(element, words);
    else if (tag === 'button' || element.getAttribute('role') === 'button') this.#button(words(60));
  }

  #link(element: Element, words: (most: number) => string): void {
    const href = element.hasAttribute('href') ? (element as HTMLAnchorElement).href : '';
    if (href && this.links.length < MOST_LINKS)
      this.links.push({ href: href.replace(/#.*$/, ''), text: words(150) });
    if (element.getAttribute('role') === 'button') this.#button(words(60));
  }
}
