import { withOverrulings, type Outcome, type Row } from '../../fit/checklist.ts';
import { checklist, outcomes } from '../../fit/judge.ts';
import type { Profile } from '../../fit/profile.ts';
import { withOwn, type SavedPosting } from '../../posting/saved.ts';

/** The rows of a saved posting, with the reader's corrections and decisions. `today`: ISO date. */
export const rowsOf = (
  { reading, own, description, overruled }: SavedPosting,
  profile: Profile,
  today: string,
): Row[] => withOverrulings(checklist(profile, withOwn(reading, own), description, today), overruled);

/** What becomes of each row, without the reasons. */
export const outcomesOf = (
  { reading, own, description, overruled }: SavedPosting,
  profile: Profile,
  today: string,
): Outcome[] => withOverrulings(outcomes(profile, withOwn(reading, own), description, today), overruled);
