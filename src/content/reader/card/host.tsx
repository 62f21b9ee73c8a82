import { render } from 'preact';
import checklistCss from '../../../ui/checklist/checklist.css?inline';
import factsCss from '../../../ui/facts.css?inline';
import themeCss from '../../../ui/theme.css?inline';
import cardCss from './card.css?inline';
import { CardView } from './card.tsx';
import { guard } from './guard.ts';
import type { CardActions, View } from './view.ts';

/** A frame is often as tall as its words, and scrolled by the page around it: its end would be out of sight. */
const IN_FRAME = ':host { inset: 16px 16px auto auto !important; }';

/**
 * The card's element: one plain `div` with a closed shadow root, so that the page's scripts and styles do not reach
 * in and ours do not leak out. Never a custom element: a page that defines its name gets the closed root.
 */
export class Card {
  readonly actions: CardActions;
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });

  constructor(actions: CardActions, signal: AbortSignal) {
    this.actions = actions;
    const framed = window.parent === window ? [] : [IN_FRAME];
    this.#root.adoptedStyleSheets = [themeCss, factsCss, checklistCss, cardCss, ...framed].map(sheet);
    guard(this.#root, this.#host, signal);
    signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  /** Draws the card, or takes it away where it is not to be shown. */
  show(view: View): void {
    if (!view.shown) return this.#remove();
    // A page may wipe what it did not make.
    if (!this.#host.isConnected) {
      removeLeftovers();
      document.documentElement.append(this.#host);
    }
    render(<CardView view={view} actions={this.actions} />, this.#root);
  }

  #remove(): void {
    render(null, this.#root);
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
