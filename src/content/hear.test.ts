import { beforeEach, expect, test, vi } from 'vitest';
import { hear } from './hear.ts';

type Listen = (
  raw: unknown,
  sender: { id?: string; tab?: unknown },
  reply: (answer: unknown) => void,
) => true | undefined;
const listeners = new Set<Listen>();
vi.stubGlobal('chrome', {
  runtime: {
    id: 'us',
    onMessage: {
      addListener: (one: Listen) => listeners.add(one),
      removeListener: (one: Listen) => listeners.delete(one),
    },
  },
});

const worker = { id: 'us' };
/** The answer that comes; undefined where nobody will answer. */
const say = (raw: unknown, sender: { id?: string; tab?: unknown } = worker) =>
  [...listeners]
    .map(listen => {
      let told: (answer: unknown) => void = () => {};
      const answer = new Promise(resolve => (told = resolve));
      return listen(raw, sender, told) === true ? answer : undefined;
    })
    .find(answered => answered !== undefined);

let life: AbortController;
beforeEach(() => {
  listeners.clear();
  life = new AbortController();
  hear({ 'fact.show': async ({ fact }) => ({ shown: fact === '/pay/0' }) }, life.signal);
});

test('the worker is answered', async () => {
  expect(await say({ call: 'fact.show', sent: { fact: '/pay/0' } })).toEqual({
    ok: true,
    value: { shown: true },
  });
});

test.each([
  ['another extension', { call: 'fact.show', sent: { fact: '' } }, { id: 'them' }],
  ['a script in a page', { call: 'fact.show', sent: { fact: '' } }, { id: 'us', tab: { id: 1 } }],
  ['a call that the other script of the page answers', { call: 'reader.here', sent: {} }, worker],
  ['a call without a handler', { call: 'gate.look', sent: {} }, worker],
  ['a name that every object has', { call: 'toString', sent: {} }, worker],
  ['no message', null, worker],
])('silent: %s', (_, raw, sender) => expect(say(raw, sender)).toBeUndefined());

test('a wrong shape is refused in words', async () =>
  expect(await say({ call: 'fact.show', sent: { fact: 4 } })).toEqual({
    ok: false,
    error: expect.stringMatching(/^fact\.show: wrong shape: fact: /),
  }));

test('after its end nothing is heard', () => {
  life.abort();
  expect(say({ call: 'fact.show', sent: { fact: '/pay/0' } })).toBeUndefined();
});
