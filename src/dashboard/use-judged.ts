import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import { report } from '../messages/report.ts';
import { judgeAgain } from '../saved/again/again.ts';
import { useSlow } from '../ui/use-slow.ts';

interface Judging {
  /** How often a judging was finished: what is shown may be old. */
  readonly judgings: number;
  /** How far one is that takes longer than a second; null where there is nothing to say. */
  readonly progress: { readonly done: number; readonly of: number } | null;
}

/** Judges the saved postings by the profile as it is now: when the page opens, and when it is looked at again. */
export function useJudged(): Judging {
  const [judgings, setJudgings] = useState(0);
  const [progress, setProgress] = useState<Judging['progress']>(null);
  const slow = useSlow(progress !== null);
  useEffect(() => {
    let stop = new AbortController();
    const run = async (signal: AbortSignal): Promise<void> => {
      const profile = await ask('profile.get', {});
      let any = false;
      await judgeAgain(
        profile,
        new Date().toISOString(),
        (done, of) => {
          any ||= done < of;
          setProgress(done < of ? { done, of } : null);
        },
        signal,
      );
      if (any) setJudgings(count => count + 1);
    };
    const start = () => {
      if (document.visibilityState !== 'visible') return;
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      run(signal).catch((error: unknown) => {
        if (signal.aborted) return;
        setProgress(null);
        report('judging again', error);
      });
    };
    start();
    document.addEventListener('visibilitychange', start);
    return () => {
      document.removeEventListener('visibilitychange', start);
      stop.abort();
    };
  }, []);
  return { judgings, progress: slow ? progress : null };
}
