import { useEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../fit/checklist.ts';
import type { Verdict } from '../../posting/verdict.ts';
import type { ChecklistActs } from './acts.ts';

interface DecideProps {
  readonly row: Row;
  readonly acts: ChecklistActs;
}

const CHOICES: readonly (readonly [Verdict, string])[] = [
  ['met', 'Met'],
  ['partly', 'Partly'],
  ['not met', 'Not met'],
  ['not stated', 'Not stated'],
];

/** The reader's last word on a row: another verdict, or back to the rules'. */
export function Decide({ row, acts: { onOverrule } }: DecideProps) {
  const [open, setOpen] = useState(false);
  const left = useRef(false);
  const toggle = useRef<HTMLButtonElement>(null);
  // The choices have gone, and the focus with them: the keyboard goes on where they were opened.
  useEffect(() => {
    if (left.current) toggle.current?.focus();
    left.current = false;
  }, [open]);
  if (onOverrule === null) return null;
  const { criterion, label, verdict, overruled } = row;
  const decide = (chosen: Verdict | null) => {
    left.current = true;
    setOpen(false);
    onOverrule(criterion, chosen);
  };
  return (
    <>
      <button
        ref={toggle}
        type="button"
        class="decide"
        aria-expanded={open}
        aria-label={`Decide yourself: ${label.slice(0, 100)}`}
        onClick={() => setOpen(!open)}
      >
        decide yourself
      </button>
      {open && (
        <div class="choices" role="group" aria-label={`Your verdict on ${label.slice(0, 100)}`}>
          {CHOICES.map(([each, words]) => (
            <button
              key={each}
              type="button"
              class="choice"
              aria-pressed={overruled !== null && verdict === each}
              onClick={() => decide(each)}
            >
              {words}
            </button>
          ))}
          {overruled !== null && (
            <button type="button" class="choice back" onClick={() => decide(null)}>
              As the rules say: {overruled}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** What no rule can judge is ticked by the reader. */
export const Tick = ({ row: { criterion, label, verdict }, acts: { onOverrule } }: DecideProps) => (
  <label class="tick-own">
    <input
      type="checkbox"
      checked={verdict === 'met'}
      aria-label={`That is me: ${label.slice(0, 200)}`}
      onChange={event => onOverrule?.(criterion, event.currentTarget.checked ? 'met' : null)}
    />
    <span>That is me</span>
  </label>
);
