import { breaksTheDeal, PARTS, type Row } from '../../fit/checklist.ts';
import type { ChecklistView } from '../../messages/settings.ts';
import type { Verdict } from '../../posting/verdict.ts';

/* How the rows are laid out. Pure: card, popup and saved posting show the same. */

export type PartName = (typeof PARTS)[number];

export interface Group {
  /** null: the part is not grouped. */
  readonly verdict: Verdict | null;
  readonly rows: readonly Row[];
}

export interface Part {
  readonly part: PartName;
  readonly rows: readonly Row[];
  readonly groups: readonly Group[];
}

export interface Arranged {
  /** Deal-breakers that are not met: before anything else. */
  readonly broken: readonly Row[];
  readonly parts: readonly Part[];
}

/** What wants a look first. */
const BY_VERDICT: readonly Verdict[] = ['not met', 'partly', 'not stated', 'to tick', 'met'];

const groupsOf = (rows: readonly Row[], sort: ChecklistView['sort']): Group[] =>
  sort === 'order'
    ? [{ verdict: null, rows }]
    : BY_VERDICT.map(verdict => ({ verdict, rows: rows.filter(row => row.verdict === verdict) })).filter(
        group => group.rows.length > 0,
      );

/** Broken deal-breakers, then the reader's criteria, then the posting's lines; deal-breakers first in each. */
export function arranged(rows: readonly Row[], sort: ChecklistView['sort']): Arranged {
  const broken = rows.filter(breaksTheDeal);
  const others = rows.filter(row => !breaksTheDeal(row));
  const first = (row: Row) => Number(row.weight !== 'deal-breaker');
  const parts = PARTS.map(part => {
    const own = others.filter(row => row.part === part).toSorted((a, b) => first(a) - first(b));
    // What stands above is counted with its part all the same.
    return { part, rows: rows.filter(row => row.part === part), groups: groupsOf(own, sort) };
  });
  return { broken, parts: parts.filter(part => part.rows.length > 0) };
}
