import { showPay } from '../posting/show.ts';
import { overrule, type Overruling } from '../posting/verdict.ts';
import {
  withOwn,
  type Capture,
  type Own,
  type SavedPosting,
  type Status,
  type Summary,
} from '../posting/saved.ts';

/* What saving and changing do to one row. Pure: times and rows in, rows out. */

/** A posting saved for the first time. `at`: now, ISO 8601. */
export const newRow = (url: string, capture: Capture, own: Own, at: string): SavedPosting => ({
  v: 2,
  url,
  savedAt: at,
  updatedAt: at,
  reading: capture.reading,
  own: mergeOwn({}, own, capture),
  overruled: {},
  description: capture.description,
  status: 'saved',
  history: [{ status: 'saved', at }],
  note: '',
});

/** Saved once more: the newer Reading takes the place of the older; note, status, history and corrections stay. */
export const againRow = (old: SavedPosting, capture: Capture, own: Own, at: string): SavedPosting => ({
  ...old,
  updatedAt: at,
  reading: capture.reading,
  own: mergeOwn(old.own, own, capture),
  description: capture.description,
});

export interface Change {
  readonly overrule?: Overruling | undefined;
  readonly status?: Status | undefined;
  readonly note?: string | undefined;
  readonly own?: Own | undefined;
}

/** A row with what its reader changed. A status that it has already is no change and leaves no trace. */
export function changedRow(
  old: SavedPosting,
  { status, note, own, overrule: decision }: Change,
  at: string,
): SavedPosting {
  const moved = status !== undefined && status !== old.status;
  return {
    ...old,
    updatedAt: at,
    status: status ?? old.status,
    history: moved ? [...old.history, { status, at }] : old.history,
    note: note ?? old.note,
    own: own === undefined ? old.own : mergeOwn(old.own, own, old),
    overruled: decision === undefined ? old.overruled : overrule(old.overruled, decision, at),
  };
}

/** Corrections on top of earlier ones. A value equal to what was read takes the correction of that field back. */
function mergeOwn(old: Own, more: Own, { reading }: Pick<Capture, 'reading'>): Own {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const read: Readonly<Record<string, unknown>> = reading;
  const kept = Object.entries({ ...old, ...more }).filter(
    ([field, value]) => value !== undefined && !same(value, read[field]),
  );
  return Object.fromEntries(kept);
}

/** The line of a row in lists, as its reader corrected it. */
export function summaryOf(id: string, row: SavedPosting): Summary {
  const { title, company, locations, pay } = withOwn(row.reading, row.own);
  const [first, ...others] = pay;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return {
    id,
    url: row.url,
    savedAt: row.savedAt,
    title,
    company,
    places: locations,
    pay: first === undefined ? '' : showPay(first) + more,
    status: row.status,
    note: row.note,
  };
}
