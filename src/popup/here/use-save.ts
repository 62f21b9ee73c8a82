import { useRef, useState } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import { words } from '../../messages/shape.ts';
import type { Overruling } from '../../posting/verdict.ts';
import { stillShows } from './still-shows.ts';
import type { SaveStep } from '../../ui/save.tsx';

interface Saver {
  readonly step: SaveStep;
  readonly save: (confirmed: boolean) => void;
  /** Decides a row of the checklist; the posting is saved with it. */
  readonly overrule: (decision: Overruling) => void;
  /** The reader said no. */
  readonly no: () => void;
}

/**
 * Saves the posting of a tab, step by step in sight.
 * @param url the posting that is shown: another one that the tab has moved on to is not saved in its place.
 * @param saved called once it is in the list.
 */
export function useSave(tabId: number, url: string, saved: () => void): Saver {
  const [step, setStep] = useState<SaveStep>({ step: 'idle' });
  const decision = useRef<Overruling | null>(null);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const run = async (confirmed: boolean): Promise<void> => {
    setStep({ step: 'busy' });
    const overrule = decision.current;
    try {
      await stillShows(tabId, url);
      const result = await (overrule === null
        ? ask('tab.save', { tabId, confirmed })
        : ask('tab.overrule', { tabId, overrule, confirmed }));
      if (result.outcome !== 'ask') decision.current = null;
      if (result.outcome === 'saved') saved();
      setStep(STEPS[result.outcome](result.outcome === 'failed' ? result.reason : ''));
    } catch (error) {
      decision.current = null;
      setStep({ step: 'failed', reason: words(error) });
    }
  };
  return {
    step,
    save: confirmed => void run(confirmed),
    overrule: next => {
      turn.current = turn.current.then(() => {
        decision.current = next;
        return run(false);
      });
    },
    no: () => {
      decision.current = null;
      setStep({ step: 'idle' });
    },
  };
}

const STEPS: Readonly<Record<'saved' | 'ask' | 'failed', (reason: string) => SaveStep>> = {
  saved: () => ({ step: 'done' }),
  ask: () => ({ step: 'ask' }),
  failed: reason => ({ step: 'failed', reason }),
};
