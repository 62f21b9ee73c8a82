import * as z from 'zod/mini';
import type { Profile } from '../../fit/profile.ts';
import { inTurn, type Progress } from './in-turn.ts';
import { inParts, type By, type Plan, type Work } from './plan.ts';

const Said = z.union([
  z.object({
    plan: z.object({
      steps: z.array(z.number()),
      ids: z.array(z.string()),
      count: z.number(),
      of: z.number(),
      seq: z.number(),
    }),
  }),
  /** So many more are judged. */
  z.object({ done: z.number() }),
  z.object({ finished: z.literal(true) }),
  z.object({ reason: z.string() }),
]);
type Said = z.infer<typeof Said>;

/** A list of fewer is judged before a second worker has started. */
const MANY = 500;
/** More workers than this wait for the one database. */
const MOST_WORKERS = 4;

/**
 * Judges the saved postings by this profile, in Workers of the page that is open, one a core for a long list; where
 * several pages are open, in one of them. `progress`: how many of how many are done. `signal` stops it; what is done
 * stays, and the next run goes on from there. Gives whether any had to be judged. @throws Error in words
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

/** The first worker finds out what there is to do; for much of it others come to its help. One that fails ends all. */
async function judgeShares(by: By, progress: Progress, signal: AbortSignal): Promise<void> {
  const workers: Helper[] = [];
  const start = (): Helper => {
    const worker = new Helper(by);
    workers.push(worker);
    return worker;
  };
  const stop = () => workers.forEach(worker => worker.stop());
  signal.throwIfAborted();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const first = start();
    const plan = await first.plan();
    let judged = 0;
    const done = (count: number): void => {
      judged = Math.min(judged + count, plan.count);
      progress(judged, plan.count);
    };
    done(0);
    const cores = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency));
    const parts = inParts(plan, plan.count > MANY ? cores : 1);
    const work = (part: Work, at: number) =>
      (at === 0 ? first : start()).judge({ ...part, of: plan.of }, done);
    await Promise.all(parts.map(work));
    await first.settle(plan.seq); // up to here nothing needs to be looked for the next time
    progress(plan.count, plan.count);
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

type Task = 'plan' | (Work & Pick<Plan, 'of'>) | { readonly settled: number };

/** One worker, asked one thing at a time. */
class Helper {
  readonly #worker = new Worker('/again.worker.js', { type: 'module' });
  readonly #by: By;
  #stopped: () => void = () => undefined;

  constructor(by: By) {
    this.#by = by;
  }

  async plan(): Promise<Plan> {
    const said = await this.#ask('plan');
    if (!('plan' in said))
      throw new Error('The part that judges saved postings did not say what there is to do.');
    return said.plan;
  }

  async judge(work: Work & Pick<Plan, 'of'>, done: (count: number) => void): Promise<void> {
    await this.#ask(work, done);
  }

  async settle(settled: number): Promise<void> {
    await this.#ask({ settled });
  }

  stop(): void {
    this.#worker.terminate();
    this.#stopped();
  }

  async #ask(task: Task, done: (count: number) => void = () => undefined): Promise<Said> {
    const { promise, resolve, reject } = Promise.withResolvers<Said>();
    const answered = new AbortController();
    const { signal } = answered;
    const fail = (words: string) => reject(new Error(words));
    const hear = ({ data }: MessageEvent<unknown>) => {
      const said = Said.safeParse(data);
      if (!said.success) return;
      if ('reason' in said.data) fail(said.data.reason);
      else if ('done' in said.data) done(said.data.done);
      else resolve(said.data);
    };
    this.#stopped = () => fail('Stopped.');
    this.#worker.addEventListener('error', () => fail('The part that judges saved postings did not start.'), {
      signal,
    });
    this.#worker.addEventListener('message', hear, { signal });
    this.#worker.postMessage({ ...this.#by, task }, []);
    return promise.finally(() => answered.abort());
  }
}
