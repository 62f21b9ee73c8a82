import type { Logo } from '../reader/source.ts';
import { fold } from './fold.ts';
import { own } from './node.ts';
import { namesOf } from './tags.ts';

export const MOST_LOGOS = 40;
const CALLED_LOGO = /logo|brand|wordmark/i;
/** How far up an element may stand that calls the picture a logo. */
const REACH = 3;

/**
 * A picture that its page calls a logo, with the words that stand for it: its `alt`, the title of a drawing, or the
 * label of the link around it. Null for any other picture, and for a logo without words.
 * @param picture an `img` or `svg`
 * @param before index of the block that follows it
 */
export function logoOf(picture: Element, before: number): Logo | null {
  const link = picture.closest('a');
  const text = fold(wordsOf(picture) || (link ? wordsOf(link) : '')).slice(0, 120);
  if (text === '' || !isLogo(picture, text)) return null;
  return { text, before, home: link !== null && leadsHome(link) };
}

const wordsOf = (element: Element): string =>
  element.getAttribute('alt') ||
  element.getAttribute('aria-label') ||
  element.getAttribute('title') ||
  (element.localName === 'svg' && element.querySelector('title')?.textContent) ||
  '';

function isLogo(picture: Element, text: string): boolean {
  if (CALLED_LOGO.test(text) || CALLED_LOGO.test(fileName(picture))) return true;
  let element: Element | null = picture;
  for (let up = 0; up <= REACH && element; up++) {
    if (CALLED_LOGO.test(namesOf(element))) return true;
    element = own(element, 'parentElement');
  }
  return false;
}

/** The last part of the picture's address, which is a path and never `data:`. */
const fileName = (picture: Element): string =>
  /^(?!data:).*?([^/?#]{1,100})(?:[?#]|$)/.exec((picture.getAttribute('src') ?? '').slice(-300))?.[1] ?? '';

function leadsHome(link: HTMLAnchorElement): boolean {
  const path = /^(?:https?:\/\/[^/?#]+)?\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i;
  return link.hasAttribute('href') && path.test(link.getAttribute('href') ?? '');
}
