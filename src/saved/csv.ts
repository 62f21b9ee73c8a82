import Papa from 'papaparse';
import type { SavedPosting } from '../posting/saved.ts';
import type { Profile } from '../fit/profile.ts';
import type { Judged } from './again/judged.ts';
import { COLUMNS, lineOf, ownColumns } from './columns.ts';

/** Spreadsheets hold 32,767 characters in a cell; Excel spills the rest over the rows below. */
const LONGEST = 32_000;
const CUT = ' … (cut here; the JSON export has all of it)';

/** What a spreadsheet may take for a formula, also behind blanks and invisible signs, and in its wide form. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Control characters that no table can hold; tab and line feed stay. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}/gu;

/** One cell's text: a stranger's page wrote it, so it is kept from being a formula by a leading apostrophe. */
export function cell(value: string | number | boolean | null | undefined): string {
  const text = String(value ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, '');
  const short = text.length > LONGEST ? text.slice(0, LONGEST) + CUT : text;
  return FORMULA.test(short) ? `'${short}` : short;
}

/**
 * The table of saved postings: RFC 4180, UTF-8 with a byte order mark so that spreadsheets know, one row a posting,
 * corrected values in place of the read ones. `fits`: what their checklists came to; `own`: the reader's own criteria,
 * which get columns behind all others.
 */
export function toCsv(
  postings: readonly SavedPosting[],
  fits: ReadonlyMap<SavedPosting, Judged> = new Map(),
  own: Profile['own'] = [],
): string {
  const columns = [...COLUMNS, ...ownColumns(own)];
  const rows = postings
    .map(posting => lineOf(posting, fits.get(posting) ?? null))
    .map(line => columns.map(([, of]) => cell(of(line))));
  const headings = columns.map(([heading]) => cell(heading));
  return `\uFEFF${Papa.unparse([headings, ...rows], { newline: '\r\n' })}\r\n`;
}
