import * as z from 'zod/mini';
import type { Profile } from '../../fit/profile.ts';

const Said = z.union([
  z.object({ done: z.number(), of: z.number() }),
  z.object({ finished: z.literal(true) }),
  z.object({ reason: z.string() }),
]);

/**
 * Judges the saved postings by this profile, in a Worker of the page that is open. `progress`: how many of how many
 * are done. `signal` stops it; what is done stays, and the next run goes on from there. @throws Error in words
 */
export function judgeAgain(
  profile: Profile,
  today: string,
  progress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<void> {
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
    worker.postMessage({ profile, today, name: 'fineprint' }, []);
  }).finally(() => worker.terminate());
}
