import { expect, test } from 'vitest';
import type { Summary } from '../../posting/saved.ts';
import { seek } from './seek.ts';

const row = (id: string, more: Partial<Summary>): Summary => ({
  id,
  url: `https://jobs.example/${id}`,
  savedAt: '2026-11-01T10:00:00Z',
  title: null,
  company: null,
  places: [],
  pay: '',
  status: 'saved',
  note: '',
  ...more,
});

const rows = [
  row('old', {
    title: 'Bäcker',
    company: 'Crumb & Sons',
    places: ['Zürich'],
    savedAt: '2026-10-01T10:00:00Z',
  }),
  row('new', { title: 'Archivist', pay: 'EUR 40,000 – 48,000 a year', status: 'applied' }),
  row('newest', { note: 'Ask Zoë about the archive', savedAt: '2026-11-02T10:00:00Z' }),
];
const ids = (typed: string, status: Parameters<typeof seek>[2] = 'all') =>
  seek(rows, typed, status).map(({ id }) => id);

test.each([
  ['', ['newest', 'new', 'old']],
  ['archi', ['newest', 'new']],
  ['BACKER zurich', ['old']],
  ['40,000', ['new']],
  ['zoe', ['newest']],
  ['baker', []],
] as const)('%j finds %j', (typed, found) => expect(ids(typed)).toEqual(found));

test('by status', () => {
  expect(ids('', 'applied')).toEqual(['new']);
  expect(ids('zoe', 'applied')).toEqual([]);
});
