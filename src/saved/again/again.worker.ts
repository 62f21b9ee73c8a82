import * as z from 'zod/mini';
import { Profile } from '../../fit/profile.ts';
import { openDatabase } from '../database.ts';
import { judgeAll, plan } from './judge-all.ts';
import { Verdicts } from './verdicts.ts';

/* Judges the saved postings beside the page that is open. The background worker would die with so much work. */

const Asked = z.object({
  profile: Profile,
  today: z.string(),
  task: z.union([
    z.literal('plan'),
    z.object({ steps: z.array(z.number()), ids: z.array(z.string()), of: z.number() }),
    z.object({ settled: z.number() }),
  ]),
});

const db = openDatabase('fineprint');
const verdicts = new Verdicts();

async function answer({ task, ...by }: z.infer<typeof Asked>): Promise<unknown> {
  if (task === 'plan') return { plan: await plan(db, verdicts, by) };
  if ('settled' in task) await verdicts.settle(task.settled);
  else await judgeAll(db, verdicts, by, task, done => postMessage({ done }));
  return { finished: true };
}

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const asked = Asked.safeParse(data);
  if (!asked.success) return;
  answer(asked.data).then(
    said => postMessage(said),
    (error: unknown) => postMessage({ reason: error instanceof Error ? error.message : String(error) }),
  );
});
