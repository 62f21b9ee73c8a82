import type { SavedState, SaveResult } from '../../messages/contract.ts';
import { words } from '../../messages/shape.ts';
import type { SaveStep } from '../../ui/save.tsx';

interface Saving {
  /** Saves what the page says now; `confirmed` is the reader's yes in a private window. */
  readonly press: (confirmed: boolean) => Promise<void>;
  /** Back to the start: the reader said no, or the page says something else now. */
  readonly rest: () => void;
}

/**
 * The save button's life: pressed, saving, saved, asked or failed. A second press while one is under way does nothing.
 * @param save asks the worker; what it throws is shown as the reason.
 */
export function saving(
  save: (confirmed: boolean) => Promise<SaveResult>,
  onStep: (step: SaveStep, saved?: SavedState) => void,
): Saving {
  let busy = false;
  return {
    async press(confirmed) {
      if (busy) return;
      busy = true;
      onStep({ step: 'busy' });
      try {
        told(await save(confirmed), onStep);
      } catch (error) {
        onStep({ step: 'failed', reason: words(error) });
      } finally {
        busy = false;
      }
    },
    rest() {
      if (!busy) onStep({ step: 'idle' });
    },
  };
}

function told(result: SaveResult, onStep: (step: SaveStep, saved?: SavedState) => void): void {
  if (result.outcome === 'saved') onStep({ step: 'done' }, result.saved);
  else if (result.outcome === 'ask') onStep({ step: 'ask' });
  else onStep({ step: 'failed', reason: result.reason });
}
