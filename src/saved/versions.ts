import { SavedPosting } from '../posting/saved.ts';

/** A stored document as it comes from the database: anything may be in it. */
export type Row = Readonly<Record<string, unknown>>;
type Upgrade = (row: Row) => Row;

/**
 * `upgrades[n]` turns a row of version n + 1 into one of version n + 2. Append only: a line that was shipped is
 * never edited, since rows of its time are still out there.
 */
const upgrades: readonly Upgrade[] = [
  row => ({ ...row, overruled: {} }), // 1 → 2: verdicts can be overruled
];

/** The version that is written today. */
export const VERSION = upgrades.length + 1;

/**
 * A row of any known version in today's form, still unchecked.
 * @throws Error where the version is unknown: newer than this Fineprint, or none at all.
 */
export function upgrade(row: Row, steps: readonly Upgrade[] = upgrades): Row {
  const { v } = row;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1 || v > steps.length + 1) {
    throw new Error(`a row of unknown version: ${String(v)}`);
  }
  return { ...steps.slice(v - 1).reduce((old, step) => step(old), row), v: steps.length + 1 };
}

/** The posting in a row, or null where this version cannot read it: such a row is set aside, never changed. */
export function readRow(row: Row): SavedPosting | null {
  try {
    const parsed = SavedPosting.safeParse(upgrade(row));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
