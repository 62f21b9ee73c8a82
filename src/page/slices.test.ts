import { expect, test, vi } from 'vitest';
import { atOnce, inSlices } from './slices.ts';

/** Parts that take so long each, told as they are done. */
function* parts(ms: number, count: number, told: string[]): Generator<void, void> {
  for (let part = 1; part <= count; part++) {
    now += ms;
    told.push(`part ${part}`);
    yield;
  }
}

let now = 0;
vi.spyOn(performance, 'now').mockImplementation(() => now);

/** The page's own work, told whenever it has a turn. */
function page(told: string[]): () => void {
  let goes = true;
  const turn = (): void => {
    if (!goes) return;
    told.push('page');
    setTimeout(turn);
  };
  setTimeout(turn);
  return () => void (goes = false);
}

test('at once: nothing comes between', () => {
  const told: string[] = [];
  atOnce(parts(50, 3, told));
  expect(told).toEqual(['part 1', 'part 2', 'part 3']);
});

test('in slices: after a long stretch the page has its turn', async () => {
  const told: string[] = [];
  const end = page(told);
  expect(await inSlices(parts(50, 3, told), new AbortController().signal)).toBe(true);
  end();
  expect(told.join()).toMatch(/^part 1,(?:page,)+part 2,(?:page,)+part 3/);
});

test('short parts are done at one stretch', async () => {
  const told: string[] = [];
  const end = page(told);
  await inSlices(parts(1, 5, told), new AbortController().signal);
  end();
  expect(told).toEqual(['part 1', 'part 2', 'part 3', 'part 4', 'part 5']);
});

test('what the page has moved on from is not gone on with', async () => {
  const told: string[] = [];
  const life = new AbortController();
  const done = inSlices(parts(50, 3, told), life.signal);
  life.abort();
  expect([await done, told]).toEqual([false, ['part 1']]);
});
