import type { Piece } from './block.ts';
import { isElement, isShadowRoot, own, tagOf, viewOf } from './node.ts';

const VISIBLE: CheckVisibilityOptions = { visibilityProperty: true };

/** Rendered at the moment: neither it nor an ancestor is display: none or invisible. */
export const seen = (element: Element): boolean => own(element, 'checkVisibility').call(element, VISIBLE);

/** The element around this one: across the edge of a shadow root or of a frame; null at the body of the page. */
export function holderOf(element: Element): Element | null {
  if (tagOf(element) === 'body' && element === element.ownerDocument.body)
    return frameOf(element.ownerDocument);
  const parentNode = own(element, 'parentNode');
  if (isElement(parentNode)) return parentNode;
  return isShadowRoot(parentNode) ? parentNode.host : null;
}

/** The frame that a document is shown in, as far as we may know. */
function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null; // the page around it is of another origin
  }
}

/** The smallest element that holds the whole block: a telling span rather than the row around it. */
export function wrapperOf(pieces: readonly Piece[], element: Element): Element {
  const first = pieces[0]?.node.parentElement;
  const last = pieces.at(-1)?.node;
  if (!first || !last) return element;
  let wrapper = first;
  while (wrapper !== element && !wrapper.contains(last) && wrapper.parentElement)
    wrapper = wrapper.parentElement;
  return wrapper;
}

export function looksBold(element: Element): boolean {
  const style = viewOf(element)?.getComputedStyle(element);
  const weight = style?.getPropertyValue('font-weight') ?? '400';
  return weight === 'bold' || Number(weight) >= 600;
}

/** Text whose line breaks show: `pre`, or `white-space: pre-line` as many boards lay descriptions out. */
export function keepsLines(node: Text, data: string): boolean {
  if (!/\S[^\S\n]*\n\s*\S/.test(data)) return false;
  const parent = node.parentElement;
  const style = (parent && viewOf(node)?.getComputedStyle(parent).whiteSpace) ?? 'normal';
  return style.startsWith('pre') || style === 'break-spaces';
}

/** As wide as a blank, in CSS pixels: two words with less between them are one. */
const BLANK = 4;

/** Two neighbours in a line that nothing parts but their own room, as chips and badges have it. */
export function showsApart(before: Element, after: Element): boolean {
  const view = viewOf(after);
  if (!view || own(before, 'ownerDocument') !== own(after, 'ownerDocument')) return false;
  const left = view.getComputedStyle(before);
  const right = view.getComputedStyle(after);
  const room = [left.marginRight, left.paddingRight, right.marginLeft, right.paddingLeft];
  return room.reduce((sum, width) => sum + (Number.parseFloat(width) || 0), 0) >= BLANK;
}
