import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Summary } from '../../posting/saved.ts';
import { useAutosave } from '../use-autosave.ts';
import type { Saving } from '../use-autosave.ts';
import type { Saved } from './use-saved.ts';
import { nameOf } from './words.ts';

interface NoteProps {
  readonly row: Summary;
  readonly saved: Saved;
}

const SAYS: Readonly<Record<Saving['state'], string>> = {
  idle: '',
  waiting: 'Saving …',
  saved: 'Saved',
  failed: 'Not saved',
};

/** The note on a posting, saved while it is typed. */
export function Note({ row, saved }: NoteProps) {
  const [text, setText] = useState(row.note);
  const { id } = row;
  const { change } = saved;
  const save = useCallback((note: string) => change({ id, note }), [id, change]);
  const { saving, later, now } = useAutosave(save);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <div class="note-editor">
      <textarea
        ref={area}
        aria-label={`Note on ${nameOf(row)}`}
        dir="auto"
        rows={3}
        maxLength={20_000}
        value={text}
        onInput={event => {
          setText(event.currentTarget.value);
          later(event.currentTarget.value);
        }}
        onBlur={now}
      />
      <p class={saving.state === 'failed' ? 'error' : 'hint'} role="status">
        {SAYS[saving.state]}
        {saving.state === 'failed' && `: ${saving.reason}. Type again to try once more.`}
      </p>
    </div>
  );
}
