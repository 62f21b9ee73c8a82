import { expect, test } from 'vitest';
import type { Row } from '../../fit/checklist.ts';
import { arranged } from './arrange.ts';
import { row } from './testing.ts';

const rows: readonly Row[] = [
  row('pay', { verdict: 'met' }),
  row('travel', { verdict: 'not met', weight: 'deal-breaker' }),
  row('years', { verdict: 'not met' }),
  row('places', { verdict: 'not stated', weight: 'deal-breaker' }),
  row('line:1', { part: 'theirs', verdict: 'to tick' }),
];
const names = (all: readonly Row[]) => all.map(({ criterion }) => criterion);

test('broken deal-breakers stand above all, other deal-breakers first in their part', () => {
  const { broken, parts } = arranged(rows, 'order');
  expect(names(broken)).toEqual(['travel']);
  expect(parts.map(({ part, groups }) => [part, groups.map(group => names(group.rows))])).toEqual([
    ['mine', [['places', 'pay', 'years']]],
    ['theirs', [['line:1']]],
  ]);
});

test('a part counts what stands above, too', () =>
  expect(names(arranged(rows, 'order').parts[0]?.rows ?? [])).toContain('travel'));

test('by verdict, what wants a look comes first', () =>
  expect(arranged(rows, 'verdict').parts[0]?.groups.map(({ verdict }) => verdict)).toEqual([
    'not met',
    'not stated',
    'met',
  ]));
