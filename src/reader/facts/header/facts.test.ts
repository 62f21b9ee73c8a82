import { describe, expect, test } from 'vitest';
import type { Context, Found } from '../../context.ts';
import type { Note } from '../../testing.ts';
import { findDates } from '../dates/dates.ts';
import { findEmploymentTypes } from '../employment/employment.ts';
import { findPlaces } from '../places/places.ts';
import { findWorkplace } from '../workplace/workplace.ts';
import { contextFor, expectSound, holdsOnAnything, PATIENT } from './testing.ts';
import * as data from './facts.cases.ts';

const BODY = [
  '## Responsibilities',
  '- Check every pump that leaves the hall',
  '## Requirements',
  '- Two years at a bench',
];

/** The line stands below the title where it is short, in the text where it is a sentence. */
const pageWith = (line: string | readonly string[], lang = 'en'): Context =>
  contextFor(['# Pump Fitter', ...[line].flat(), ...BODY], { title: 'Pump Fitter', lang });

type Find = (context: Context) => readonly Found<string>[];
const one = (found: Found<string> | null): readonly Found<string>[] => (found ? [found] : []);

const finders: readonly (readonly [string, Find, readonly data.FactCase[], readonly string[], string])[] = [
  ['workplace', context => one(findWorkplace(context)), data.WORKPLACES, data.NO_WORKPLACE, ' '],
  ['employment type', findEmploymentTypes, data.TYPES, data.NO_TYPE, ' '],
  ['date posted', context => one(findDates(context).posted), data.POSTED, data.NO_DATE, ' '],
  ['valid through', context => one(findDates(context).through), data.THROUGH, data.NO_DATE, ' '],
  ['places', findPlaces, data.PLACES, data.NO_PLACE, '/'],
];

describe.each(finders)('%s', (_, find, positive, negative, between) => {
  const read = (line: string | readonly string[], lang?: string) => {
    const context = pageWith(line, lang);
    const found = find(context);
    expectSound(
      context,
      found.flatMap(({ proofs }) => proofs),
    );
    return found.map(({ value }) => value).join(between);
  };
  test.each(positive.map(([line, is, lang]) => ({ line, is, lang })))('$line → $is', ({ line, is, lang }) =>
    expect(read(line, lang)).toBe(is),
  );
  test.each(negative)('nothing in: %s', line => expect(read(line)).toBe(''));
  test(
    'holds on anything',
    () => holdsOnAnything(context => find(context).flatMap(({ proofs }) => proofs)),
    PATIENT,
  );
});

test('a row of chips is a row of facts', () => {
  const chip = (start: number, end: number) => ({ start, end, tag: 'span', names: 'chip' });
  const chips = contextFor(
    [
      '# Pump Fitter',
      { text: 'Workshop Toledo, OH Full-time', runs: [chip(0, 8), chip(9, 19), chip(20, 29)] },
      ...BODY,
    ],
    { title: 'Pump Fitter' },
  );
  expect(findPlaces(chips).map(({ value }) => value)).toEqual(['Toledo, OH']);
});

test('a board in another language than the posting: its own words around it are read, too', () => {
  const page = contextFor(
    [
      '# Pump Fitter',
      'Повна зайнятість · Дистанційно',
      'You will mend the pumps that come in from the field and keep a record of the parts, with your own bench and the tools for it.',
      ...BODY,
    ],
    { title: 'Pump Fitter', lang: 'uk' },
  );
  expect(page.language).toBe('en');
  expect(findEmploymentTypes(page).map(({ value }) => value)).toEqual(['FULL_TIME']);
  expect(findWorkplace(page)?.value).toBe('remote');
});

test('each item below a term is a place; a link of a menu is none', () => {
  const list = contextFor(
    [
      '# Pump Fitter',
      { text: 'Location', kind: 'term', within: ['dl', 'dt'] },
      { text: 'Kendal', kind: 'item', within: ['dl', 'dd', 'ul', 'li a'] },
      { text: 'Keswick', kind: 'item', within: ['dl', 'dd', 'ul', 'li b'] },
      ...BODY,
    ],
    { title: 'Pump Fitter' },
  );
  expect(findPlaces(list).map(({ value }) => value)).toEqual(['Kendal', 'Keswick']);
  const link = { kind: 'cell', linked: 1, within: ['footer', 'table'] } as const;
  const menu = contextFor(
    [
      '# Pump Fitter',
      ...BODY,
      { text: 'Locations', ...link },
      { text: 'Newsroom', ...link },
      { text: 'Shareholders', ...link },
    ],
    { title: 'Pump Fitter' },
  );
  expect(findPlaces(menu)).toEqual([]);
});

