import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Structured } from '../context.ts';
import { pageOf } from '../testing.ts';
import { parseLoose } from './json.ts';
import { plainText } from './html.ts';
import { readStructured } from './structured.ts';

const read = (...jsonLd: readonly string[]): Structured | null =>
  readStructured(pageOf('# Pump Fitter', { title: 'Pump Fitter - Example', markup: { jsonLd } }));
const JOB =
  '"@type":"JobPosting","title":"Pump Fitter","hiringOrganization":{"@type":"Organization","name":"Example Pumps"}';

/** A block as found in the wild, each with another defect, that still says the title. */
const forms: readonly (readonly [why: string, block: string])[] = [
  ['plain', `{${JOB}}`],
  ['array', `[{"@type":"WebSite"},{${JOB}}]`],
  ['@graph', `{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{${JOB}}]}`],
  ['nested under mainEntity', `{"@type":"WebPage","mainEntity":{${JOB}}}`],
  ['type list', `{${JOB.replace('"JobPosting"', '["JobPosting","Thing"]')}}`],
  ['type as address', `{${JOB.replace('"JobPosting"', '"http://schema.org/JobPosting"')}}`],
  [
    'PascalCase keys',
    `{"@type":"JobPosting","Title":"Pump Fitter","HiringOrganization":{"Name":"Example Pumps"}}`,
  ],
  ['name for title', `{"@type":"JobPosting","name":"Pump Fitter","hiringOrganization":"Example Pumps"}`],
  ['CDATA', `//<![CDATA[\n{${JOB}}\n//]]>`],
  ['CDATA in comments', `/*<![CDATA[*/{${JOB}}/*]]>*/`],
  ['HTML comment', `<!-- {${JOB}} -->`],
  ['entities', `{${JOB}}`.replaceAll('"', '&quot;')],
  ['line break in a string', `{${JOB},"description":"one\ntwo"}`],
  ['tab in a string', `{${JOB},"description":"one\ttwo"}`],
  ['other control character', `{${JOB},"description":"one\u0001two"}`],
  ['comma too many', `{${JOB},}`],
  ['two commas', `{${JOB},,"url":"x"}`],
  ['comma missing between properties', `{${JOB}\n"url":"x"}`],
  ['comma missing between objects', `[{"@type":"WebSite"}{${JOB}}]`],
  ['\\$', `{${JOB},"description":"pays \\$20"}`],
  ["\\'", `{${JOB},"description":"it\\'s"}`],
  ['quotes in a string', `{${JOB},"description":"the "best" pumps","url":"x"}`],
  ['semicolon behind', `{${JOB}};`],
  ['byte order mark', `\uFEFF{${JOB}}`],
  ['entities in the title', `{${JOB.replace('Pump Fitter', 'Pump&nbsp;Fitter')}}`],
];

describe('forms of JSON-LD', () => {
  test.each(forms)('%s', (_, block) => {
    const found = read(block);
    expect(found?.title).toBe('Pump Fitter');
    expect(found?.company).toBe('Example Pumps');
  });
  test('several blocks', () =>
    expect(read('{"@type":"WebSite"}', 'not json', `{${JOB}}`)?.title).toBe('Pump Fitter'));
  test('the same job twice is one', () => expect(read(`{${JOB}}`, `{${JOB}}`)?.title).toBe('Pump Fitter'));
  test('several jobs: the one that the page is about', () =>
    expect(read(`[{"@type":"JobPosting","title":"Baker"},{${JOB}}]`)?.title).toBe('Pump Fitter'));
  test('a list of others: none', () =>
    expect(
      read('[{"@type":"JobPosting","title":"Baker"},{"@type":"JobPosting","title":"Cook"}]'),
    ).toBeNull());
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

const fact = (property: string): Structured | null => read(`{${JOB},${property}}`);

describe('places', () => {
  test.each([
    ['"jobLocation":"Graz"', ['Graz']],
    ['"jobLocation":"Graz|Linz; Wien"', ['Graz', 'Linz', 'Wien']],
    ['"jobLocation":{"address":"Graz ~ Linz"}', ['Graz', 'Linz']],
    ['"jobLocation":{"address":{"addressLocality":"Graz","addressCountry":"AT"}}', ['Graz, AT']],
    [
      '"jobLocation":[{"address":{"addressLocality":"Graz"}},{"address":{"addressLocality":"Linz"}}]',
      ['Graz', 'Linz'],
    ],
    [
      '"jobLocation":{"address":{"addressLocality":"Graz","addressCountry":{"@type":"Country","name":"Austria"}}}',
      ['Graz, Austria'],
    ],
    ['"jobLocation":{"address":{"addressLocality":"Toledo, OH","addressRegion":"OH"}}', ['Toledo, OH']],
    ['"jobLocation":{"name":"Example Pumps"}', []],
    ['"jobLocation":[]', []],
    ['"jobLocation":{"address":{"addressLocality":null}}', []],
  ])('%s', (property, is) => expect(fact(property)?.locations).toEqual(is));
  test('country codes', () =>
    expect(fact('"jobLocation":{"address":{"addressCountry":"Austria"}}')?.countries).toEqual(['AT']));
});

describe('pay', () => {
  const pay = (property: string) =>
    fact(property)?.pay.map(({ min, max, currency, unit }) => `${min}–${max} ${currency} ${unit}`);
  test.each([
    [
      '"baseSalary":{"currency":"EUR","value":{"minValue":40000,"maxValue":50000,"unitText":"YEAR"}}',
      ['40000–50000 EUR YEAR'],
    ],
    ['"baseSalary":{"currency":"EUR","value":{"value":"20.50","unitText":"HOUR"}}', ['20.5–20.5 EUR HOUR']],
    ['"baseSalary":{"currency":"EUR","value":3000,"unitText":"MONTH"}', ['3000–3000 EUR MONTH']],
    [
      '"baseSalary":{"currency":"USD","minValue":"55,000","maxValue":"65,000.00","unitText":"yearly"}',
      ['55000–65000 USD YEAR'],
    ],
    ['"baseSalary":"40000-50000","salaryCurrency":"GBP"', ['40000–50000 GBP null']],
    ['"baseSalary":55000.0', ['55000–55000 null null']],
    ['"baseSalary":{"currency":"USD","value":{"minValue":0,"maxValue":0}}', []],
    [
      '"baseSalary":{"currency":"USD","value":{"minValue":70000,"maxValue":60000,"unitText":"YEAR"}}',
      ['60000–70000 USD YEAR'],
    ],
    ['"baseSalary":null', []],
    ['"baseSalary":"competitive"', []],
  ])('%s', (property, is) => expect(pay(property)).toEqual(is));
});

describe('the rest', () => {
  test.each([
    ['"employmentType":["FULL_TIME","CONTRACTOR"]', ['FULL_TIME', 'CONTRACTOR']],
    ['"employmentType":"Full-time, Part-time"', ['FULL_TIME', 'PART_TIME']],
    ['"employmentType":[]', []],
    ['"employmentType":"Vollzeit"', ['FULL_TIME']],
  ])('%s', (property, is) => expect(fact(property)?.employmentType).toEqual(is));
  test.each([
    ['2024-03-03', '2024-03-03'],
    ['2024-03-03T10:00:00Z', '2024-03-03'],
    ['2024/3/3', '2024-03-03'],
    ['03.04.2024', '2024-04-03'],
    ['March 3, 2024', '2024-03-03'],
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
