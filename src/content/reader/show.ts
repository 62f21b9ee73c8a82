import { set } from './marks.ts';

const FLASH_MS = 1800;
const BLINK_MS = 300;

let ending: ReturnType<typeof setTimeout>[] = [];

/**
 * Scrolls the page to a fact's words and flashes them.
 * @returns false where the words are not laid out at the moment: folded away, or gone.
 */
export function showInPage(ranges: readonly Range[]): boolean {
  const range = ranges.find(isLaidOut);
  if (range === undefined) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo(range, calm);
  flash(ranges, calm);
  return true;
}

const isLaidOut = (range: Range): boolean => {
  const { width, height } = range.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** Brings the words to the middle: boxes that scroll inside the page at once, the page itself smoothly. */
function scrollTo(range: Range, calm: boolean): void {
  for (const box of boxesAround(range)) {
    const seen = box.getBoundingClientRect();
    box.scrollBy({ top: middle(range.getBoundingClientRect()) - middle(seen), behavior: 'instant' });
  }
  const off = middle(range.getBoundingClientRect()) - window.innerHeight / 2;
  window.scrollBy({ top: off, behavior: calm ? 'instant' : 'smooth' });
}

const middle = ({ top, height }: DOMRect): number => top + height / 2;

/** The elements around the words that scroll by themselves, innermost first, shadow roots crossed. */
function boxesAround(range: Range): Element[] {
  const boxes: Element[] = [];
  let node: Node | null = range.startContainer;
  while (node !== null) {
    if (node instanceof Element && scrolls(node)) boxes.push(node);
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return boxes;
}

function scrolls(element: Element): boolean {
  if (element === document.scrollingElement || element === document.documentElement) return false;
  if (element.scrollHeight <= element.clientHeight) return false;
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
