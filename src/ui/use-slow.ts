import { useEffect, useState } from 'preact/hooks';

/** True once `busy` has lasted longer than a second: only then is progress worth saying. */
export function useSlow(busy: boolean): boolean {
  const [slow, set] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => set(true), 1000);
    return () => {
      clearTimeout(timer);
      set(false);
    };
  }, [busy]);
  return slow && busy;
}
