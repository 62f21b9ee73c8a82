import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pay } from '../../../posting/reading.ts';
import type { Context, Structured } from '../../context.ts';
import type { PageText } from '../../source.ts';
import { pageOf } from '../../testing.ts';
import { PAGES } from './pay.cases.ts';
import type { PageCase } from './pay.cases.ts';
import { findPay } from './pay.ts';

const NO_DATA: Structured = {
  source: 'json-ld',
  title: null,
  company: null,
  locations: [],
  workplace: null,
  employmentType: [],
  datePosted: null,
  validThrough: null,
  pay: [],
  description: null,
  countries: [],
};

/** A context whose segments are the blocks, so that this finder is tested by itself. */
function contextOf(
  page: PageText,
  outside: readonly number[] = [],
  structured?: Partial<Structured>,
): Context {
  const segments = page.blocks.map(
    ({ text, kind }, block, all) =>
      ({
        span: { block, start: 0, end: text.length },
        text,
        role: outside.includes(block) ? 'outside' : 'unknown',
        isHeading: kind === 'heading',
        heading: all.slice(0, block).findLast(one => one.kind === 'heading')?.text ?? null,
        isItem: kind === 'item',
      }) as const,
  );
  return {
    page,
    language: page.lang.slice(0, 2) || 'en',
    tongues: page.lang.slice(0, 2) || 'en',
    segments,
    own: segments.filter(({ role }) => role !== 'outside'),
    structured: structured ? { ...NO_DATA, ...structured } : null,
  };
}

const pageFor = ({ lines, url, lang }: Pick<PageCase, 'lines' | 'url' | 'lang'>): PageText =>
  pageOf(lines, { ...(url ? { url } : {}), ...(lang ? { lang } : {}) });

const shown = ({ min, max, currency, unit, kind = 'base' }: Pay): string =>
  [`${min ?? ''}–${max ?? ''}`, currency ?? '?', unit ?? '?', ...(kind === 'base' ? [] : [kind])].join(' ');

describe('the pay of a page', () => {
  test.each(PAGES)('$name', one => {
    const page = pageFor(one);
    const { found, conflicts } = findPay(contextOf(page, one.outside, one.structured));
    const quote = found[0]?.value.quote;
    expect(found.map(({ value }) => shown(value)).join(';')).toBe(one.offers);
    expect(one.quote ?? quote).toBe(quote);
    expect(one.conflicts ?? conflicts.length).toBe(conflicts.length);
  });

  test('names what each range is for where there are several', () => {
    const { found } = findPay(contextOf(pageOf('Ohio: $70,000 - $80,000. New Jersey: $78,000 - $91,000.')));
    expect(found.map(({ value }) => value.about)).toEqual(['Ohio', 'New Jersey']);
  });

  test('names it before a dash and in brackets too', () => {
    const page = pageOf('USA, OH, Dayton - 70,000 - 80,000 USD annually\nPay: $88,000 - $91,000 (Ohio only)');
    expect(findPay(contextOf(page)).found.map(({ value }) => value.about)).toEqual([
      'USA, OH, Dayton',
      'Ohio only',
    ]);
  });

  test('is no word about the sum, and a town goes with its state', () => {
    const page = pageOf(
      'Pay as follows: Dayton, OH: $70,000 - $80,000\nPay: $88,000 - $91,000 (Based on skill)',
    );
    expect(findPay(contextOf(page)).found.map(({ value }) => value.about)).toEqual(['Dayton, OH', null]);
  });

  test('says what was assumed', () => {
    const { found } = findPay(contextOf(pageOf('Salary: $70,000 - $80,000')));
    expect(found[0]?.proofs[0]).toMatchObject({
      how: 'assumed',
      reason: expect.stringContaining('currency'),
    });
  });

  test('gives the words of the text first, then the data', () => {
    const structured = {
      pay: [{ min: 50000, max: 60000, currency: 'EUR', unit: 'YEAR' as const, quote: '' }],
    };
    const { found } = findPay(contextOf(pageOf('Salary: €50,000 - €60,000 a year'), [], structured));
    expect(found[0]?.proofs.map(({ source }) => source)).toEqual(['text', 'json-ld']);
  });
});

const lines = fc.array(
  fc.constantFrom(
    'Salary',
    'Pay:',
    '$50,000',
    '–',
    '$60,000 a year',
    '€18 - €22 / hour',
    'Bonus: $500',
    'to',
    '40k',
    'Minimum pay',
    ' | ',
  ),
  { maxLength: 12 },
);

describe('any page', () => {
  test(
    'every quote is the slice at its span, at most 400 letters, without blanks around it',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(lines, notes => {
          const page = pageOf(notes.map(text => ({ text })));
          const { found } = findPay(contextOf(page));
          for (const { value, proofs } of found) {
            const span = proofs[0]?.span;
            expect(span).toBeTruthy();
            if (!span) continue;
            const slice = page.blocks[span.block]?.text.slice(span.start, span.end);
            expect(value.quote).toBe(slice);
            expect(value.quote.length).toBeLessThanOrEqual(400);
            expect(value.quote).toBe(value.quote.trim());
          }
          expect(findPay(contextOf(page)).found).toEqual(found);
        }),
        { numRuns: 300 },
      );
    },
  );
});
