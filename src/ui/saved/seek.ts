import { fold } from '../../fit/fold.ts';
import type { Status, Summary } from '../../posting/saved.ts';

export type StatusFilter = Status | 'all';

const texts = new WeakMap<Summary, string>();

/** Everything of a row that search looks at, folded once. */
function textOf(row: Summary): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = fold([row.title, row.company, ...row.places, row.pay, row.note].filter(Boolean).join(' \n '));
  texts.set(row, text);
  return text;
}

/** The rows with this status that hold every word typed, whatever its case and accents; newest first. */
export function seek(rows: readonly Summary[], typed: string, status: StatusFilter): readonly Summary[] {
  const words = fold(typed).split(' ').filter(Boolean);
  return rows
    .filter(row => status === 'all' || row.status === status)
    .filter(row => words.every(word => textOf(row).includes(word)))
    .toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
}
