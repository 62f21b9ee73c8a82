import { describe, expect, test } from 'vitest';
import { emptyReading, type Evidence, type Reading } from '../posting/reading.ts';
import type { Own } from '../posting/saved.ts';
import { sections, type Section } from './sections.ts';

const inText = (fact: string, quote: string): Evidence => ({ fact, quote, source: 'text', how: 'stated' });
const inData = (fact: string): Evidence => ({ fact, quote: null, source: 'json-ld', how: 'stated' });

const reading: Reading = {
  ...emptyReading('https://a.test/1', 'posting'),
  title: 'Lift Fitter',
  company: 'Upward & Sons',
  locations: ['Ghent', 'Bruges'],
  workplace: 'onsite',
  datePosted: '2026-11-20',
  pay: [{ min: 20, max: 25, currency: 'EUR', unit: 'HOUR', quote: '€20–25/h', about: 'Ghent' }],
  requirements: [
    { text: 'A head for heights.', level: 'required' },
    { text: 'Dutch is welcome.', level: 'preferred' },
    { text: 'Two years on site.', level: 'required' },
  ],
  conditions: { equity: null, travelPercent: 10 },
  evidence: [
    inText('/title', 'Lift Fitter'),
    inData('/company'),
    inText('/locations/0', 'Ghent'),
    inData('/locations/1'),
    { ...inData('/workplace'), how: 'assumed', reason: 'a lift is fitted where it hangs' },
    inText('/pay/0', '€20–25/h'),
    inText('/conditions/travelPercent', '10% travel'),
  ],
  conflicts: [
    {
      fact: '/pay/0',
      text: '€20–25/h',
      markup: { min: 30, max: 30, currency: 'EUR', unit: 'HOUR', quote: '' },
    },
    { fact: '/company', text: 'Upward', markup: 'Upward & Sons' },
  ],
};

function section(id: string, own: Own = {}, unplaced: readonly string[] = []): Section {
  const found = sections(reading, { own, unplaced, today: '2026-11-22' }).find(one => one.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

describe('where a fact comes from', () => {
  const cases: readonly [id: string, line: number, from: string][] = [
    ['title', 0, 'page'],
    ['company', 0, 'data'],
    ['locations', 0, 'page'],
    ['locations', 1, 'data'],
    ['required', 0, 'page'],
  ];
  test.each(cases)('%s %i is from %s', (id, line, from) => {
    expect(section(id).lines[line]?.from).toBe(from);
  });

  test('words that are not at their place lead nowhere', () => {
    expect(section('title', {}, ['/title']).lines[0]?.from).toBe('lost');
    expect(section('required', {}, ['/requirements/2']).lines.map(({ from }) => from)).toEqual([
      'page',
      'lost',
    ]);
  });

  test('an assumed fact carries its reason', () => {
    expect(section('workplace').lines[0]).toMatchObject({
      text: 'On site',
      assumed: 'a lift is fitted where it hangs',
    });
  });
});

describe('words', () => {
  test('pay: what it is for, as written, and for a year', () => {
    expect(section('pay').lines[0]).toMatchObject({
      text: 'EUR 20 – 25 an hour',
      notes: ['Ghent', '“€20–25/h”', 'full time: EUR 41,600 – 52,000 a year'],
      conflict: 'The page’s data says EUR 30 an hour',
    });
  });

  test('where the data won, the text’s words are told', () => {
    expect(section('company').lines[0]?.conflict).toBe('The page’s text says “Upward”');
  });

  test('a date has its age', () => {
    expect(section('datePosted').lines[0]?.text).toBe('20 Nov 2026 · 2 days ago');
  });

  test('requirements stand in two sections and keep their pointers', () => {
    expect(section('required').lines.map(({ fact }) => fact)).toEqual(['/requirements/0', '/requirements/2']);
    expect(section('preferred').lines.map(({ fact }) => fact)).toEqual(['/requirements/1']);
  });

  test('conditions that are not spoken of are named', () => {
    expect(section('conditions').lines.map(({ text }) => text)).toEqual(['Travel: 10% of the time']);
    expect(section('conditions').silent).toContain('equity');
    expect(section('conditions').silent).not.toContain('travel');
  });

  test('every section is there where the page says nothing', () => {
    const none = sections(emptyReading('https://a.test/2', 'other'), {
      own: {},
      unplaced: [],
      today: '2026-11-22',
    });
    expect(none).toHaveLength(14);
    expect(none.every(({ lines, asRead }) => lines.length === 0 && asRead === null)).toBe(true);
  });
});

describe('corrections', () => {
  test('the reader’s own value is shown, the read one kept in sight', () => {
    const { lines, asRead } = section('company', { company: 'Upward Lifts' });
    expect(lines[0]).toMatchObject({ text: 'Upward Lifts', from: 'own', conflict: null });
    expect(asRead).toEqual(['Upward & Sons']);
  });

  test('a cleared field is silent', () => {
    const { lines, asRead } = section('workplace', { workplace: null });
    expect([lines, asRead]).toEqual([[], ['On site']]);
  });

  test('entries left as read still lead to their words, wherever they now stand', () => {
    const own: Own = {
      requirements: [
        { text: 'Two years on site.', level: 'required' },
        { text: 'A driving licence.', level: 'required' },
      ],
    };
    const { lines } = section('required', own);
    expect(lines.map(({ fact, from }) => [fact, from])).toEqual([
      ['/requirements/2', 'page'],
      ['/requirements/1', 'own'],
    ]);
    expect(section('preferred', own).lines).toEqual([]);
  });
});
