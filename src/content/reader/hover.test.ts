import { expect, test } from 'vitest';
import { emptyReading, type Reading } from '../../posting/reading.ts';
import { wordsOfMarks } from './hover.ts';

const reading: Reading = {
  ...emptyReading('https://a.test/1', 'posting'),
  pay: [{ min: 20, max: 25, currency: 'EUR', unit: 'HOUR', quote: '€20–25/h' }],
  requirements: [
    { text: 'a', level: 'required' },
    { text: 'b', level: 'preferred' },
  ],
  conditions: { equity: true },
};
const ranges = new Map([
  ['/title', ['title']],
  ['/pay/0', ['figures', 'figures again']],
  ['/requirements/0', ['a']],
  ['/requirements/1', ['b']],
  ['/conditions/equity', ['shares']],
]);
const on = { pay: true, required: true, preferred: true, condition: true };

test('each mark says what it is; what is not marked says nothing', () =>
  expect([...wordsOfMarks(reading, ranges, on)]).toEqual([
    ['figures', 'Pay: EUR 20 – 25 an hour'],
    ['figures again', 'Pay: EUR 20 – 25 an hour'],
    ['a', 'Required'],
    ['b', 'Preferred'],
    ['shares', 'Equity: yes'],
  ]));

test('a kind that is off says nothing', () =>
  expect([...wordsOfMarks(reading, ranges, { ...on, pay: false }).keys()]).toEqual(['a', 'b', 'shares']));
