import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Structured } from '../context.ts';
import { pageOf } from '../testing.ts';
import { plainText } from './html.ts';
import { parseLoose } from './json.ts';
import { choices, employments, forms, JOB, pays, places, states } from './structured.cases.ts';
import { readStructured } from './structured.ts';

const URL = 'https://jobs.example/role/pump-fitter-4711';
const TITLE = 'Pump Fitter - Example';
const pump = (markup: Parameters<typeof pageOf>[1] = {}) =>
  pageOf('# Pump Fitter', { title: TITLE, url: URL, ...markup });
const read = (...jsonLd: readonly string[]): Structured | null =>
  readStructured(pump({ markup: { jsonLd } }));
const fact = (property: string): Structured | null => read(`{${JOB},${property}}`);

describe('forms of JSON-LD', () => {
  test.each(forms)('%s', (_, block) => {
    const found = read(block);
    expect(found?.title).toBe('Pump Fitter');
    expect(found?.company).toBe('Example Pumps');
  });
  test('several blocks', () =>
    expect(read('{"@type":"WebSite"}', 'not json', `{${JOB}}`)?.title).toBe('Pump Fitter'));
  test.each([
    '',
    '{',
    '[]',
    'null',
    '{"@type":"Product"}',
    '<b>',
    '"JobPosting"',
    '{"@type":"JobPostingList"}',
  ])('none: %s', block => expect(read(block)).toBeNull());
});

describe('which job the data is about', () => {
  test.each(choices)('%s', (_, titles, is) => {
    const jobs = titles.map(title => ({ '@type': 'JobPosting', title, hiringOrganization: 'Example Pumps' }));
    const found = read(JSON.stringify(jobs));
    expect(found === null ? null : (found.title ?? '')).toBe(is);
  });
  test('two employers seek the same: the one at this address', () => {
    const jobs = ['/role/9', URL].map((url, at) => ({
      '@type': 'JobPosting',
      title: 'Pump Fitter',
      hiringOrganization: `Pumps ${at}`,
      url,
    }));
    expect(read(JSON.stringify(jobs))?.company).toBe('Pumps 1');
    expect(read(JSON.stringify(jobs.map(job => ({ ...job, url: '' }))))).toBeNull();
  });
  test('a page without title and headings is taken at its word', () => {
    const page = pageOf('We seek somebody.', {
      url: 'https://jobs.example/',
      markup: { jsonLd: [`{${JOB}}`] },
    });
    expect(readStructured(page)?.title).toBe('Pump Fitter');
  });
});

describe('state', () => {
  test.each(states)('%s', (_, text, is) => {
    const found = readStructured(pump({ markup: { state: [text] } }));
    if (is === null) expect(found).toBeNull();
    else expect(found).toMatchObject({ source: 'state', title: 'Pump Fitter', ...is });
  });
  test('pay, dates and kinds under their many names', () => {
    const job = {
      name: 'internal',
      title: 'Pump Fitter',
      content: 'Mend pumps, keep records. '.repeat(10),
      organization: { displayName: 'Example Pumps' },
      salary_min: 40000,
      salary_max: 50000,
      salary_currency: 'EUR',
      salary_period: 'year',
      jobType: ['Full-time'],
      is_remote: true,
      publishedAt: 1_767_225_600_000,
      expires_at: 1_769_904_000,
    };
    expect(readStructured(pump({ markup: { state: [JSON.stringify(job)] } }))).toMatchObject({
      title: 'Pump Fitter',
      company: 'Example Pumps',
      pay: [{ min: 40000, max: 50000, currency: 'EUR', unit: 'YEAR' }],
      employmentType: ['FULL_TIME'],
      workplace: 'remote',
      datePosted: '2026-01-01',
      validThrough: '2026-02-01',
    });
  });
  test('JSON-LD speaks before it', () => {
    const job = { title: 'Pump Fitter', description: 'x'.repeat(200), company: 'Oak', location: 'Linz' };
    const markup = { jsonLd: [`{${JOB}}`], state: [JSON.stringify(job)] };
    expect(readStructured(pump({ markup }))?.source).toBe('json-ld');
  });
  test('any text is read or refused, and a deep one too', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), text => {
        readStructured(pump({ markup: { state: [text, `window.x = ${text}`] } }));
      }),
    );
    readStructured(pump({ markup: { state: ['['.repeat(5000) + ']'.repeat(5000)] } }));
  });
});

describe('places', () => {
  test.each(places)('%s', (property, is) => expect(fact(property)?.locations).toEqual(is));
  test('country codes', () =>
    expect(fact('"jobLocation":{"address":{"addressCountry":"Austria"}}')?.countries).toEqual(['AT']));
});

describe('pay', () => {
  const pay = (property: string) =>
    fact(property)?.pay.map(({ min, max, currency, unit }) => `${min}–${max} ${currency} ${unit}`);
  test.each(pays)('%s', (property, is) => expect(pay(property)).toEqual(is));
});

describe('the rest', () => {
  test.each(employments)('%s', (property, is) => expect(fact(property)?.employmentType).toEqual(is));
  test.each([
    ['2024-03-03', '2024-03-03'],
    ['2024-03-03T10:00:00Z', '2024-03-03'],
    ['2024/3/3', '2024-03-03'],
    ['03.04.2024', '2024-04-03'],
    ['March 3, 2024', '2024-03-03'],
    ['Tue Apr 15 07:00:00 UTC 2025', '2025-04-15'],
    ['2024-02-31', null],
    ['soon', null],
  ])('date %s', (text, is) => expect(fact(`"datePosted":"${text}"`)?.datePosted).toBe(is));
  test('workplace', () => expect(fact('"jobLocationType":"TELECOMMUTE"')?.workplace).toBe('remote'));
  test('description twice escaped', () =>
    expect(
      fact('"description":"&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;Two"')
        ?.description,
    ).toBe('One\n- Two'));
  test('microdata', () => {
    const item = {
      type: 'https://schema.org/JobPosting',
      props: {
        title: ['Pump Fitter'],
        hiringOrganization: [{ type: 'Organization', props: { name: ['Example Pumps'] } }],
      },
    };
    const found = readStructured(pageOf('# Pump Fitter', { markup: { microdata: [item] } }));
    expect(found).toMatchObject({ source: 'microdata', title: 'Pump Fitter', company: 'Example Pumps' });
  });
  test('RDFa', () => {
    const item = { type: 'JobPosting', props: { 'schema:title': ['Pump Fitter'] } };
    expect(readStructured(pageOf('# Pump Fitter', { markup: { rdfa: [item] } }))).toMatchObject({
      source: 'rdfa',
      title: 'Pump Fitter',
    });
  });
});

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), text => {
      parseLoose(text);
      plainText(text);
      read(text, `{${JOB},"description":"${text}"}`);
    }),
  );
});

test('sound JSON is read as it is', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), value => {
      expect(parseLoose(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
