import type { Beside } from '../messages/contract.ts';
import { report } from '../messages/report.ts';
import type { Reading } from '../posting/reading.ts';
import { Sightings } from '../saved/sightings.ts';
import { getSettings } from './stored.ts';

let opened: Sightings | null = null;

/** What was read before. Opened when first needed. */
export const sightings = (): Sightings => (opened ??= new Sightings());

/**
 * Notes that a posting is being read, and says when its like was read before. Never in private windows, and only as long
 * as the reader wants it. A store that fails must not cost the card.
 */
export async function seenBefore(reading: Reading, incognito: boolean): Promise<Beside['seenBefore']> {
  if (incognito || !(await getSettings()).seenBefore) return null;
  try {
    const before = await sightings().note(reading, Date.now());
    return before && { at: new Date(before.last).toISOString(), url: before.url, place: before.place };
  } catch (error) {
    report('looking for what was seen before', error);
    return null;
  }
}
