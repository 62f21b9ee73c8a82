import { describe, expect, test } from 'vitest';
import { floorOf } from '../accuracy/figures.ts';
import { figures, heldApart } from './folds.ts';
import { fit, type Sample, told } from './model.ts';

/** 30 pages of three groups; each kind has its own clue, and every other page shows a clue that says nothing. */
const samples: readonly Sample[] = Array.from({ length: 30 }, (_, at) => {
  const kind = at % 3;
  const values = [Number(kind === 0), Number(kind === 1), Number(kind === 2), at % 2];
  return { id: String(at), group: `group ${at % 5}`, kind, isBuilt: false, values };
});
const names = ['a', 'b', 'c', 'nothing'];

describe('the fitted weights', () => {
  test('each clue speaks for its kind, an idle one for none', () => {
    const { weights } = fit(samples, names);
    expect(samples.every(sample => told({ bias: [0, 0, 0], weights }, sample) === sample.kind)).toBe(true);
    expect(weights[0]?.[0]).toBeGreaterThan(0.5);
    expect(Math.max(...(weights[3] ?? [9]).map(Math.abs))).toBeLessThan(0.2);
  });

  test('each page is judged once, by weights fitted without its group', () => {
    const apart = heldApart(samples, names);
    expect(apart.map(({ sample }) => sample.id).toSorted()).toEqual(samples.map(({ id }) => id).toSorted());
    expect(figures(apart).captured).toEqual({ pages: 30, right: 10, extra: 0, missed: 0 });
    const marked = samples.map(one => ({
      ...one,
      values: ['group 0', 'group 1', 'group 2', 'group 3', 'group 4'].map(group =>
        Number(group === one.group),
      ),
    }));
    const { threeWays } = figures(heldApart(marked, ['0', '1', '2', '3', '4']));
    expect(threeWays.right).toBeLessThan(20);
  });
});

test('a field may fall by one finding where it has few, by one in a hundred where it has many', () => {
  const row = { field: 'x', pages: 9, precision: 1, recall: 1, low: 1, high: 1, fp: 0, fn: 0 };
  expect(floorOf({ ...row, f1: 1, tp: 10 })).toBeCloseTo(0.9);
  expect(floorOf({ ...row, f1: 1, tp: 1000 })).toBeCloseTo(0.99);
});
