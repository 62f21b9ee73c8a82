import { expect, test } from 'vitest';
import { emptyReading, type Reading } from '../../posting/reading.ts';
import { groupMarks, markKind } from './marks.ts';

const reading: Reading = {
  ...emptyReading('https://a.test/1', 'posting'),
  requirements: [
    { text: 'a', level: 'required' },
    { text: 'b', level: 'preferred' },
  ],
};
const on = { pay: true, required: true, preferred: true, condition: true };

test.each([
  ['/pay/0', 'pay'],
  ['/requirements/0', 'required'],
  ['/requirements/1', 'preferred'],
  ['/requirements/7', null],
  ['/conditions/equity', 'condition'],
  ['/title', null],
  ['/experience/0', null],
])('%s is marked as %s', (fact, kind) => expect(markKind(reading, fact)).toBe(kind));

test('facts of one kind are painted together, in order; kinds switched off are not', () => {
  const ranges = new Map([
    ['/requirements/0', [1]],
    ['/title', [2]],
    ['/pay/0', [3, 4]],
    ['/pay/1', [5]],
  ]);
  expect([...groupMarks(reading, ranges, on)]).toEqual([
    ['required', [1]],
    ['pay', [3, 4, 5]],
  ]);
  expect([...groupMarks(reading, ranges, { ...on, pay: false })]).toEqual([['required', [1]]]);
});
