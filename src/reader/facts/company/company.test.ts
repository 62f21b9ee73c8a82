import { describe, expect, test } from 'vitest';
import { contextFor, expectSound, holdsOnAnything, PATIENT } from '../header/testing.ts';
import { findCompany } from './company.ts';
import { cases, none, type CompanyCase } from './company.cases.ts';

const read = ({
  lines,
  page = '',
  meta = {},
  lang = 'en',
  url = 'https://site.example/page',
}: CompanyCase) => {
  const context = contextFor(lines, { title: page, lang, url, markup: { meta } });
  const found = findCompany(context);
  expectSound(context, found?.proofs ?? []);
  return found?.value ?? null;
};

describe('findCompany', () => {
  test.each(cases)('$why: $is', one => expect(read(one)).toBe(one.is));
  test.each(none)('none: $why', one => expect(read(one)).toBeNull());

  test("markup's organization wins, the text's words prove it", () => {
    const jsonLd = [
      '{"@type":"JobPosting","title":"Pump Fitter","hiringOrganization":{"name":"Brookline Pumps"}}',
    ];
    const context = contextFor('# Pump Fitter\nAt Brookline Pumps, we mend pumps.', { markup: { jsonLd } });
    const found = findCompany(context);
    expect(found?.value).toBe('Brookline Pumps');
    expect(found?.proofs.map(({ source }) => source)).toEqual(['text', 'json-ld']);
  });

  test('holds on anything', () => holdsOnAnything(context => findCompany(context)?.proofs ?? []), PATIENT);
});
