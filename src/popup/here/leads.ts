import type { Reading } from '../../posting/reading.ts';
import { provenance } from '../../ui/provenance.ts';

/** Does a fact lead to words that stand in the page now? */
export const leadsToPage =
  (reading: Reading, unplaced: readonly string[]) =>
  (fact: string): boolean =>
    provenance(reading, fact, unplaced).from === 'page';
