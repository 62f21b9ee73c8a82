import { useEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../fit/checklist.ts';
import type { ChecklistActs } from './acts.ts';

/** More than this many are named by the reason alone. */
const MOST = 8;

interface LackingProps {
  readonly row: Row;
  readonly acts: ChecklistActs;
}

/** Skills that are asked for and not in the profile, each with "I have this". */
export function Lacking({ row, acts }: LackingProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), [asked]);
  if (asked !== null) {
    return (
      <div class="choices" role="group" aria-label={`You have ${asked}`}>
        <span class="asks">Add “{asked}” to your skills?</span>
        <button
          ref={yes}
          type="button"
          class="choice"
          onClick={() => {
            setAsked(null);
            acts.onHave?.(asked);
          }}
        >
          Add it
        </button>
        {acts.onOverrule !== null && (
          <button
            type="button"
            class="choice"
            onClick={() => {
              setAsked(null);
              acts.onOverrule?.(row.criterion, row.lack.length === 1 ? 'met' : 'partly');
            }}
          >
            Only here
          </button>
        )}
        <button type="button" class="choice" onClick={() => setAsked(null)}>
          No
        </button>
      </div>
    );
  }
  return (
    <ul class="lacking">
      {row.lack.slice(0, MOST).map(name => (
        <li key={name}>
          <button
            type="button"
            class="have"
            title="I have this"
            aria-label={`I have this: ${name}`}
            onClick={() => setAsked(name)}
          >
            + <span dir="auto">{name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
