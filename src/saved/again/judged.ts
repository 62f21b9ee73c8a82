import * as z from 'zod/mini';
import { breaksTheDeal, summary, type Outcome } from '../../fit/checklist.ts';
import type { Profile } from '../../fit/profile.ts';
import { profileVersion } from '../../fit/profile-versions.ts';
import { Verdict } from '../../posting/verdict.ts';

/** One thing that a profile asks of every posting. */
export const Asked = z.object({ criterion: z.string(), label: z.string() });

/** What a saved posting's checklist came to: what list and table need of it. Made from posting and profile alone. */
export const Judged = z.object({
  id: z.string(),
  /** The revision of the posting that was judged. */
  rev: z.string(),
  /** "6 met, 1 not met", for the reader's criteria and for the posting's own lines. */
  mine: z.string(),
  theirs: z.string(),
  /** Labels of the deal-breakers that are not met. */
  broken: z.array(z.string()),
  /** The reader's criteria, row by row. `own`: the reader decided it. */
  rows: z.array(z.extend(Asked, { verdict: Verdict, own: z.boolean() })),
});
export type Judged = z.infer<typeof Judged>;

/** What verdicts are kept with: the name of exactly this profile, with the day where the day counts. `today`: ISO date. */
export const judgedBy = (profile: Profile, today: string): string =>
  profile.postedWithinDays === null
    ? profileVersion(profile)
    : `${profileVersion(profile)} ${today.slice(0, 10)}`;

/** What these rows of a posting come to. */
export function cameTo(of: Pick<Judged, 'id' | 'rev'>, rows: readonly Outcome[]): Judged {
  const mine = rows.filter(({ part }) => part === 'mine');
  return {
    ...of,
    mine: summary(mine),
    theirs: summary(rows.filter(({ part }) => part === 'theirs')),
    broken: rows.filter(breaksTheDeal).map(({ label }) => label),
    rows: mine.map(({ criterion, label, verdict, overruled }) => ({
      criterion,
      label,
      verdict,
      own: overruled !== null,
    })),
  };
}
