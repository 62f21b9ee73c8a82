import type { SavedPosting } from '../posting/saved.ts';
import { VERSION } from './versions.ts';

/**
 * The whole list for keeping or for another program: every posting with what was read and what was corrected, and
 * the rows that this version cannot read as they are stored.
 */
export function toJson(
  postings: readonly SavedPosting[],
  setAside: readonly unknown[],
  now = new Date(),
): string {
  const file = { format: 'fineprint', version: VERSION, exportedAt: now.toISOString(), postings, setAside };
  return `${JSON.stringify(file, null, 2)}\n`;
}
