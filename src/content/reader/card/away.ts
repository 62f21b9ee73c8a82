import { ask } from '../../ask.ts';
import type { CardAct, CardState } from '../../../messages/card.ts';
import { Settings } from '../../../messages/settings.ts';
import { besideIt, firstView, type CardActions, type View } from './view.ts';
import { Card } from './host.tsx';

/*
 * A card apart from its posting. In a frame of another origin the card is asked for in the page around it; there it
 * shows what it is told, and says what was done on it.
 */

/** What the page around needs to show the same card: all but the places of the words. */
export const stateOf = ({
  read: { capture, unplaced },
  beside,
  step,
  trouble,
  told,
  ...layout
}: View): CardState => ({
  capture,
  unplaced: [...unplaced],
  beside: { ...beside, settings: Settings.parse({ ...beside.settings, ...layout }) },
  step,
  trouble,
  told,
});

export function viewOf({ capture, unplaced, beside, ...rest }: CardState): View {
  const read = { capture, unplaced, ranges: new Map<string, Range[]>() };
  return { ...firstView(read), ...rest, ...besideIt(beside) };
}

/** What is done on the card goes back to the posting. */
export const farActions = (act: (act: CardAct) => void): CardActions => ({
  save: confirmed => act(['save', confirmed]),
  rest: () => act(['rest']),
  show: fact => act(['show', fact]),
  fix: fact => act(['fix', fact]),
  file: () => act(['file']),
  misread: () => act(['misread']),
  options: () => act(['options']),
  collapse: collapsed => act(['collapse', collapsed]),
  move: place => act(['move', place]),
  alone: what => act(['alone', what]),
  step: by => act(['step', by]),
  marks: marks => act(['marks', marks]),
  overrule: (criterion, verdict) => act(['overrule', criterion, verdict]),
  have: name => act(['have', name]),
  view: view => act(['view', view]),
});

/** The other end of `farActions`. */
export function actOn(actions: CardActions, [name, ...given]: CardAct): void {
  const action = actions[name] as (...given: readonly unknown[]) => void; // the pair was checked by the contract
  action(...given);
}

/** A frame's card: in the page around where that takes it, else in the frame. */
export class FarCard extends Card {
  readonly #signal: AbortSignal;
  #next: View | null = null;
  #busy = false;

  constructor(actions: CardActions, signal: AbortSignal) {
    super(actions, signal);
    this.#signal = signal;
    const gone = (): void => void ask('card.gone', {}).catch(() => {}); // nobody there to hear it: nor is the card
    signal.addEventListener('abort', gone, { once: true });
  }

  /** Draws the latest view; what comes while one is on its way waits for it. */
  override show(view: View): void {
    this.#next = view;
    if (!this.#busy) void this.#draw();
  }

  async #draw(): Promise<void> {
    this.#busy = true;
    for (let view = this.#next; view !== null && !this.#signal.aborted; view = this.#next) {
      this.#next = null;
      const { taken } = await ask('card.above', stateOf(view)).catch(() => ({ taken: false }));
      if (!this.#signal.aborted) super.show(taken ? { ...view, shown: false } : view);
    }
    this.#busy = false;
  }
}
