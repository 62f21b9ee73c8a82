import { useId } from 'preact/hooks';
import { summary, type Row } from '../../fit/checklist.ts';
import type { ChecklistView } from '../../messages/settings.ts';
import type { ChecklistActs } from './acts.ts';
import { arranged, type Part, type PartName } from './arrange.ts';
import { CheckRow } from './row.tsx';

interface ChecklistProps {
  readonly rows: readonly Row[];
  /** No criterion is set yet. */
  readonly profileEmpty: boolean;
  readonly view: ChecklistView;
  readonly acts: ChecklistActs;
  /** Broken deal-breakers stand elsewhere, above all facts: `Broken`. */
  readonly brokenAbove?: boolean;
}

const NAMES: Readonly<Record<PartName, string>> = { mine: 'My criteria', theirs: 'Their requirements' };

/** The posting held against its reader: counts and reasons, no score. The same in card, popup and saved posting. */
export function Checklist({ rows, profileEmpty, view, acts, brokenAbove = false }: ChecklistProps) {
  if (rows.length === 0 && !profileEmpty) return null;
  const { parts } = arranged(rows, view.sort);
  return (
    <section class="block checklist" aria-label="Your checklist">
      {profileEmpty && (
        <>
          <h3>Your checklist</h3>
          <p class="note">
            Say what you look for and what you have, and each posting is held against it: met, partly, not met
            or not stated, with the page’s own words.
          </p>
          <button type="button" class="link" onClick={acts.onProfile}>
            Set what you look for
          </button>
        </>
      )}
      {!brokenAbove && <Broken rows={rows} acts={acts} />}
      {parts.map(part => (
        <PartView key={part.part} part={part} view={view} acts={acts} />
      ))}
      {parts.length > 0 && <Sorting view={view} onView={acts.onView} />}
    </section>
  );
}

/** Deal-breakers that are not met: first, and plain to see. */
export function Broken({ rows, acts }: Pick<ChecklistProps, 'rows' | 'acts'>) {
  const { broken } = arranged(rows, 'order');
  if (broken.length === 0) return null;
  return (
    <div class="checklist broken">
      <h3>
        {broken.length === 1 ? 'A deal-breaker is not met' : `${broken.length} deal-breakers are not met`}
      </h3>
      <Rows rows={broken} acts={acts} />
    </div>
  );
}

const Rows = ({ rows, acts }: { readonly rows: readonly Row[]; readonly acts: ChecklistActs }) => (
  <ul>
    {rows.map(row => (
      <CheckRow key={row.criterion} row={row} acts={acts} />
    ))}
  </ul>
);

interface PartProps {
  readonly part: Part;
  readonly view: ChecklistView;
  readonly acts: ChecklistActs;
}

function PartView({ part: { part, rows, groups }, view, acts }: PartProps) {
  const id = useId();
  const folded = view.folded.includes(part);
  const fold = () =>
    acts.onView({
      ...view,
      folded: folded ? view.folded.filter(each => each !== part) : [...view.folded, part],
    });
  return (
    <div class="part">
      <h3>
        <button type="button" class="folder" aria-expanded={!folded} aria-controls={id} onClick={fold}>
          {NAMES[part]}
        </button>
        <span class="counts">{summary(rows)}</span>
      </h3>
      <div id={id} hidden={folded}>
        {!folded &&
          groups.map(group => (
            <div key={group.verdict} class="group">
              {group.verdict !== null && (
                <h4>
                  {group.verdict} · {group.rows.length}
                </h4>
              )}
              <Rows rows={group.rows} acts={acts} />
            </div>
          ))}
      </div>
    </div>
  );
}

const Sorting = ({ view, onView }: { readonly view: ChecklistView } & Pick<ChecklistActs, 'onView'>) => (
  <p class="sorting">
    <label>
      <input
        type="checkbox"
        checked={view.sort === 'verdict'}
        onChange={event => onView({ ...view, sort: event.currentTarget.checked ? 'verdict' : 'order' })}
      />
      <span>Group by verdict</span>
    </label>
  </p>
);
