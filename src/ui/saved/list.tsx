import { useEffect, useMemo, useState } from 'preact/hooks';
import { STATUSES } from '../../posting/saved.ts';
import { Problem, Waiting } from '../notice.tsx';
import { Check } from '../picks.tsx';
import { Removal } from './removal.tsx';
import { DeletedRow, Row } from './row.tsx';
import { seek } from './seek.ts';
import type { StatusFilter } from './seek.ts';
import { useSaved } from './use-saved.ts';
import type { Fit, Saved } from './use-saved.ts';
import { STATUS_WORDS } from './words.ts';

/** So many rows are drawn at first, and more each time they are asked for. */
const PAGE = 50;

export type Format = 'csv' | 'json';

interface ListProps {
  /** Hands out the whole list as a file. */
  readonly exportAs: (format: Format) => void;
  /** Grows when the postings were judged again. */
  readonly judgings?: number;
}

/** The saved postings: newest first, searched, filtered, changed, exported. */
export function SavedList({ exportAs, judgings = 0 }: ListProps) {
  const saved = useSaved();
  const { loaded, again } = saved;
  useEffect(() => {
    if (judgings > 0) again();
  }, [judgings, again]);
  if (loaded.state === 'loading') return <Waiting slow={loaded.slow}>Opening your list …</Waiting>;
  if (loaded.state === 'failed')
    return (
      <Problem title="The list could not be opened" reason={loaded.reason} again={saved.again}>
        Nothing is lost: your postings stay where they are.
      </Problem>
    );
  const { summaries, setAside, judged } = loaded.value;
  const live = new Set(summaries.map(({ id }) => id));
  const rows = [...summaries, ...[...saved.deleted.values()].filter(({ id }) => !live.has(id))];
  const count = rows.length - saved.deleted.size;
  return (
    <>
      {rows.length > 0 && <Removal />}
      {setAside > 0 && (
        <p class="notice">
          {setAside === 1 ? '1 saved posting was' : `${setAside} saved postings were`} made by a newer version
          of Fineprint. {setAside === 1 ? 'It is' : 'They are'} kept, and {setAside === 1 ? 'is' : 'are'} in
          the JSON export.
        </p>
      )}
      {rows.length === 0 ? (
        <Empty setAside={setAside} exportAs={exportAs} />
      ) : (
        <Rows rows={rows} count={count} saved={saved} judged={judged} exportAs={exportAs} />
      )}
    </>
  );
}

const Empty = ({ setAside, exportAs }: ListProps & { readonly setAside: number }) => (
  <div class="empty">
    <h2>No saved postings yet</h2>
    <p>
      Open a job posting and press Save, or use the keyboard shortcut. It is kept here, on this device alone.
    </p>
    {setAside > 0 && <Exports exportAs={exportAs} />}
  </div>
);

const Exports = ({ exportAs }: ListProps) => (
  <span class="exports">
    <button type="button" onClick={() => exportAs('csv')}>
      Export CSV
    </button>
    <button type="button" onClick={() => exportAs('json')}>
      Export JSON
    </button>
  </span>
);

interface RowsProps extends ListProps {
  readonly rows: Parameters<typeof seek>[0];
  readonly count: number;
  readonly saved: Saved;
  readonly judged: readonly Fit[];
}

function Rows({ rows, count, saved, judged, exportAs }: RowsProps) {
  const fits = useMemo(() => new Map(judged.map(fit => [fit.id, fit])), [judged]);
  const [whole, setWhole] = useState(false);
  const [typed, setTyped] = useState('');
  const [status, setStatus] = useState<StatusFilter>('all');
  const [shown, setShown] = useState(PAGE);
  const fitting = whole ? rows.filter(({ id }) => (fits.get(id)?.broken.length ?? 0) === 0) : rows;
  const found = seek(fitting, typed, status);
  const living = found.filter(({ id }) => !saved.deleted.has(id)).length;
  const postings = `${count} ${count === 1 ? 'posting' : 'postings'}`;
  return (
    <>
      <div class="seek" role="search">
        <input
          type="search"
          aria-label="Search the saved postings"
          placeholder="Title, company, place, pay, note"
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <select
          aria-label="Show only this status"
          value={status}
          onChange={event => setStatus(STATUSES.find(each => each === event.currentTarget.value) ?? 'all')}
        >
          <option value="all">All</option>
          {STATUSES.map(each => (
            <option key={each} value={each}>
              {STATUS_WORDS[each]}
            </option>
          ))}
        </select>
      </div>
      <div class="list-line">
        <p role="status">{living === count ? postings : `${living} of ${postings}`}</p>
        <Exports exportAs={exportAs} />
      </div>
      {judged.some(({ broken }) => broken.length > 0) && (
        <Check label="Leave out those that break a deal-breaker" checked={whole} change={setWhole} />
      )}
      {saved.problem && (
        <p class="error" role="alert">
          {saved.problem}
        </p>
      )}
      {found.length === 0 && (
        <p class="empty">No saved posting matches. Try fewer words or another status.</p>
      )}
      <ul class="saved-list">
        {found
          .slice(0, shown)
          .map(row =>
            saved.deleted.has(row.id) ? (
              <DeletedRow key={row.id} row={row} saved={saved} />
            ) : (
              <Row
                key={row.id}
                row={row}
                fit={fits.get(row.id) ?? null}
                saved={saved}
                focused={saved.returned === row.id}
              />
            ),
          )}
      </ul>
      {found.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, found.length - shown)} more of {found.length - shown}
        </button>
      )}
    </>
  );
}
