import { ask } from '../ask.ts';
import type { CardAct } from '../../messages/card.ts';
import { hear } from '../hear.ts';
import { report } from '../../messages/report.ts';
import { alive } from '../lifetime.ts';
import { farActions, viewOf } from './card/away.ts';
import { Card } from './card/host.tsx';

/*
 * The page around a frame with a posting: it is no posting itself, and shows the frame's card.
 */

/** Shows what the frame's script says, until the frame has gone. */
export function hostGuest(life: AbortController): void {
  const { signal } = life;
  let drawn = 0;
  /** The frame may have changed: is its posting still attended? What was drawn meanwhile is of the next one. */
  const look = async (): Promise<void> => {
    const before = drawn;
    const { there } = await ask('card.below', {}).catch(() => ({ there: alive() }));
    if (!there && before === drawn) life.abort();
  };
  const send = async (act: CardAct): Promise<void> => {
    try {
      await ask('card.act', { act });
    } catch (error) {
      if (!alive()) return life.abort();
      report('the frame', error);
      await look();
    }
  };
  const card = new Card(
    farActions(act => void send(act)),
    signal,
  );
  hear(
    {
      'card.draw': async state => {
        drawn++;
        card.show(viewOf(state));
        return {};
      },
      'card.end': async () => {
        life.abort();
        return {};
      },
    },
    signal,
  );
  onFramesChanged(() => void look(), signal);
}

/** A frame was taken out of the page, or shows another document. */
function onFramesChanged(changed: () => void, signal: AbortSignal): void {
  const frames = new Set(document.querySelectorAll('iframe, frame'));
  const observer = new MutationObserver(() => {
    const gone = [...frames].filter(frame => !frame.isConnected);
    for (const frame of gone) frames.delete(frame);
    if (gone.length > 0) changed();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const loaded = ({ target }: Event): void => {
    if (!(target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement)) return;
    frames.add(target);
    changed();
  };
  document.addEventListener('load', loaded, { capture: true, signal });
}
