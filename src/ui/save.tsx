import type { SavedState } from '../messages/contract.ts';
import { showDate } from '../posting/show.ts';

/** Where a save stands. `ask`: a private window, the reader must say yes first. */
export type SaveStep =
  | { readonly step: 'idle' }
  | { readonly step: 'busy' }
  | { readonly step: 'done' }
  | { readonly step: 'ask' }
  | { readonly step: 'failed'; readonly reason: string };

interface SaveProps {
  readonly step: SaveStep;
  readonly saved: SavedState;
  readonly onSave: (confirmed: boolean) => void;
  /** The reader said no. */
  readonly onNo: () => void;
  /** Hands the posting out as a file. */
  readonly onFile: () => void;
}

/** The save button with its result in sight, told to screen readers too. */
export function Save({ step, saved, onSave, onNo, onFile }: SaveProps) {
  return (
    <div class="save">
      {step.step === 'ask' ? (
        <>
          <span class="asks">This is a private window. Save anyway?</span>
          <button type="button" class="main" onClick={() => onSave(true)}>
            Yes
          </button>
          <button type="button" class="plain" onClick={onNo}>
            No
          </button>
        </>
      ) : (
        <button
          type="button"
          class="main"
          aria-disabled={step.step === 'busy'}
          onClick={() => step.step !== 'busy' && onSave(false)}
        >
          {face(step, saved)}
        </button>
      )}
      {step.step === 'failed' && (
        <button type="button" class="plain" onClick={onFile}>
          Get it as a file
        </button>
      )}
      <span class={step.step === 'failed' ? 'result failed' : 'result'} role="status">
        {result(step, saved)}
      </span>
    </div>
  );
}

function face(step: SaveStep, saved: SavedState): string {
  if (step.step === 'busy') return 'Saving…';
  if (step.step === 'done') return 'Saved ✓';
  if (step.step === 'failed') return 'Try again';
  return saved === null ? 'Save' : 'Save again';
}

/** What a screen reader hears and the eye sees beside the button. */
function result(step: SaveStep, saved: SavedState): string {
  if (step.step === 'failed') return `Not saved: ${step.reason}`;
  if (step.step === 'done') return 'This posting is in your list.';
  if (step.step === 'idle' && saved !== null) return `Saved before on ${showDate(saved.savedAt)}`;
  return '';
}
