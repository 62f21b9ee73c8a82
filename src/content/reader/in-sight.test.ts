import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inSight } from './in-sight.ts';

/** An element in a window of its own, whose frames and sizes are for the test to tell. */
class Stage {
  shown = true;
  readonly told = vi.fn<() => void>();
  readonly end = new AbortController();
  readonly #frames = new Map<number, () => void>();
  #resized: (() => void) | null = null;
  readonly element: Element;

  constructor() {
    const view = {
      ResizeObserver: this.#observer((resized: (() => void) | null) => {
        this.#resized = resized;
      }),
      requestAnimationFrame: (draw: () => void) => this.#frames.set(this.#frames.size + 1, draw).size,
      cancelAnimationFrame: (frame: number) => this.#frames.delete(frame),
      getComputedStyle: () => ({ display: 'block' }),
    };
    const element = {
      isConnected: true,
      parentElement: null,
      checkVisibility: () => this.shown,
      ownerDocument: { defaultView: view },
    };
    this.element = element as unknown as Element; // a stand-in with what is asked of it
  }

  #observer(keep: (resized: (() => void) | null) => void): unknown {
    return class {
      constructor(resized: () => void) {
        keep(resized);
      }
      observe(): void {}
      disconnect(): void {
        keep(null);
      }
    };
  }

  draw(): void {
    for (const draw of this.#frames.values()) draw();
    this.#frames.clear();
  }

  resize(): void {
    this.#resized?.();
  }

  watch(): ReturnType<typeof inSight> {
    return inSight(this.element, this.told, this.end.signal);
  }
}

describe('an element in sight', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('that stays shown tells nothing and is not lost', () => {
    const stage = new Stage();
    const sight = stage.watch();
    stage.draw();
    expect([stage.told.mock.calls.length, sight.isLost()]).toEqual([0, false]);
  });

  test('that goes before its first frame: no size of it was known, so the browser tells of no change', () => {
    const stage = new Stage();
    const sight = stage.watch();
    stage.shown = false;
    stage.draw();
    expect([stage.told.mock.calls.length, sight.isLost()]).toEqual([1, true]);
  });

  test('whose box changes is asked at once, however lately it was asked before', () => {
    const stage = new Stage();
    const sight = stage.watch();
    expect(sight.isLost()).toBe(false);
    stage.shown = false;
    expect(sight.isLost()).toBe(false);
    stage.resize();
    expect([stage.told.mock.calls.length, sight.isLost()]).toEqual([1, true]);
  });

  test('whose box stays is asked now and then', () => {
    const stage = new Stage();
    const sight = stage.watch();
    sight.isLost();
    stage.shown = false;
    vi.advanceTimersByTime(2001);
    expect(sight.isLost()).toBe(true);
  });

  test('that is watched no longer tells nothing', () => {
    const stage = new Stage();
    stage.watch();
    stage.shown = false;
    stage.end.abort();
    stage.draw();
    stage.resize();
    expect(stage.told).not.toHaveBeenCalled();
  });

  test('that is not shown when it is read is never lost: the page shows it when it likes', () => {
    const stage = new Stage();
    stage.shown = false;
    const sight = stage.watch();
    stage.draw();
    expect([stage.told.mock.calls.length, sight.isLost()]).toEqual([0, false]);
  });
});
