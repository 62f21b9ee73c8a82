import { expect, test } from 'vitest';
import { emptyReading, type Reading } from '../../posting/reading.ts';
import { placed } from './placed.ts';

const long = `Knows ${'the old and the new '.repeat(40)}tools.`;
const reading: Reading = {
  ...emptyReading('https://a.test/1', 'posting'),
  requirements: [
    { text: 'Reads drawings.', level: 'required' },
    { text: long, level: 'preferred' },
  ],
  evidence: [
    { fact: '/title', quote: 'Lift Fitter', source: 'text', how: 'stated' },
    { fact: '/pay/0', quote: '€20 an hour', source: 'text', how: 'stated' },
    { fact: '/pay/0', quote: '20 euro', source: 'text', how: 'stated' },
    { fact: '/company', quote: null, source: 'json-ld', how: 'stated' },
    { fact: '/requirements/1', quote: long.slice(0, 400), source: 'text', how: 'stated' },
  ],
};
const all = [
  { fact: '/title', range: ' Lift\n  Fitter ' },
  { fact: '/pay/0', range: '€20 an hour' },
  { fact: '/pay/0', range: '20 euro' },
  { fact: '/requirements/0', range: 'Reads drawings.' },
  { fact: '/requirements/1', range: long },
];

test('quotes are read back with white space folded', () => {
  const { ranges, unplaced } = placed(reading, all);
  expect(unplaced).toEqual([]);
  expect(ranges.get('/pay/0')).toHaveLength(2);
  expect(ranges.has('/company')).toBe(false);
});

test.each([
  ['other words at the place', '/title', 'Lift Fitters'],
  ['one of two quotes missing', '/pay/0', null],
  ['a requirement cut short', '/requirements/1', long.slice(0, 400)],
  ['a requirement without a place', '/requirements/0', null],
])('%s: not placed', (_, fact, instead) => {
  const found = all.filter((one, i) => one.fact !== fact || (fact === '/pay/0' && i === 1));
  const { unplaced } = placed(reading, instead === null ? found : [...found, { fact, range: instead }]);
  expect(unplaced).toEqual([fact]);
});

test('words of nobody’s quote are never painted', () => {
  expect(placed(reading, [...all, { fact: '/title', range: 'Sign in' }]).ranges.get('/title')).toEqual([
    ' Lift\n  Fitter ',
  ]);
});
