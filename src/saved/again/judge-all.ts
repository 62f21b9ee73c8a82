import type { Profile } from '../../fit/profile.ts';
import { stored, type Database } from '../database.ts';
import { readRow } from '../versions.ts';
import { judged, judgedBy, type Judged } from './judged.ts';
import type { Verdicts } from './verdicts.ts';

/** So many whole documents are in memory at a time. */
const STEP = 200;

/**
 * Judges every saved posting that was not judged by this profile as it is now, a step at a time: what is done is kept,
 * so that another run goes on from there. `progress`: how many of how many are done. @throws the database's errors
 */
export async function judgeAll(
  db: Database,
  verdicts: Verdicts,
  profile: Profile,
  today: string,
  progress: (done: number, of: number) => void,
): Promise<void> {
  const by = judgedBy(profile, today);
  const known = new Map((await verdicts.all()).map(one => [one.id, one]));
  const { rows } = await db.allDocs({ include_docs: false });
  const todo = rows.filter(({ id, value }) => {
    const old = known.get(id);
    return old?.rev !== value.rev || old.by !== by;
  });
  const there = new Set(rows.map(({ id }) => id));
  await verdicts.put(
    [],
    [...known.keys()].filter(id => !there.has(id)),
  );
  const done = rows.length - todo.length;
  for (let at = 0; at < todo.length; at += STEP) {
    progress(done + at, rows.length);
    const keys = todo.slice(at, at + STEP).map(({ id }) => id);
    const docs = await db.allDocs({ include_docs: true, keys });
    await verdicts.put(
      docs.rows.flatMap((row): Judged[] => {
        const doc = 'doc' in row ? row.doc : null;
        const posting = doc && readRow(stored(doc).row);
        return posting ? [judged(doc._id, doc._rev, posting, { profile, by, today })] : [];
      }),
    );
  }
  progress(rows.length, rows.length);
}
