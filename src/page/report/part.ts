import { holderOf } from '../layout.ts';
import { isElement, own } from '../node.ts';

/* Which part of a page is the posting's: told by where the words of its facts stand. */

const REGION = 'main, [role="main"], article, dialog, [role="dialog"]';
/** A part with fewer characters holds no posting: some of its facts were not found in the page. */
const LEAST = 500;

function holdersOf(range: Range): Element[] {
  const { commonAncestorContainer: node } = range;
  const holders: Element[] = [];
  const first = isElement(node) ? node : node.parentElement;
  for (let element = first; element !== null; element = holderOf(element)) holders.push(element);
  return holders;
}

/** Every element that words of these stand in, across shadow roots and frames of the page's origin. */
export const around = (ranges: readonly Range[]): ReadonlySet<Element> => new Set(ranges.flatMap(holdersOf));

/** The smallest region of the page that holds all of these words; its body where there are none. */
export function partOf(ranges: readonly Range[], document: Document): Element {
  const [first, ...rest] = ranges.map(holdersOf);
  if (first === undefined) return document.body;
  const shared = rest.map(all => new Set(all));
  const part = first.find(each => shared.every(all => all.has(each))) ?? document.body;
  const region = own(part, 'closest').call(part, REGION) ?? part;
  return (own(region, 'textContent') ?? '').length < LEAST ? document.body : region;
}
