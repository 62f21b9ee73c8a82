import { expect, test } from 'vitest';
import { readRow, upgrade, VERSION } from './versions.ts';
import { newRow } from './rows.ts';
import { sample } from './testing/samples.ts';

const steps = [
  (row: object) => ({ ...row, company: 'employer' in row ? row.employer : '' }),
  (row: object) => ({ ...row, pay: null }),
];

test('each step is taken once, from the version the row has', () => {
  expect(upgrade({ v: 1, employer: 'A' }, steps)).toEqual({ v: 3, employer: 'A', company: 'A', pay: null });
  expect(upgrade({ v: 2, company: 'B' }, steps)).toEqual({ v: 3, company: 'B', pay: null });
  expect(upgrade({ v: 3, company: 'C', pay: 1 }, steps)).toEqual({ v: 3, company: 'C', pay: 1 });
});

test.each([4, 0, -1, 1.5, '1', null, undefined])('version %s is unknown', v =>
  expect(() => upgrade({ v }, steps)).toThrow('unknown version'),
);

test('what is written today can be read today', () => {
  const row = newRow('https://firm.example/', sample(), {}, '2026-11-01T00:00:00.000Z');
  expect(row.v).toBe(VERSION);
  expect(readRow(row)).toEqual(row);
});

test('a row of version 1 has nothing overruled', () => {
  const { overruled: _, ...row } = newRow('https://firm.example/', sample(), {}, '2026-11-01T00:00:00.000Z');
  expect(readRow({ ...row, v: 1 })).toEqual({ ...row, v: 2, overruled: {} });
});
