import type { Row } from '../../fit/checklist.ts';
import { checklist } from '../../fit/judge.ts';
import { EMPTY_PROFILE, type OwnCriterion } from '../../fit/profile.ts';
import { emptyReading } from '../../posting/reading.ts';

/** The row that a posting with this text would have, as every checklist judges it; null where nothing is looked for. */
export function tried(criterion: OwnCriterion, text: string): Row | null {
  const profile = { ...EMPTY_PROFILE, own: [criterion] };
  const rows = checklist(
    profile,
    emptyReading('https://try.example/', 'posting'),
    text,
    new Date().toISOString(),
  );
  return rows.find(row => row.criterion === `own:${criterion.id}`) ?? null;
}
