import { expect, test } from 'vitest';

/** Who may import whom, beside itself. The drawing in README.md is this table. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  posting: [],
  reader: ['posting'],
  page: ['reader', 'posting'],
  fit: ['posting'],
  saved: ['posting', 'fit'],
  messages: ['posting', 'fit', 'reader'],
  ui: ['messages', 'fit', 'posting'],
  content: ['page', 'reader', 'fit', 'messages', 'ui', 'posting'],
  background: ['saved', 'reader', 'fit', 'messages', 'posting'],
  popup: ['messages', 'fit', 'posting', 'ui'],
  options: ['messages', 'fit', 'posting', 'ui'],
  dashboard: ['messages', 'fit', 'posting', 'saved', 'ui'],
};

/** Single files that another room may import all the same, and why. */
const ALSO: Readonly<Record<string, string>> = {
  'ui → saved/again/again.ts': 'judges the saved postings again, beside whichever page is open',
  'options → reader/facts/skills/lexicon.ts': 'the names of skills, which a résumé is searched for',
  'dashboard → page/report/clean.ts': 'what a page gave for a report is cleaned once more before it is shown',
  'background → ui/marks.ts': 'the look of marks, as a string, which the worker puts into pages',
};

/** Rooms that know no page and no browser: they run in Node in milliseconds. */
const PURE = ['posting', 'reader', 'fit'];
/** The one package that pure rooms may use. */
const PURE_MAY = ['zod/mini'];
const LONGEST = 250;

const files = import.meta.glob<string>('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
const sources = Object.entries(files).filter(([path]) => path.split('/').length > 2);
const product = sources.filter(([path]) => !/\.test\.tsx?$|\/testing(?:\/|\.ts)/.test(path));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:import\s+|(?:import|export)\b[^'"=;]*?\bfrom\s+)'([^']+)'/gm)].map(
    ([, target = '']) => target,
  );
const codeOf = (text: string): string => text.replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const resolve = (from: string, target: string): string =>
  `.${new URL(target.split('?')[0] ?? '', `file:///${from.slice(2)}`).pathname}`;

test.each(sources)('%s imports only from rooms that it may', (path, text) => {
  const room = roomOf(path);
  for (const target of importsOf(text).filter(each => each.startsWith('.'))) {
    const to = resolve(path, target);
    if (ALSO[`${room} → ${to.slice(2)}`] !== undefined) continue;
    expect([room, ...(MAY[room] ?? [])], `${path} → ${target}`).toContain(roomOf(to));
  }
});

test.each(product)('%s keeps to what its room may touch', (path, text) => {
  const room = roomOf(path);
  const packages = importsOf(text).filter(each => !each.startsWith('.'));
  expect(packages, 'the small zod alone').not.toContain('zod');
  if (PURE.includes(room)) {
    expect(packages.filter(each => !PURE_MAY.includes(each))).toEqual([]);
    expect(codeOf(text)).not.toMatch(/\b(?:document|globalThis|chrome|browser)\.[a-z]|\bHTMLElement\b/);
  }
  if (room === 'page') expect(codeOf(text)).not.toMatch(/\b(?:chrome|browser)\.[a-z]/);
});

test.each(product)('%s is short enough to tell one story', (path, text) => {
  const isData = /\.(?:data|cases)\.ts$|\/language\//.test(path);
  if (!isData) expect(text.split('\n').length).toBeLessThanOrEqual(LONGEST);
});

/** All files that a script brings into a page, types left out. */
function reached(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const values = (files[entry] ?? '').replace(/^\s*(?:import|export) type\b[^;]*;/gm, '');
  for (const target of importsOf(values)) {
    if (target.startsWith('.')) reached(resolve(entry, target), seen);
    else seen.add(target);
  }
  return seen;
}

test('the gate brings no schema, no component and no reader into a page, but for the words that hint at a job', () => {
  const all = [...reached('./content/gate/main.ts')];
  expect(all.filter(each => !each.startsWith('./'))).toEqual([]);
  expect(all.filter(each => /^\.\/(?:ui|fit|messages|reader\/(?!detect\/hint))/.test(each))).toEqual([]);
});

test('no rule or word of the reader comes into a posting’s page: the worker has them', () => {
  expect([...reached('./content/reader/main.tsx')].filter(each => /^\.\/reader\//.test(each))).toEqual([]);
});

test('the script for reports brings no schema and no rule, but for the names of what is no part of a posting', () => {
  const all = [...reached('./content/misread/main.ts')];
  expect(all.filter(each => !/^\.\/(?:content|page)\//.test(each))).toEqual([
    './reader/sections/names.data.ts',
  ]);
});

test('every room of src stands in the table', () => {
  expect(new Set(sources.map(([path]) => roomOf(path)))).toEqual(new Set(Object.keys(MAY)));
});
