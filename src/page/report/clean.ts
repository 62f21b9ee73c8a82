import { fold } from '../fold.ts';
import { frameDocument } from '../frames.ts';
import { attributeOf, isElement, isText, tagOf } from '../node.ts';
import type { Shadow } from '../shadow.ts';
import { INLINE, NAME_ATTRIBUTES } from '../tags.ts';
import * as known from './clean.data.ts';
import { maskText, plainAddress, withoutNames } from './mask.ts';
import { isOfPerson, learnNames, namesIn } from './people.ts';

/*
 * A copy of a part of a page that may be shown to others. It is built anew in a document of its own: only what
 * `clean.data.ts` names is copied, so what is not known of is not there.
 */

/** What the copier must know of the page. */
export interface Seen {
  readonly shadow: Shadow;
  /** It is to be seen at the moment. What is not is copied only for the posting's sake. */
  readonly isSeen: (element: Element) => boolean;
  /** The words of a fact stand in it. */
  readonly isQuoted: (element: Element) => boolean;
  /** The title or a requirement stands in it: whatever it is called, it is no account menu. */
  readonly isCore: (element: Element) => boolean;
  /** What the posting says by itself: nobody's name. */
  readonly facts: readonly string[];
  /** Names of people that the page around speaks of. */
  readonly people: ReadonlySet<string>;
}

/** How much was left out, of what. */
export interface Left {
  scripts: number;
  fields: number;
  /** Navigation, headers, menus, parts of other things. */
  around: number;
  /** Account menus, links to people, comments. */
  people: number;
  hidden: number;
}

export interface Copy {
  readonly root: HTMLElement;
  readonly left: Readonly<Left>;
  /** Names of people, there and in what was left out: they were taken out of all text. */
  readonly names: ReadonlySet<string>;
}

const MOST_NODES = 40_000;
const DEEPEST = 300;

/** Copies an element with all that may be shown. Changes nothing in the page. */
export function cleanCopy(root: Element, seen: Seen): Copy {
  const copier = new Copier(seen);
  copier.children(root, copier.root, 0);
  const all = [...seen.people, ...copier.names];
  const names = new Set(all.filter(name => !seen.facts.some(fact => fact.includes(name))));
  for (const text of copier.texts) text.data = withoutNames(text.data, names);
  return { root: copier.root, left: copier.left, names };
}

class Copier {
  readonly left: Left = { scripts: 0, fields: 0, around: 0, people: 0, hidden: 0 };
  readonly names = new Set<string>();
  readonly texts: Text[] = [];
  readonly root: HTMLElement;
  readonly #page = document.implementation.createHTMLDocument('');
  readonly #seen: Seen;
  #nodes = 0;

  constructor(seen: Seen) {
    this.#seen = seen;
    this.root = this.#page.createElement('div');
  }

  children(from: Node, to: Element, depth: number): void {
    for (const child of childrenOf(this.#page, from)) this.#node(child, to, depth);
  }

  #node(node: Node, to: Element, depth: number): void {
    if (depth > DEEPEST || ++this.#nodes > MOST_NODES) return;
    if (isText(node)) {
      const text = this.#page.createTextNode(maskText(node.data));
      this.texts.push(text);
      to.append(text);
    } else if (isElement(node)) this.#element(node, to, depth);
  }

  #element(element: Element, to: Element, depth: number): void {
    const tag = tagOf(element);
    const framed = frameDocument(element)?.body;
    if (framed && this.#seen.isSeen(element)) {
      this.children(framed, to.appendChild(this.#page.createElement('div')), depth + 1);
      return;
    }
    const reason = tag === 'meta' ? (isMicrodata(element) ? null : 'scripts') : this.#reason(element, tag);
    if (reason !== null) {
      this.left[reason]++;
      if (reason === 'people') learnNames(element, this.names);
      return;
    }
    if (tag === 'img') return this.#picture(element, to);
    if (tag === 'slot') return this.#slot(element as HTMLSlotElement, to, depth); // by its name
    const made = this.#page.createElement(copiedTag(tag));
    if (tag !== 'form') copyAttributes(element, made);
    if (tag === 'details') made.setAttribute('open', '');
    to.append(made);
    this.children(this.#seen.shadow(element) ?? element, made, depth + 1);
  }

  /** Why it is left out; null where it is copied. */
  #reason(element: Element, tag: string): keyof Left | null {
    if (known.ACTIVE_TAGS.has(tag)) return 'scripts';
    const role = attributeOf(element, 'role') ?? '';
    const typed = attributeOf(element, 'contenteditable');
    if (known.FIELD_TAGS.has(tag) || known.FIELD_ROLES.has(role) || (typed !== null && typed !== 'false'))
      return 'fields';
    const { isCore, isQuoted, isSeen } = this.#seen;
    if (isCore(element)) return null;
    if (isOfPerson(element, tag)) return 'people';
    if (isQuoted(element)) return null;
    if (
      known.AROUND_TAGS.has(tag) ||
      known.AROUND_ROLES.has(role) ||
      known.AROUND_NAMES.test(namesIn(element))
    )
      return 'around';
    return tag === 'meta' || tag === 'br' || tag === 'slot' || isSeen(element) ? null : 'hidden';
  }

  /** A picture is left out; the words that stand for it stay where the posting says them too. */
  #picture(element: Element, to: Element): void {
    const alt = fold(attributeOf(element, 'alt') ?? '');
    if (!this.#seen.facts.includes(alt)) return;
    const made = this.#page.createElement('img');
    made.setAttribute('alt', alt);
    to.append(made);
  }

  #slot(slot: HTMLSlotElement, to: Element, depth: number): void {
    const assigned = slot.assignedNodes({ flatten: true });
    if (assigned.length === 0) this.children(slot, to, depth + 1);
    for (const node of assigned) this.#node(node, to, depth + 1);
  }
}

/** By a walker: a form answers to the names of its fields (`<input name="firstChild">`). */
function* childrenOf(page: Document, node: Node): Generator<Node> {
  const walker = page.createTreeWalker(node);
  for (let child = walker.firstChild(); child !== null; child = walker.nextSibling()) yield child;
}

function copiedTag(tag: string): string {
  if (known.KEPT_TAGS.has(tag) || tag === 'meta') return tag;
  return INLINE.has(tag) ? 'span' : 'div';
}

const isMicrodata = (element: Element): boolean =>
  (attributeOf(element, 'itemprop') ?? '').split(' ').some(name => known.MICRODATA.has(name));

function copyAttributes(from: Element, to: Element): void {
  for (const name of NAME_ATTRIBUTES) {
    const kept = (attributeOf(from, name) ?? '')
      .split(/\s+/)
      .filter(word => /^[a-z][a-z_-]{1,39}$/i.test(word));
    if (kept.length > 0) to.setAttribute(name, kept.slice(0, 12).join(' '));
  }
  for (const [name, holds] of known.PLAIN_ATTRIBUTES) {
    const value = attributeOf(from, name);
    if (value !== null && holds.test(value)) to.setAttribute(name, value);
  }
  const content = isMicrodata(from) ? attributeOf(from, 'content') : null;
  if (content !== null) to.setAttribute('content', maskText(content).slice(0, 200));
  const href = to.localName === 'a' ? attributeOf(from, 'href') : null;
  const address = href === null ? null : plainAddress(href, from.baseURI);
  if (address !== null) to.setAttribute('href', address);
}
