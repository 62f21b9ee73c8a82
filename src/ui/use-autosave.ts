import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../messages/shape.ts';

/** Typing pauses this long before it is saved. Milliseconds. */
const PAUSE = 500;

export type Saving =
  { readonly state: 'idle' | 'waiting' | 'saved' } | { readonly state: 'failed'; readonly reason: string };

export interface Autosave<T> {
  readonly saving: Saving;
  /** Saves after a pause in typing. */
  readonly later: (value: T) => void;
  /** Saves what waits, at once. */
  readonly now: () => void;
}

/**
 * Saves a value while it is being typed: after a pause, when focus leaves, and when the page closes, so that a popup
 * that disappears loses nothing. Saves never overtake one another.
 */
export function useAutosave<T>(save: (value: T) => Promise<unknown>): Autosave<T> {
  const [saving, set] = useState<Saving>({ state: 'idle' });
  const waiting = useRef<{ readonly value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const now = useCallback(() => {
    clearTimeout(timer.current);
    const next = waiting.current;
    waiting.current = null;
    if (!next) return;
    queue.current = queue.current
      .then(() => save(next.value))
      .then(
        () => waiting.current ?? set({ state: 'saved' }),
        (error: unknown) => set({ state: 'failed', reason: words(error) }),
      );
  }, [save]);

  const later = useCallback(
    (value: T) => {
      clearTimeout(timer.current);
      waiting.current = { value };
      set({ state: 'waiting' });
      timer.current = setTimeout(now, PAUSE);
    },
    [now],
  );

  useEffect(() => {
    addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', now);
      now();
    };
  }, [now]);

  return { saving, later, now };
}
