import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../messages/shape.ts';

/** Work that takes longer than this says that it goes on. Milliseconds. */
const SLOW = 1000;

export type Loaded<T> =
  | { readonly state: 'loading'; readonly slow: boolean }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: string };

export interface Loading<T> {
  readonly loaded: Loaded<T>;
  /** Loads anew; what is shown stays until the new value is there. */
  readonly again: () => void;
  /** Changes the loaded value. */
  readonly edit: (change: (value: T) => T) => void;
}

/** Something asked for when a page opens. `load` must stay the same function for as long as the question does. */
export function useLoaded<T>(load: () => Promise<T>): Loading<T> {
  const [loaded, set] = useState<Loaded<T>>({ state: 'loading', slow: false });
  const turn = useRef(0);
  const edit = useCallback((change: (value: T) => T) => {
    turn.current += 1; // an answer that is still on its way is older than this value
    set(now => (now.state === 'ready' ? { state: 'ready', value: change(now.value) } : now));
  }, []);
  const again = useCallback(() => {
    const mine = (turn.current += 1);
    const timer = setTimeout(
      () => set(now => (now.state === 'loading' ? { state: 'loading', slow: true } : now)),
      SLOW,
    );
    load()
      .then(
        value => mine === turn.current && set({ state: 'ready', value }),
        (error: unknown) => mine === turn.current && set({ state: 'failed', reason: words(error) }),
      )
      .finally(() => clearTimeout(timer));
  }, [load]);
  useEffect(() => {
    set({ state: 'loading', slow: false });
    again();
    return () => {
      turn.current += 1;
    };
  }, [again]);
  return { loaded, again, edit };
}
