import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import type { Beside } from '../../messages/contract.ts';
import { words } from '../../messages/shape.ts';
import type { Reading } from '../../posting/reading.ts';
import { withOwn } from '../../posting/saved.ts';
import type { Capture, Own, OwnField } from '../../posting/saved.ts';
import { stillShows } from '../here/still-shows.ts';
import { FIELDS } from './editors.tsx';
import { WasRead } from './was-read.tsx';
import { fine } from './typed.ts';
import type { Typed } from './typed.ts';

interface FormProps {
  readonly tabId: number;
  readonly field: OwnField;
  readonly capture: Capture;
  readonly beside: Beside;
  /** Back to the facts; `done` says what happened. */
  readonly leave: (done: string | null) => void;
}

type Step =
  | { readonly step: 'typing' | 'busy' }
  | { readonly step: 'ask'; readonly own: Own }
  | { readonly step: 'failed'; readonly reason: string };

/** Puts one field right, or clears it. What was read is kept and stays in sight. */
export function CorrectForm({ tabId, field, capture, beside, leave }: FormProps) {
  const { name, inputs, cleared, asRead } = FIELDS[field];
  const [start, setStart] = useState<Reading>(() => withOwn(capture.reading, beside.own));
  const [round, setRound] = useState(0);
  const [typed, setTyped] = useState<Typed<Own>>(() => fine({ [field]: start[field] }));
  const [step, setStep] = useState<Step>({ step: 'typing' });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [round]);

  const send = async (own: Own, confirmed: boolean, done: string): Promise<void> => {
    setStep({ step: 'busy' });
    try {
      await stillShows(tabId, capture.reading.url);
      const result = await ask('tab.correct', { tabId, own, confirmed });
      if (result.outcome === 'saved') leave(done);
      else
        setStep(result.outcome === 'ask' ? { step: 'ask', own } : { step: 'failed', reason: result.reason });
    } catch (error) {
      setStep({ step: 'failed', reason: words(error) });
    }
  };
  const clear = () => {
    setStart(withOwn(capture.reading, cleared));
    setTyped(fine(cleared));
    setRound(round + 1);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (typed.ok && step.step !== 'busy') void send(typed.value, false, 'Correction saved.');
  };
  const corrected = beside.own[field] !== undefined;

  return (
    <form ref={form} class="correct" onSubmit={submit} noValidate>
      <header class="form-head">
        <button type="button" class="plain" onClick={() => leave(null)}>
          ← Back
        </button>
        <h2>Correct: {name}</h2>
      </header>
      <WasRead reading={capture.reading} field={field} />
      <div class="inputs" key={round}>
        {inputs(start, setTyped)}
      </div>
      {step.step === 'failed' && (
        <p class="error" role="alert">
          Not saved: {step.reason}
        </p>
      )}
      {step.step === 'ask' && (
        <p class="notice" role="alert">
          This is a private window. A correction saves the posting, and it stays after the window is closed.{' '}
          <button type="button" class="main" onClick={() => void send(step.own, true, 'Correction saved.')}>
            Save anyway
          </button>
        </p>
      )}
      {!typed.ok && (
        <p class="error" role="status">
          {typed.problem}
        </p>
      )}
      <footer class="form-foot">
        <button type="submit" class="main" disabled={!typed.ok || step.step === 'busy'}>
          {step.step === 'busy' ? 'Saving …' : 'Save correction'}
        </button>
        <button type="button" class="plain" onClick={clear}>
          Clear
        </button>
        {corrected && (
          <button
            type="button"
            class="plain"
            onClick={() => void send(asRead(capture.reading), false, 'Correction taken back.')}
          >
            Take back my correction
          </button>
        )}
      </footer>
      <p class="hint">
        {beside.saved
          ? 'Your correction is kept with the saved posting.'
          : 'Saving a correction saves the posting.'}{' '}
        What was read on the page is kept beside it.
      </p>
    </form>
  );
}
