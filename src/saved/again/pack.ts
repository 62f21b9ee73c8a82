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

/** Dashes, quotation marks and the like: one of them would double the room that a Latin text takes. */
const WIDE = /[\u2000-\u20ff]/g;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16)}`;

/** Postings as text, a line of JSON each. Many in one record are read several times sooner than each by itself. */
export const pack = (all: readonly Packed[]): string =>
  all.map(one => JSON.stringify(lineOf(one)).replace(WIDE, escaped)).join('\n');

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
