import { withOverrulings } from '../fit/checklist.ts';
import { payScales } from '../fit/pay-scale.ts';
import { checklist, isEmpty } from '../fit/judge.ts';
import type { Beside, SavedState } from '../messages/contract.ts';
import { withOwn, type Capture, type SavedPosting } from '../posting/saved.ts';
import { seenBefore } from './seen.ts';
import { store } from './store.ts';
import { getProfile, getSettings } from './stored.ts';
import { report } from '../messages/report.ts';

export const savedState = (id: string, { status, savedAt }: SavedPosting): SavedState => ({
  id,
  status,
  savedAt,
});

/** The saved posting of an address. A database that fails must not cost the reader the card: then it is not saved. */
export async function savedAt(
  url: string,
): Promise<{ readonly id: string; readonly posting: SavedPosting } | null> {
  try {
    return await store().at(url);
  } catch (error) {
    report('looking for the saved posting', error);
    return null;
  }
}

/** All that is shown beside a page's Reading. */
export async function beside({ reading, description }: Capture, incognito: boolean): Promise<Beside> {
  const [found, profile, settings, seen] = await Promise.all([
    savedAt(reading.url),
    getProfile(),
    getSettings(),
    seenBefore(reading, incognito),
  ]);
  const own = found?.posting.own ?? {};
  return {
    saved: found ? savedState(found.id, found.posting) : null,
    own,
    checklist: withOverrulings(
      checklist(profile, withOwn(reading, own), description, new Date().toISOString()),
      found?.posting.overruled ?? {},
    ),
    scales: payScales(withOwn(reading, own), profile),
    profileEmpty: isEmpty(profile),
    seenBefore: seen,
    settings,
  };
}
