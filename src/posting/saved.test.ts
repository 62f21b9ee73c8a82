import { expect, test } from 'vitest';
import { emptyReading } from './reading.ts';
import type { Evidence, Reading } from './reading.ts';
import { withOwn } from './saved.ts';

const seen = (fact: string): Evidence => ({ fact, quote: `words of ${fact}`, source: 'text', how: 'stated' });
const reading: Reading = {
  ...emptyReading('https://jobs.example/1', 'posting'),
  title: 'Cooper',
  workplace: 'onsite',
  locations: ['Lyon', 'Brest'],
  conditions: { equity: true, bonus: true },
  evidence: [
    '/title',
    '/workplace',
    '/locations/0',
    '/locations/1',
    '/conditions/equity',
    '/conditions/bonus',
  ].map(seen),
};
const facts = (own: Parameters<typeof withOwn>[1]) => withOwn(reading, own).evidence.map(({ fact }) => fact);

test('without corrections it is the same Reading', () => expect(withOwn(reading, {})).toBe(reading));

test('a correction takes the place of the field; null and an empty list clear it', () => {
  expect(withOwn(reading, { title: null, locations: [], workplace: 'remote' })).toMatchObject({
    title: null,
    locations: [],
    workplace: 'remote',
  });
});

test('the page’s words do not speak for what they do not say', () => {
  expect(facts({ workplace: 'remote' })).not.toContain('/workplace');
  expect(facts({ locations: ['Lyon', 'Nice'] })).toContain('/locations/0');
  expect(facts({ locations: ['Lyon', 'Nice'] })).not.toContain('/locations/1');
  expect(facts({ conditions: { equity: true, bonus: false } })).toContain('/conditions/equity');
  expect(facts({ conditions: { equity: true, bonus: false } })).not.toContain('/conditions/bonus');
});
