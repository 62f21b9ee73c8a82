import type { MarkupItem } from '../reader/source.ts';
import { fold } from './fold.ts';
import { attributeOf, own } from './node.ts';

type Value = string | MarkupItem;

interface Dialect {
  /** What marks the start of an item. */
  readonly scope: string;
  readonly type: string;
  readonly property: string;
}

const MICRODATA: Dialect = { scope: 'itemscope', type: 'itemtype', property: 'itemprop' };
/** RDFa Lite: an item is what has a `typeof`. */
const RDFA: Dialect = { scope: 'typeof', type: 'typeof', property: 'property' };

const MOST_ITEMS = 60;
const MOST_DEPTH = 6;

/** Top-level microdata items (HTML standard, section Microdata), at most 60. */
export const readMicrodata = (document: Document): MarkupItem[] => readItems(document, MICRODATA);
/** Top-level RDFa Lite items (W3C RDFa Lite 1.1), at most 60. */
export const readRdfa = (document: Document): MarkupItem[] => readItems(document, RDFA);

function readItems(document: Document, dialect: Dialect): MarkupItem[] {
  return [...document.querySelectorAll(`[${dialect.scope}]`)]
    .filter(element => around(element, dialect) === null)
    .slice(0, MOST_ITEMS)
    .map(element => itemOf(element, dialect, 0));
}

/** The item that an element stands in. */
function around(element: Element, { scope }: Dialect): Element | null {
  const parent = own(element, 'parentElement');
  return parent && own(parent, 'closest').call(parent, `[${scope}]`);
}

function itemOf(element: Element, dialect: Dialect, depth: number): MarkupItem {
  const props: Record<string, Value[]> = Object.create(null) as Record<string, Value[]>;
  if (depth < MOST_DEPTH) collect(element, dialect, depth, props);
  return { type: attributeOf(element, dialect.type) ?? '', props: { ...props } };
}

function collect(item: Element, dialect: Dialect, depth: number, props: Record<string, Value[]>): void {
  for (const child of own(item, 'querySelectorAll').call(item, `[${dialect.property}]`)) {
    if (around(child, dialect) !== item) continue; // of an item inside this one
    const isItem = attributeOf(child, dialect.scope) !== null;
    for (const name of (attributeOf(child, dialect.property) ?? '').split(/\s+/)) {
      if (name === '' || name === '__proto__') continue;
      const key = name.replace(/^.*[/:#]/, '');
      (props[key] ??= []).push(isItem ? itemOf(child, dialect, depth + 1) : valueOf(child));
    }
  }
}

function valueOf(element: Element): string {
  const explicit = attributeOf(element, 'content') ?? attributeOf(element, 'datetime');
  if (explicit !== null) return fold(explicit).slice(0, 20_000);
  const link =
    element.localName === 'a' || element.localName === 'link' ? attributeOf(element, 'href') : null;
  const text = fold(own(element, 'textContent') ?? '').slice(0, 20_000);
  return text || (link ?? '');
}
