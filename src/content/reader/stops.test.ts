import { expect, test } from 'vitest';
import { emptyReading, type Reading } from '../../posting/reading.ts';
import { stepFrom, stopsOf, stopWords, type Stop } from './stops.ts';

const reading: Reading = {
  ...emptyReading('https://a.test/1', 'posting'),
  requirements: [
    { text: 'a', level: 'required' },
    { text: 'b', level: 'preferred' },
  ],
};
const on = { pay: true, required: true, preferred: true, condition: true };
/** A range in a test: its words and where it is drawn; no height where it is folded away. */
interface Spot {
  readonly top: number | null;
  readonly left: number;
  readonly words: string;
}
const spot = (top: number | null, left = 0, words = 'w'): Spot => ({ top, left, words });
const placeOf = ({ top, left }: Spot) => (top === null ? null : { top, left });
const stops = (all: Record<string, Spot[]>, switches = on) =>
  stopsOf(reading, new Map(Object.entries(all)), switches, placeOf);
const facts = (found: readonly Stop<Spot>[]) => found.map(({ fact, range }) => `${fact} ${range.top}`);

test.each<[string, Record<string, Spot[]>, Partial<typeof on>, string[]]>([
  [
    'from top to bottom, whatever the order of the facts',
    { '/pay/0': [spot(90), spot(10)], '/requirements/0': [spot(50)] },
    {},
    ['/pay/0 10', '/requirements/0 50', '/pay/0 90'],
  ],
  [
    'in one line from left to right',
    { '/pay/1': [spot(5, 80)], '/pay/0': [spot(5, 20)] },
    {},
    ['/pay/0 5', '/pay/1 5'],
  ],
  ['facts that are not marked are no stops', { '/title': [spot(1)], '/pay/0': [spot(2)] }, {}, ['/pay/0 2']],
  [
    'kinds that are off are none',
    { '/pay/0': [spot(1)], '/conditions/equity': [spot(2)] },
    { pay: false },
    ['/conditions/equity 2'],
  ],
  ['words that are folded away are none', { '/pay/0': [spot(null)], '/pay/1': [spot(3)] }, {}, ['/pay/1 3']],
  [
    'two facts of one kind in the same words are one',
    { '/pay/0': [spot(4)], '/pay/1': [spot(4)] },
    {},
    ['/pay/0 4'],
  ],
  [
    'two kinds in the same words are two',
    { '/conditions/bonus': [spot(4)], '/pay/1': [spot(4)] },
    {},
    ['/pay/1 4', '/conditions/bonus 4'],
  ],
])('%s', (_, all, switches, expected) => expect(facts(stops(all, { ...on, ...switches }))).toEqual(expected));

const way = stops({ '/pay/0': [spot(1), spot(3)], '/requirements/0': [spot(2)] });
test.each<[string, Stop<Spot> | null, 1 | -1, number]>([
  ['first of all the first', null, 1, 0],
  ['backwards first the last', null, -1, 2],
  ['on', way[0] ?? null, 1, 1],
  ['back', way[1] ?? null, -1, 0],
  ['after the last the first again', way[2] ?? null, 1, 0],
  [
    'a page that was read anew goes on from the same fact',
    { kind: 'required', fact: '/requirements/0', range: spot(2) },
    1,
    2,
  ],
])('%s', (_, last, by, expected) => expect(stepFrom(way, last, by)).toBe(way[expected]));

test('without marks there is nowhere to go', () => expect(stepFrom([], null, 1)).toBeNull());

test('what is said of a stop: its kind, which of how many, its words', () => {
  const said = (words: string) => ({ toString: () => words });
  const pay = { kind: 'pay', fact: '/pay/0', range: said('20  to\n30') } as const;
  const long = { kind: 'pay', fact: '/pay/1', range: said('x'.repeat(300)) } as const;
  const other = { kind: 'required', fact: '/requirements/0', range: said('a') } as const;
  const all = [pay, other, long];
  expect(stopWords(all, pay)).toBe('Pay, 1 of 2: “20 to 30”');
  expect(stopWords(all, other)).toBe('Required, 1 of 1: “a”');
  expect(stopWords(all, long)).toBe(`Pay, 2 of 2: “${'x'.repeat(160)}…”`);
});
