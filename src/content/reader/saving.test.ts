import { expect, test } from 'vitest';
import type { SaveResult } from '../../messages/contract.ts';
import { saving } from './saving.ts';

const row = { id: 'a', status: 'saved', savedAt: '2026-11-22T10:00:00Z' } as const;

async function steps(result: SaveResult | Error): Promise<readonly string[]> {
  const seen: string[] = [];
  const { press } = saving(
    () => (result instanceof Error ? Promise.reject(result) : Promise.resolve(result)),
    step => seen.push('reason' in step ? `${step.step}: ${step.reason}` : step.step),
  );
  await press(false);
  return seen;
}

test.each<[string, SaveResult | Error, readonly string[]]>([
  ['saved', { outcome: 'saved', saved: row, again: false }, ['busy', 'done']],
  ['a private window', { outcome: 'ask' }, ['busy', 'ask']],
  ['refused', { outcome: 'failed', reason: 'no room' }, ['busy', 'failed: no room']],
  ['no answer', new Error('the worker sleeps'), ['busy', 'failed: the worker sleeps']],
])('%s', async (_, result, expected) => expect(await steps(result)).toEqual(expected));

test('a second press while one is under way does nothing', async () => {
  let asked = 0;
  const { press } = saving(
    () => {
      asked++;
      return Promise.resolve({ outcome: 'saved', saved: row, again: false });
    },
    () => {},
  );
  await Promise.all([press(false), press(false)]);
  expect(asked).toBe(1);
  await press(false);
  expect(asked).toBe(2);
});
