import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loaded } from './loaded.ts';

type Listen = (id: number, change: { status?: string }) => void;
const world = vi.hoisted(() => ({ status: 'loading', listeners: new Set<Listen>() }));
vi.mock('../messages/browser.ts', () => ({
  browser: {
    tabs: {
      get: async () => ({ status: world.status }),
      onUpdated: {
        addListener: (one: Listen) => world.listeners.add(one),
        removeListener: (one: Listen) => world.listeners.delete(one),
      },
    },
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  world.status = 'loading';
});
afterEach(() => vi.useRealTimers());

test('a page that is there is not waited for', async () => {
  world.status = 'complete';
  await loaded(1);
  expect(world.listeners.size).toBe(0);
});

test('it resolves when this tab has loaded, not another', async () => {
  const done = vi.fn();
  void loaded(1).then(done);
  await vi.waitFor(() => expect(world.listeners.size).toBe(1));
  for (const [id, status] of [
    [2, 'complete'],
    [1, 'loading'],
  ] as const)
    for (const say of world.listeners) say(id, { status });
  await vi.advanceTimersByTimeAsync(0);
  expect(done).not.toHaveBeenCalled();
  for (const say of world.listeners) say(1, { status: 'complete' });
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toHaveBeenCalled();
  expect(world.listeners.size).toBe(0);
});

test('a page that never stops loading is read as it stands', async () => {
  const done = vi.fn();
  void loaded(1).then(done);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toHaveBeenCalled();
});
