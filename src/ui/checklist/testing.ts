import type { Row } from '../../fit/checklist.ts';

/* Rows for tests. */

export const row = (criterion: string, part: Partial<Row> = {}): Row => ({
  part: 'mine',
  criterion,
  label: criterion,
  verdict: 'met',
  overruled: null,
  weight: 'must',
  reason: '',
  fact: null,
  quote: null,
  have: [],
  lack: [],
  rest: [],
  ...part,
});
