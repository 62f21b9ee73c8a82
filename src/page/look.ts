import type { Look } from '../reader/detect/look.ts';
import { fold } from './fold.ts';
import { headingLevel, UNREAD } from './tags.ts';

const MOST_TEXT = 200_000;
const MOST_LINKS = 600;
const MOST_BUTTONS = 100;
const MOST_HEADINGS = 80;
const MOST_JSON = 100_000;

/**
 * The gate's one look: a single pass in document order that reads each text node at most once and stops at 200,000
 * characters. No styles are computed, nothing is changed.
 */
export function lookAt(document: Document): Look {
  const look = new Looker();
  if (document.body) look.read(document.body);
  return {
    url: document.URL,
    title: fold(document.title).slice(0, 500),
    lang: (document.documentElement.getAttribute('lang') ?? '').toLowerCase(),
    headings: look.headings,
    text: look.text,
    links: look.links,
    buttons: look.buttons,
    jsonLd: jsonLd(document),
    itemTypes: [...document.querySelectorAll('[itemtype], [typeof]')]
      .slice(0, 100)
      .map(element => element.getAttribute('itemtype') ?? element.getAttribute('typeof') ?? ''),
    meta: metas(document),
    counts: look.counts,
  };
}

function jsonLd(document: Document): string[] {
  const texts: string[] = [];
  let left = MOST_JSON;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
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

class Looker {
  readonly headings: { level: number; text: string }[] = [];
  readonly links: { href: string; text: string }[] = [];
  readonly buttons: string[] = [];
  readonly counts = { elements: 0, fileInputs: 0, passwords: 0, articles: 0, items: 0, paragraphs: 0 };
  text = '';

  read(element: Element): void {
    this.counts.elements++;
    if (element instanceof HTMLInputElement) return this.#input(element);
    const tag = element.localName;
    if (UNREAD.has(tag)) return;
    if (tag === 'article') this.counts.articles++;
    else if (tag === 'li') this.counts.items++;
    else if (tag === 'p') this.counts.paragraphs++;
    const from = this.text.length;
    const block = !/^(?:a|b|i|em|span|strong|small|u|sup|sub|mark|time|code|font|label)$/.test(tag);
    if (block && this.text && !this.text.endsWith('\n')) this.text += '\n';
    this.#children(element.shadowRoot ?? element);
    this.#note(element, tag, from);
    if (block && this.text && !this.text.endsWith('\n')) this.text += '\n';
  }

  #children(parent: Node): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child instanceof Element) this.read(child);
      else if (child instanceof Text && this.text.length < MOST_TEXT)
        this.text += child.data.replace(/\s+/g, ' ');
    }
  }

  #input(input: HTMLInputElement): void {
    if (input.type === 'file') this.counts.fileInputs++;
    else if (input.type === 'password') this.counts.passwords++;
    else if (input.type === 'submit' && this.buttons.length < MOST_BUTTONS)
      this.buttons.push(fold(input.value).slice(0, 60));
  }

  #note(element: Element, tag: string, from: number): void {
    const own = (most: number) => fold(this.text.slice(from, from + most * 3)).slice(0, most);
    const level = tag === 'dt' ? 6 : headingLevel(element);
    if (level && this.headings.length < MOST_HEADINGS) {
      const text = own(150);
      if (text) this.headings.push({ level, text });
    }
    if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) {
      if (this.links.length < MOST_LINKS)
        this.links.push({ href: element.href.replace(/#.*$/, ''), text: own(150) });
    }
    if (
      (tag === 'button' || element.getAttribute('role') === 'button') &&
      this.buttons.length < MOST_BUTTONS
    ) {
      const text = own(60);
      if (text) this.buttons.push(text);
    }
  }
}
