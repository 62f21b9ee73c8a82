import { render } from 'preact';
import checklistCss from '../../../ui/checklist/checklist.css?inline';
import factsCss from '../../../ui/facts.css?inline';
import themeCss from '../../../ui/theme.css?inline';
import cardCss from './card.css?inline';
import { CardView } from './card.tsx';
import { draggable } from './drag.ts';
import { guard } from './guard.ts';
import { isRtl, nearest, placeCss } from './place.ts';
import { Tip } from './tip.ts';
import type { CardPlace } from '../../../messages/settings.ts';
import type { CardActions, View } from './view.ts';

/** A frame is often as tall as its words, and scrolled by the page around it: its end would be out of sight. */
const isFramed = window.parent !== window;

/**
 * The card's element: one plain `div` with a closed shadow root, so that the page's scripts and styles do not reach
 * in and ours do not leak out. Never a custom element: a page that defines its name gets the closed root.
 */
export class Card {
  readonly actions: CardActions;
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  /** What Preact draws into, apart from the tip. */
  readonly #drawn = this.#root.appendChild(document.createElement('div'));
  readonly #tip = new Tip();
  readonly #placing = new CSSStyleSheet();
  #shown = false;
  #place: CardPlace = { side: 'end', height: 'bottom' };

  constructor(actions: CardActions, signal: AbortSignal) {
    this.actions = actions;
    this.#root.adoptedStyleSheets = [
      ...[themeCss, factsCss, checklistCss, cardCss].map(sheet),
      this.#placing,
    ];
    guard(this.#root, this.#host, signal);
    draggable(
      this.#root,
      { dragged: by => this.#stand(isRtl(document), by), dropped: () => this.#dropped() },
      signal,
    );
    signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  /** The part of the window that it lies over; null where it is not shown. */
  get box(): DOMRect | null {
    return this.#host.isConnected ? this.#host.getBoundingClientRect() : null;
  }

  /** Draws the card, or takes it away where it is not to be shown. */
  show(view: View): void {
    if (!view.shown) return this.#remove();
    this.#shown = true;
    this.#connect();
    this.#place = isFramed ? { ...view.place, height: 'top' } : view.place;
    const rtl = isRtl(document);
    this.#stand(rtl);
    render(<CardView view={view} actions={this.actions} rtl={rtl} />, this.#drawn);
  }

  /** Puts the card to its place, or away from it while it is dragged. */
  #stand(rtl: boolean, dragged?: { readonly x: number; readonly y: number }): void {
    this.#placing.replaceSync(placeCss(this.#place, rtl, dragged));
  }

  #dropped(): void {
    const view = { width: window.innerWidth, height: window.innerHeight };
    this.actions.move(nearest(this.#host.getBoundingClientRect(), view, isRtl(document)));
  }

  /** Says what is below the pointer, beside it; null: nothing. Without the card, too. */
  tell(said: string | null, at: { readonly x: number; readonly y: number }): void {
    if (said !== null) {
      this.#connect();
      this.#root.append(this.#tip.element);
      this.#tip.show(said, at);
    } else if (this.#tip.element.isConnected) {
      this.#tip.element.remove();
      if (!this.#shown) this.#host.remove();
    }
  }

  /** The card is what an event of the page's was for. */
  owns(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  #connect(): void {
    // A page may wipe what it did not make.
    if (this.#host.isConnected) return;
    removeLeftovers();
    document.documentElement.append(this.#host);
  }

  #remove(): void {
    this.#shown = false;
    render(null, this.#drawn);
    this.#tip.element.remove();
    this.#host.remove();
  }
}

/** Firefox leaves the card of a removed extension behind, and lets its successor look into closed roots. */
function removeLeftovers(): void {
  for (const left of [...document.documentElement.children].filter(isCard)) left.remove();
}

function isCard(element: Element): boolean {
  const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  return root instanceof ShadowRoot && root.querySelector('.fp:is(.pill, .panel)') !== null;
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
