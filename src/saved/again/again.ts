import * as z from 'zod/mini';
import type { Profile } from '../../fit/profile.ts';
import { inTurn, type Progress } from './in-turn.ts';
import type { Share } from './judge-all.ts';

const Said = z.union([
  z.object({ done: z.number(), of: z.number() }),
  z.object({ finished: z.literal(true) }),
  z.object({ reason: z.string() }),
]);

/** More workers than this wait for the one database. */
const MOST_WORKERS = 4;

/**
 * Judges the saved postings by this profile, in Workers of the page that is open, one a core; where several pages are
 * open, in one of them. `progress`: how many of how many are done. `signal` stops it; what is done stays, and the next
 * run goes on from there. Gives whether any had to be judged. @throws Error in words
 */
export async function judgeAgain(
  profile: Profile,
  today: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<boolean> {
  let any = false;
  const tell: Progress = (done, of) => {
    any ||= done < of;
    progress(done, of);
  };
  const work = (told: Progress) => judgeShares({ profile, today }, told, signal);
  const heard = await inTurn('fineprint-judging', work, tell, signal);
  return any || heard;
}

/** One worker a core, each its share. One that fails ends the others. */
async function judgeShares(by: Omit<Task, 'share'>, progress: Progress, signal: AbortSignal): Promise<void> {
  const workers = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency));
  const shares = Array.from({ length: workers }, (_, part) => ({ part, of: workers }));
  const sums = shares.map(() => ({ done: 0, of: 0 }));
  const sum = (what: 'done' | 'of'): number => sums.reduce((all, each) => all + each[what], 0);
  const ended = new AbortController();
  const stop = AbortSignal.any([signal, ended.signal]);
  const tell =
    (part: number): Progress =>
    (done, of) => {
      sums[part] = { done, of };
      progress(sum('done'), sum('of'));
    };
  try {
    await Promise.all(shares.map(share => judgeShare({ ...by, share }, tell(share.part), stop)));
  } finally {
    ended.abort();
  }
}

interface Task {
  readonly profile: Profile;
  readonly today: string;
  readonly share: Share;
}

function judgeShare(task: Task, progress: Progress, signal: AbortSignal): Promise<void> {
  const worker = new Worker(new URL('./again.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<void>((resolve, reject) => {
    const fail = (words: string) => reject(new Error(words));
    signal.addEventListener('abort', () => fail('Stopped.'), { once: true });
    worker.addEventListener('error', () => fail('The part that judges saved postings did not start.'));
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const said = Said.safeParse(data);
      if (!said.success) return;
      if ('finished' in said.data) resolve();
      else if ('reason' in said.data) fail(said.data.reason);
      else progress(said.data.done, said.data.of);
    });
    worker.postMessage({ ...task, name: 'fineprint' }, []);
  }).finally(() => worker.terminate());
}
