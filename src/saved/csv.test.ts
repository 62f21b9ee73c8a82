import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../fit/profile.ts';
import type { SavedPosting } from '../posting/saved.ts';
import { cameTo } from './again/judged.ts';
import { rowsOf } from './again/rows-of.ts';
import { COLUMNS } from './columns.ts';
import { cell, toCsv } from './csv.ts';
import { newRow } from './rows.ts';
import { toJson } from './json.ts';
import { sample } from './testing/samples.ts';

const AT = '2026-11-01T08:00:00.000Z';
const posting = (part: Partial<SavedPosting> = {}): SavedPosting => ({
  ...newRow('https://firm.example/jobs/1', sample(), {}, AT),
  ...part,
});
const parse = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

test('a row holds every fact', () => {
  const [row] = parse(toCsv([posting({ note: 'rang, "twice"', own: { company: 'Harbour Lines SA' } })]));
  expect(row).toMatchObject({
    Title: 'Tram driver',
    Company: 'Harbour Lines SA',
    Locations: 'Gdynia; Sopot',
    'Pay min': '30',
    'Pay max': '36.5',
    'Pay currency': 'PLN',
    'Pay unit': 'HOUR',
    'Pay min a year': '62400',
    'Pay max a year': '75920',
    'All pay': 'PLN 30 – 36.50 an hour',
    'Pay quotes': '30 to 36.50 zł an hour',
    Required: 'A tram licence',
    Preferred: 'Night shifts, ideally',
    'Visa sponsorship': '',
    Status: 'saved',
    'Status history': `saved ${AT}`,
    Note: 'rang, "twice"',
    'Saved at': AT,
    Corrected: 'company',
    Address: 'https://firm.example/jobs/1',
    Description: 'Tram driver\n- A tram licence\n- Night shifts, ideally',
  });
});

test('what the checklist came to has a column for each criterion, the reader’s own last', () => {
  const profile: Profile = {
    ...EMPTY_PROFILE,
    wantedWords: ['tram', 'ferry'],
    unwantedWords: ['night'],
    own: [{ id: 'a', name: 'Near water', words: ['harbour'], pattern: null, avoid: false }],
  };
  const one = posting({ overruled: { 'unwanted:night': { verdict: 'met', at: AT } } });
  const fit = cameTo({ id: '', rev: '' }, rowsOf(one, profile, AT));
  const [row] = parse(toCsv([one], new Map([[one, fit]]), profile.own));
  expect(row).toMatchObject({
    'Deal-breakers not met': '',
    'Criterion: Words wanted': expect.stringContaining(': met\n'),
    'Criterion: Words unwanted': 'met (yours)',
    'Criterion: Least pay': '',
    'Own criterion: Near water': expect.any(String),
  });
  expect(row?.['Checklist']).toContain('met');
});

test('headings are one of a kind, and end every file’s first line', () => {
  const headings = COLUMNS.map(([heading]) => heading);
  expect(new Set(headings).size).toBe(headings.length);
  expect(toCsv([])).toBe(`\uFEFF${headings.join(',')}\r\n`);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\r=x', "'\n=x"],
  ['  =x', "'  =x"],
  ['\u200B=x', "'\u200B=x"],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
  ['nul\0l', 'null'],
  [null, ''],
  [0, '0'],
  [-2, "'-2"],
  [true, 'true'],
])('cell %j', (value, text) => expect(cell(value)).toBe(text));

test('a cell is no longer than a spreadsheet can hold', () =>
  expect(cell('x'.repeat(100_000)).length).toBeLessThan(32_767));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[=+\-@\t\r\n",; ]{0,4}[a-z"\r\n]{0,6}$/),
);

test('whatever stands in it, the file reads back as it was, and no cell is a formula', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText, anyText), { maxLength: 6 }), texts => {
      const rows = texts.map(([title, note, description]) =>
        posting({ note, description, own: { title, locations: [note] } }),
      );
      const back = Papa.parse<string[]>(toCsv(rows).replace(/^\uFEFF/, ''), {
        newline: '\r\n',
        delimiter: ',',
      }).data;
      const expected = texts.map(([title, note, description]) => [title, note, description].map(cell));
      const column = (heading: string) => COLUMNS.findIndex(([each]) => each === heading);
      const at = ['Title', 'Note', 'Description'].map(column);
      expect(back).toHaveLength(rows.length + 2); // headings before, an empty line after
      expect(back.slice(1, -1).map(row => at.map(n => row[n]))).toEqual(expected);
      expect(back.flat().filter(text => /^\s*[=+\-@]/.test(text))).toEqual([]);
    }),
    { numRuns: 300 },
  ));

test('JSON keeps what was read beside what was corrected, and strange rows as they are', () => {
  const own = { title: 'Driver' };
  const strange = { _id: 'posting:0', v: 9, x: [1] };
  const file: unknown = JSON.parse(toJson([posting({ own })], [strange], new Date(AT)));
  expect(file).toMatchObject({
    format: 'fineprint',
    version: 2,
    exportedAt: AT,
    postings: [{ reading: { title: 'Tram driver' }, own }],
    setAside: [strange],
  });
});
