import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import { browser } from '../../messages/browser.ts';
import { report } from '../../messages/report.ts';
import { judgeAgain } from '../../saved/again/again.ts';
import { useSlow } from '../use-slow.ts';

/** A profile that is being typed is not judged by at every pause. Milliseconds. */
const PAUSE = 1000;

export interface Judging {
  /** How often a judging was finished: what is shown may be old. */
  readonly judgings: number;
  /** How far one is that takes longer than a second; null where there is nothing to say. */
  readonly progress: { readonly done: number; readonly of: number } | null;
}

/**
 * Judges the saved postings by the profile as it is now, beside whichever page of ours is open: when the page opens,
 * when it is looked at again, and when the profile has changed.
 */
export function useJudged(): Judging {
  const [judgings, setJudgings] = useState(0);
  const [progress, setProgress] = useState<Judging['progress']>(null);
  const slow = useSlow(progress !== null);
  useEffect(() => {
    let stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async (signal: AbortSignal): Promise<void> => {
      const profile = await ask('profile.get', {});
      const tell = (done: number, of: number) => {
        if (!signal.aborted) setProgress(done < of ? { done, of } : null);
      };
      if (await judgeAgain(profile, new Date().toISOString(), tell, signal)) setJudgings(count => count + 1);
    };
    const end = () => {
      clearTimeout(timer);
      stop.abort();
      setProgress(null);
    };
    const start = () => {
      end();
      stop = new AbortController();
      const { signal } = stop;
      run(signal).catch((error: unknown) => {
        if (signal.aborted) return;
        setProgress(null);
        report('judging again', error);
      });
    };
    const looked = () => {
      if (document.visibilityState === 'visible') start();
    };
    const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area !== 'local' || !('profile' in changes)) return;
      end(); // by a profile that is no more
      timer = setTimeout(start, PAUSE);
    };
    looked();
    document.addEventListener('visibilitychange', looked);
    browser.storage.onChanged.addListener(changed);
    return () => {
      document.removeEventListener('visibilitychange', looked);
      browser.storage.onChanged.removeListener(changed);
      end();
    };
  }, []);
  return { judgings, progress: slow ? progress : null };
}
