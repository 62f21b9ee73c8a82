import { useState } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import { words } from '../../messages/shape.ts';
import { stillShows } from './still-shows.ts';
import type { SaveStep } from '../../ui/save.tsx';

interface Saver {
  readonly step: SaveStep;
  readonly save: (confirmed: boolean) => void;
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
  const run = async (confirmed: boolean): Promise<void> => {
    setStep({ step: 'busy' });
    try {
      await stillShows(tabId, url);
      const result = await ask('tab.save', { tabId, confirmed });
      if (result.outcome === 'saved') saved();
      setStep(STEPS[result.outcome](result.outcome === 'failed' ? result.reason : ''));
    } catch (error) {
      setStep({ step: 'failed', reason: words(error) });
    }
  };
  return { step, save: confirmed => void run(confirmed), no: () => setStep({ step: 'idle' }) };
}

const STEPS: Readonly<Record<'saved' | 'ask' | 'failed', (reason: string) => SaveStep>> = {
  saved: () => ({ step: 'done' }),
  ask: () => ({ step: 'ask' }),
  failed: reason => ({ step: 'failed', reason }),
};
