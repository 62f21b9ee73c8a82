// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { quiet, settling } from './quiet.ts';

/** Stands in for the browser's observer: tells at once, so that the clock alone decides. */
class Told {
  static all = new Set<Told>();
  constructor(readonly tell: () => void) {}
  observe = () => Told.all.add(this);
  disconnect = () => Told.all.delete(this);
}
const change = () => Told.all.forEach(one => one.tell());
const patience = { calm: 100, limit: 250 };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', Told);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Runs to the end and tells after how many milliseconds it was quiet. */
async function took(after: 'now' | 'change', changes: readonly number[]): Promise<number | null> {
  const start = performance.now();
  let end: number | null = null;
  void quiet(document, patience, new AbortController().signal, after).then(settled => {
    end = settled ? performance.now() - start : -1;
  });
  for (const at of changes) setTimeout(change, at);
  await vi.advanceTimersByTimeAsync(1000);
  return end;
}

test.each<[string, 'now' | 'change', number[], number | null]>([
  ['a still page', 'now', [], 100],
  ['changes put it off', 'now', [60, 120], 220],
  ['a restless page is quiet at the limit', 'now', [50, 100, 150, 200, 240, 300], 250],
  ['waiting for a change that never comes', 'change', [], null],
  ['the clock starts at the first change', 'change', [300], 400],
  ['a restless page after the first change', 'change', [300, 380, 460, 540], 550],
])('%s', async (_, after, changes, expected) => {
  expect(await took(after, changes)).toBe(expected);
});

test('the signal ends the wait and leaves no observer behind', async () => {
  Told.all.clear();
  const life = new AbortController();
  const waited = quiet(document, patience, life.signal, 'change');
  expect(Told.all.size).toBe(1);
  life.abort();
  expect(await waited).toBe(false);
  expect(Told.all.size).toBe(0);
  expect(await quiet(document, patience, life.signal)).toBe(false);
});

test('a page that never rests sets a timer for each wait, and not for each change', () => {
  const set = vi.spyOn(globalThis, 'setTimeout');
  const settled = vi.fn();
  const clock = settling(() => patience, settled);
  for (let at = 0; at < 200; at++) {
    clock.touch();
    vi.advanceTimersByTime(1);
  }
  expect(set.mock.calls.length).toBeLessThanOrEqual(3);
  vi.advanceTimersByTime(100);
  expect(settled).toHaveBeenCalledOnce();
  clock.stop();
});

test('who has less patience from now on waits no longer than that', () => {
  const settled = vi.fn();
  let calm = 5000;
  const clock = settling(() => ({ calm, limit: 9000 }), settled);
  clock.touch();
  calm = 100;
  clock.touch();
  vi.advanceTimersByTime(100);
  expect(settled).toHaveBeenCalledOnce();
});
