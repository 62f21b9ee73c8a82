import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { answered, Refused } from './answered.ts';

const shape = z.object({ n: z.number() });

test('a value is checked where it arrives', () =>
  expect(answered('x', { ok: true, value: { n: 1, more: 2 } }, shape)).toEqual({ n: 1 }));

test.each([
  [undefined, 'no answer that can be read'],
  ['yes', 'no answer that can be read'],
  [{ ok: true, value: { n: '1' } }, 'the answer has the wrong shape'],
  [{ ok: false, error: 'The tab has gone.' }, 'The tab has gone.'],
])('%j', (raw, said) => expect(() => answered('x', raw, shape)).toThrow(said));

test('a refusal is told apart', () =>
  expect(() => answered('x', { ok: false, error: 'no' }, shape)).toThrow(Refused));
