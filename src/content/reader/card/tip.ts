/** Below the pointer, so that it does not hide the words; above it where there is no room. */
const BELOW = 22;
const ABOVE = 10;
const EDGE = 8;

/** A few words beside the pointer. Drawn in the card's own root: the page is not touched, and it takes no clicks. */
export class Tip {
  readonly element = document.createElement('div');

  constructor() {
    this.element.className = 'fp tip';
    this.element.setAttribute('aria-hidden', 'true'); // the same is told by the way from mark to mark
    this.element.dir = 'auto';
  }

  /** Needs to be in the page: its place depends on its size. */
  show(said: string, { x, y }: { readonly x: number; readonly y: number }): void {
    this.element.textContent = said;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = Math.max(EDGE, Math.min(x - width / 2, window.innerWidth - width - EDGE));
    const below = y + BELOW + height <= window.innerHeight - EDGE;
    this.element.style.left = `${left}px`;
    this.element.style.top = `${below ? y + BELOW : y - ABOVE - height}px`;
  }
}
