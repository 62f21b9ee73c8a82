import type { MarkSwitches } from '../messages/settings.ts';
import type * as z from 'zod/mini';
import { MARK_KINDS, MARK_LABELS } from './marks.ts';

type Switches = z.infer<typeof MarkSwitches>;

interface LegendProps {
  readonly marks: Switches;
  readonly onChange: (marks: Switches) => void;
}

/** What each mark in the page means, and a switch for each kind. */
export function Legend({ marks, onChange }: LegendProps) {
  return (
    <fieldset class="legend">
      <legend>Marks in the page</legend>
      {MARK_KINDS.map(kind => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={marks[kind]}
            onChange={({ currentTarget }) => onChange({ ...marks, [kind]: currentTarget.checked })}
          />
          <span class={`sample ${kind}`}>{MARK_LABELS[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}
