import { holderOf } from '../../page/layout.ts';
import { isElement, own, viewOf } from '../../page/node.ts';
import { set } from './marks.ts';

const FLASH_MS = 1800;
const BLINK_MS = 300;

let ending: ReturnType<typeof setTimeout>[] = [];

/**
 * Scrolls the page to a fact's words and flashes them.
 * @param covered the part of the window that the card lies over; null where there is none.
 * @returns false where the words are not laid out at the moment: folded away, or gone.
 */
export function showInPage(ranges: readonly Range[], covered: DOMRect | null = null): boolean {
  const range = ranges.find(isLaidOut);
  if (range === undefined) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo(range, calm, middleOfFree(covered));
  flash(ranges, calm);
  return true;
}

const isLaidOut = (range: Range): boolean => {
  const { width, height } = range.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** Where a range is drawn in the window; null where it is not laid out at the moment. */
export function placeOf(range: Range): { readonly top: number; readonly left: number } | null {
  if (!isLaidOut(range)) return null;
  const rect = range.getBoundingClientRect();
  const { left, top } = originOf(viewOf(range.startContainer));
  return { top: top + rect.top, left: left + rect.left };
}

/** The height in the window to which words are brought: its middle, unless the card lies across it from side to side. */
function middleOfFree(covered: DOMRect | null): number {
  const { innerWidth, innerHeight } = window;
  if (covered === null || covered.width < innerWidth / 2) return innerHeight / 2;
  const below = innerHeight - covered.bottom;
  return covered.top > below ? covered.top / 2 : innerHeight - below / 2;
}

/** Brings the words to the middle: what scrolls inside the page at once, the page itself smoothly. */
function scrollTo(range: Range, calm: boolean, middle: number): void {
  const inner = viewOf(range.startContainer);
  const words = (): number => middleOf(range.getBoundingClientRect(), inner);
  for (const box of boxesAround(range)) {
    const seen = middleOf(own(box, 'getBoundingClientRect').call(box), viewOf(box));
    Reflect.apply(own(box, 'scrollBy'), box, [{ top: words() - seen, behavior: 'instant' }]);
  }
  for (let frame = inner; frame !== null && frame !== window; frame = outer(frame)) {
    const seen = middleOf(new DOMRect(0, 0, frame.innerWidth, frame.innerHeight), frame);
    frame.scrollBy({ top: words() - seen, behavior: 'instant' });
  }
  const off = words() - middle;
  window.scrollBy({ top: off, behavior: calm ? 'instant' : 'smooth' });
  // A frame of another origin is often as tall as its words: then the page around it must scroll, which only this does.
  const { parentElement } = range.startContainer;
  if (window.parent !== window && parentElement)
    own(parentElement, 'scrollIntoView').call(parentElement, { block: 'center' });
}

export type View = Window & typeof globalThis;

/** The window around a frame of our own origin. */
const outer = (view: View): View | null => (view.frameElement === null ? null : viewOf(view.frameElement));

/** Where a window's own corner lies in ours, which may be the window around it. */
export function originOf(view: View | null): { readonly left: number; readonly top: number } {
  let left = 0;
  let top = 0;
  for (let at = view; at !== null && at !== window; at = outer(at)) {
    const frame = at.frameElement;
    if (frame === null) continue;
    const rect = frame.getBoundingClientRect();
    left += rect.left + frame.clientLeft;
    top += rect.top + frame.clientTop;
  }
  return { left, top };
}

/** The middle of a place in its own window, as seen from ours. */
const middleOf = ({ top, height }: DOMRect, view: View | null): number =>
  top + height / 2 + originOf(view).top;

/** The elements around the words that scroll by themselves, innermost first; shadow roots and frames crossed. */
function boxesAround(range: Range): Element[] {
  const boxes: Element[] = [];
  const { startContainer } = range;
  let element = isElement(startContainer) ? startContainer : startContainer.parentElement;
  for (; element !== null; element = holderOf(element)) if (scrolls(element)) boxes.push(element);
  return boxes;
}

function scrolls(element: Element): boolean {
  const { body, documentElement, scrollingElement } = own(element, 'ownerDocument');
  if (element === scrollingElement || element === documentElement || element === body) return false;
  if (own(element, 'scrollHeight') <= own(element, 'clientHeight')) return false;
  return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}

/** Lights the words up, twice where motion is welcome, and lets them go again. */
function flash(ranges: readonly Range[], calm: boolean): void {
  endFlash();
  const on = (): void => set('flash', ranges);
  on();
  if (!calm) ending = [setTimeout(() => set('flash', []), BLINK_MS), setTimeout(on, 2 * BLINK_MS)];
  ending.push(setTimeout(endFlash, FLASH_MS));
}

/** Ends a flash that is still on. */
export function endFlash(): void {
  for (const timer of ending) clearTimeout(timer);
  ending = [];
  set('flash', []);
}
