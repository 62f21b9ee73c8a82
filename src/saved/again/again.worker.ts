import * as z from 'zod/mini';
import { Profile } from '../../fit/profile.ts';
import { openDatabase } from '../database.ts';
import { judgeAll } from './judge-all.ts';
import { Verdicts } from './verdicts.ts';

/* Judges the saved postings beside the page that is open. The background worker would die with so much work. */

const Share = z.object({ part: z.number(), of: z.number() });
const Asked = z.object({ profile: Profile, today: z.string(), name: z.string(), share: Share });

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const asked = Asked.safeParse(data);
  if (!asked.success) return;
  const { profile, today, name, share } = asked.data;
  const told = (done: number, of: number): void => postMessage({ done, of });
  judgeAll(openDatabase(name), new Verdicts(`${name}-verdicts`), profile, today, told, share).then(
    () => postMessage({ finished: true }),
    (error: unknown) => postMessage({ reason: error instanceof Error ? error.message : String(error) }),
  );
});