test('a wrapper may bear the telling name; facts of other jobs stand beside', () => {
  const term = (text: string, at: number) =>
    ({ text, kind: 'term', within: ['section', `dl of-${at}`, 'dt'] }) as const;
  const cell = (text: string, at: number) =>
    ({ text, kind: 'cell', within: ['section', `dl of-${at}`, 'dd'] }) as const;
  const page = contextFor(
    [
      '# Pump Fitter',
      { text: 'Hexham', within: ['div job-location', 'div'] },
      ...BODY,
      { text: 'Similar jobs (2)', kind: 'heading', depth: 2, within: ['section'] },
      term('Location', 1),
      cell('Toledo, OH', 1),
      term('Location', 2),
      cell('Portland, OR', 2),
    ],
    { title: 'Pump Fitter' },
  );
  expect(findPlaces(page).map(({ value }) => value)).toEqual(['Hexham']);
});

test('a plain label in front of an element that holds the rest of its line', () => {
  const cell = (text: string, from: number): Note => ({
    text,
    kind: 'cell',
    runs: [{ start: from, end: text.length, tag: 'span', names: 'value' }],
  });
  const page = contextFor(
    [
      '# Pump Fitter',
      cell('Location Hexham, Northumberland', 9),
      cell('Position Type Full-Time', 14),
      ...BODY,
    ],
    { title: 'Pump Fitter' },
  );
  expect(findPlaces(page).map(({ value }) => value)).toEqual(['Hexham, Northumberland']);
});

test('a label in a form asks its applicant: what stands below it is the next question', () => {
  const field = (text: string, id: string) =>
    ({ text, within: ['main', 'form', `div ${id}`, `label ${id}`] }) as const;
  const form = contextFor(
    ['# Pump Fitter', ...BODY, '## Apply', field('Location', 'a'), field('Attach your CV *', 'b')],
    { title: 'Pump Fitter' },
  );
  expect(findPlaces(form)).toEqual([]);
  const fact = contextFor(
    [
      '# Pump Fitter',
      ...BODY,
      { text: 'Location', within: ['main', 'label'] },
      { text: 'Kendal', within: ['main', 'span'] },
    ],
    { title: 'Pump Fitter' },
  );
  expect(findPlaces(fact).map(({ value }) => value)).toEqual(['Kendal']);
});

test.each([
  [['Hybrid', 'Full-time'], ['Hybrid']],
  [
    ['Hybrid', '2 days a week on site'],
    ['2 days a week on site', 'Hybrid'],
  ],
  [['Remote', 'Permanent'], ['Remote']],
])('what proves the workplace in %j says so itself', (lines, quotes) => {
  const context = contextFor(['# Pump Fitter', ...lines, ...BODY], { title: 'Pump Fitter' });
  const proofs = findWorkplace(context)?.proofs ?? [];
  const said = proofs.map(({ span }) =>
    span ? (context.page.blocks[span.block]?.text.slice(span.start, span.end) ?? '') : '',
  );
  expect(said.toSorted()).toEqual(quotes.toSorted());
});

test.each([
  ['https://jobs.example.scot/17', '2017-05-04'],
  ['https://www.example.co.uk/jobs/17', '2017-05-04'],
  ['https://jobs.example.com/17', '2017-04-05'],
])("an English page of %s writes the day and the month its country's way round", (url, is) => {
  const context = contextFor(['# Pump Fitter', 'Closing date: 4/05/17', ...BODY], {
    title: 'Pump Fitter',
    url,
  });
  expect(findDates(context).through?.value).toBe(is);
});

test.each([
  ['# [Graz] Pump Fitter', ['Graz']],
  ['# Brookline | Pump Fitter | Toledo, OH | ONSITE | $40k', ['Toledo, OH']],
  ['# [Senior] Pump Fitter', []],
])('the place in the heading %s', (heading, is) => {
  const context = contextFor([heading, ...BODY], { title: heading.slice(2) });
  expect(findPlaces(context).map(({ value }) => value)).toEqual(is);
});
