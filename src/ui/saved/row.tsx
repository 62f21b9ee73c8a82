import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import { words } from '../../messages/shape.ts';
import { showDate } from '../../posting/show.ts';
import { STATUSES } from '../../posting/saved.ts';
import type { Summary } from '../../posting/saved.ts';
import { Note } from './note.tsx';
import { SavedChecklist } from './saved-checklist.tsx';
import type { Fit, Saved } from './use-saved.ts';
import { nameOf, STATUS_WORDS } from './words.ts';

interface RowProps {
  readonly row: Summary;
  readonly saved: Saved;
}

/** A posting's address may be followed only where it leads to a web page. */
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** One saved posting: what it is, its status, its note. `focused`: it was just brought back. */
export function Row({
  row,
  fit,
  saved,
  focused,
}: RowProps & { readonly focused: boolean; readonly fit: Fit | null }) {
  const [noteOpen, setNoteOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [listOpen, setListOpen] = useState(false);
  const note = useId();
  const list = useId();
  const status = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (focused) status.current?.focus();
  }, [focused]);
  const setStatus = (typed: string) => {
    const chosen = STATUSES.find(each => each === typed);
    setProblem(null);
    if (chosen)
      saved.change({ id: row.id, status: chosen }).catch((error: unknown) => setProblem(words(error)));
  };
  return (
    <li class="saved-row">
      <div class="saved-what" dir="auto">
        <h2>
          <Title row={row} />
        </h2>
        <p class="saved-about">
          {[row.company, ...row.places.slice(0, 3)].filter(Boolean).join(' · ')}
          {row.places.length > 3 && ` and ${row.places.length - 3} more places`}
        </p>
        <p class="saved-pay">
          {row.pay && <bdi class="figures">{row.pay}</bdi>}
          <bdi class="muted">saved {showDate(row.savedAt)}</bdi>
        </p>
        {fit !== null && fit.mine !== '' && (
          <p class="saved-fit">
            {fit.broken.length > 0 && (
              <strong class="saved-broken">Deal-breaker: {fit.broken.join('; ')}</strong>
            )}
            <bdi class="muted">{fit.mine}</bdi>
          </p>
        )}
        {!noteOpen && row.note && (
          <p class="saved-note" dir="auto">
            {row.note}
          </p>
        )}
      </div>
      <div class="saved-do">
        <select
          ref={status}
          aria-label={`Status of ${nameOf(row)}`}
          value={row.status}
          onChange={event => setStatus(event.currentTarget.value)}
        >
          {STATUSES.map(each => (
            <option key={each} value={each} selected={each === row.status}>
              {STATUS_WORDS[each]}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="plain"
          aria-expanded={listOpen}
          aria-controls={list}
          aria-label={`Checklist of ${nameOf(row)}`}
          onClick={() => setListOpen(!listOpen)}
        >
          Checklist
        </button>
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
      <div id={list} hidden={!listOpen}>
        {listOpen && <SavedChecklist row={row} />}
      </div>
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
