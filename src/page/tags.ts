import { attributeOf, own, tagOf } from './node.ts';

/** Never read: no text for a reader stands in them. */
export const UNREAD = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'frame',
  'object',
  'embed',
  'canvas',
  'video',
  'audio',
  'map',
  'select',
  'datalist',
  'textarea',
  'input',
  'head',
  'img',
]);

/** Elements that flow within a line (HTML's rendering section); all others begin and end a block. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

export const BOLD = new Set(['b', 'strong', 'u']);

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** 1–6 for a heading element or role, else 0. */
export function headingLevel(
  element: Element,
  tag = tagOf(element),
  role = attributeOf(element, 'role'),
): number {
  if (HEADINGS.has(tag)) return Number(tag[1]);
  if (role !== 'heading') return 0;
  const level = Number(attributeOf(element, 'aria-level'));
  return level >= 1 && level <= 6 ? level : 3;
}

/** Attributes by which pages name their elements. */
export const NAME_ATTRIBUTES = [
  'id',
  'class',
  'data-testid',
  'data-test',
  'data-automation-id',
  'data-automation',
  'data-qa',
  'data-cy',
  'data-at',
] as const;
const NAMED = [...NAME_ATTRIBUTES, 'itemprop', 'role', 'aria-label'];

/** What an element is called in its own markup, lower case: a general hint, never one site's selector. */
export function namesOf(element: Element): string {
  const given = own(element, 'getAttributeNames').call(element);
  if (given.length === 0) return '';
  // Most elements have nothing but a class.
  if (given.length === 1 && given[0] === 'class')
    return (attributeOf(element, 'class') ?? '').slice(0, 200).toLowerCase();
  let names = '';
  for (const attribute of NAMED) {
    const value = given.includes(attribute) ? attributeOf(element, attribute) : null;
    if (value) names += (names && ' ') + value.slice(0, 200);
  }
  return names.toLowerCase();
}
