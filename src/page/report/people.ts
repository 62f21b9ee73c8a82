import { fold } from '../fold.ts';
import { attributeOf, holds, isElement, isText, tagOf } from '../node.ts';
import { NAME_ATTRIBUTES } from '../tags.ts';
import { PERSON_NAMES, PERSON_PATH } from './clean.data.ts';
import { isNameLike } from './mask.ts';

/* Which parts of a page speak of people: its reader's account, and others. */

/** What an element is called, as words in lower case: "userMenu" is "user-menu". */
export const namesIn = (element: Element): string =>
  [...NAME_ATTRIBUTES, 'aria-label']
    .map(name => (attributeOf(element, name) ?? '').slice(0, 300))
    .join(' ')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();

/** An account menu, a link to somebody, a comment. */
export function isOfPerson(element: Element, tag = tagOf(element)): boolean {
  if (PERSON_NAMES.test(namesIn(element))) return true;
  const href = tag === 'a' ? attributeOf(element, 'href') : null;
  const url = href === null ? null : URL.parse(href, element.baseURI);
  return url !== null && PERSON_PATH.test(url.pathname);
}

/** Names that stand in such a part. */
export function learnNames(part: Element, names: Set<string>): void {
  const walker = document.implementation.createHTMLDocument('').createTreeWalker(part);
  for (let node: Node | null = part; node !== null; node = walker.nextNode()) {
    const said = isText(node)
      ? [node.data]
      : isElement(node)
        ? ['alt', 'title', 'aria-label'].map(name => attributeOf(node, name) ?? '')
        : [];
    for (const words of said.map(fold)) if (isNameLike(words)) names.add(words);
  }
}

/** Names of people in the whole page; what holds the posting speaks of nobody. */
export function peopleIn(page: Document, isCore: (element: Element) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  const parts = [...page.querySelectorAll('[class], [id], [aria-label], a[href]')].filter(
    element => !isCore(element) && isOfPerson(element),
  );
  parts.forEach((part, i) => {
    const before = parts[i - 1];
    if (before === undefined || !holds(before, part)) learnNames(part, names);
  });
  return names;
}
