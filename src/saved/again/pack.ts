import * as z from 'zod/mini';
import type { SavedPosting } from '../../posting/saved.ts';
import { readRow } from '../versions.ts';

/** A posting of one revision, for its checklist: without the words behind its facts, its note and its history. */
export interface Packed {
  readonly id: string;
  readonly rev: string;
  readonly posting: SavedPosting;
}

const Line = z.object({ id: z.string(), rev: z.string(), row: z.record(z.string(), z.unknown()) });

const BEYOND_ASCII = /[^\x20-\x7e]/g;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A line of JSON in ASCII alone, at a byte a character: one dash or quotation mark would double the room of all of it, and
 * the engine keeps a text wide that once was. Not where that would be longer, as for Chinese.
 */
function narrow(json: string): string {
  const ascii = json.replace(BEYOND_ASCII, escaped);
  return ascii.length > 1.5 * json.length
    ? json
    : new TextDecoder('latin1').decode(new TextEncoder().encode(ascii));
}

/** Postings as text, a line of JSON each. Many in one record are read several times sooner than each by itself. */
export const pack = (all: readonly Packed[]): string =>
  all.map(one => narrow(JSON.stringify(lineOf(one)))).join('\n');

const lineOf = ({ id, rev, posting }: Packed): z.infer<typeof Line> => ({
  id,
  rev,
  row: { ...posting, reading: { ...posting.reading, evidence: [] }, note: '', history: [] },
});

/** What is packed in a text; null where a line of it cannot be read. */
export function unpack(text: string): readonly Packed[] | null {
  try {
    return text.split('\n').map(line => {
      const { id, rev, row } = Line.parse(JSON.parse(line));
      const posting = readRow(row);
      if (!posting) throw new Error('a posting that this version cannot read');
      return { id, rev, posting };
    });
  } catch {
    return null;
  }
}
