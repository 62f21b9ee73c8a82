import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import { words } from '../../messages/shape.ts';
import { showDate } from '../../posting/show.ts';
import { STATUSES } from '../../posting/saved.ts';
import type { Summary } from '../../posting/saved.ts';
import { useAutosave } from '../use-autosave.ts';
import type { Saving } from '../use-autosave.ts';
import type { Saved } from './use-saved.ts';
import { STATUS_WORDS } from './words.ts';

interface RowProps {
  readonly row: Summary;
  readonly saved: Saved;
}

const nameOf = (row: Summary): string => row.title ?? 'Untitled posting';

/** A posting's address may be followed only where it leads to a web page. */
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** One saved posting: what it is, its status, its note. */
export function Row({ row, saved }: RowProps) {
  const [noteOpen, setNoteOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const note = useId();
  const setStatus = (typed: string) => {
    const status = STATUSES.find(each => each === typed);
    setProblem(null);
    if (status) saved.change({ id: row.id, status }).catch((error: unknown) => setProblem(words(error)));
  };
  return (
    <li class="saved-row">
      <div class="saved-what">
        <h2 dir="auto">
          <Title row={row} />
        </h2>
        <p class="saved-about" dir="auto">
          {[row.company, ...row.places.slice(0, 3)].filter(Boolean).join(' · ')}
          {row.places.length > 3 && ` and ${row.places.length - 3} more places`}
        </p>
        <p class="saved-pay">
          {row.pay && <span class="figures">{row.pay}</span>}
          <span class="muted">saved {showDate(row.savedAt)}</span>
        </p>
        {!noteOpen && row.note && (
          <p class="saved-note" dir="auto">
            {row.note}
          </p>
        )}
      </div>
      <div class="saved-do">
        <select
          aria-label={`Status of ${nameOf(row)}`}
          value={row.status}
          onChange={event => setStatus(event.currentTarget.value)}
        >
          {STATUSES.map(status => (
            <option key={status} value={status} selected={status === row.status}>
              {STATUS_WORDS[status]}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="plain"
          aria-expanded={noteOpen}
          aria-controls={note}
          aria-label={`Note on ${nameOf(row)}`}
          onClick={() => setNoteOpen(!noteOpen)}
        >
          Note
        </button>
        <button
          type="button"
          class="plain"
          aria-label={`Delete ${nameOf(row)}`}
          onClick={() => void saved.remove(row)}
        >
          Delete
        </button>
      </div>
      {problem && (
        <p class="error" role="alert">
          The status was not changed: {problem}
        </p>
      )}
      <div id={note} hidden={!noteOpen}>
        {noteOpen && <Note row={row} saved={saved} />}
      </div>
    </li>
  );
}

function Title({ row }: { readonly row: Summary }) {
  if (!isWeb(row.url)) return <>{nameOf(row)}</>;
  const open = (event: MouseEvent) => {
    event.preventDefault(); // a link of its own would leave the popup's page in some browsers
    void browser.tabs.create({ url: row.url });
  };
  return (
    <a href={row.url} onClick={open}>
      {nameOf(row)}
    </a>
  );
}

const SAYS: Readonly<Record<Saving['state'], string>> = {
  idle: '',
  waiting: 'Saving …',
  saved: 'Saved',
  failed: 'Not saved',
};

function Note({ row, saved }: RowProps) {
  const [text, setText] = useState(row.note);
  const { id } = row;
  const { change } = saved;
  const save = useCallback((note: string) => change({ id, note }), [id, change]);
  const { saving, later, now } = useAutosave(save);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <div class="note">
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

/** Stands where a deleted posting stood, so that the way back is at hand and in the order of the keyboard. */
export function DeletedRow({ row, saved }: RowProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <li class="saved-row deleted">
      <span role="status" dir="auto">
        Deleted: {nameOf(row)}
      </span>
      <button
        ref={undo}
        type="button"
        aria-label={`Undo: keep ${nameOf(row)}`}
        onClick={() => void saved.restore(row)}
      >
        Undo
      </button>
    </li>
  );
}
