import type { StoredDoc } from 'pouchdb-core';
import type { Profile } from '../../fit/profile.ts';
import { stored, type Database } from '../database.ts';
import { readRow } from '../versions.ts';
import { cameTo, judgedBy, type Judged } from './judged.ts';
import { rowsOf } from './rows-of.ts';
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
  // Documents that lie side by side come many times sooner than by their ids; most are asked for after a change.
  const wanted = new Set(todo.map(({ id }) => id));
  const steps = todo.length > rows.length / 4 ? pages(db) : picked(db, [...wanted]);
  let count = 0;
  for await (const docs of steps) {
    const mine = docs.filter(({ _id }) => wanted.has(_id));
    progress(done + count, rows.length);
    count += mine.length;
    await verdicts.put(
      mine.flatMap((doc): Judged[] => {
        const posting = readRow(stored(doc).row);
        return posting ? [cameTo({ id: doc._id, rev: doc._rev, by }, rowsOf(posting, profile, today))] : [];
      }),
    );
  }
  progress(rows.length, rows.length);
}

/** All documents, in the order of their ids, some at a time; the next ones are fetched while these are judged. */
async function* pages(db: Database): AsyncGenerator<readonly StoredDoc[]> {
  const page = async (startkey: string): Promise<readonly StoredDoc[]> => {
    const { rows } = await db.allDocs({ include_docs: true, limit: STEP, startkey });
    return rows.flatMap(row => ('doc' in row ? [row.doc] : []));
  };
  let next = page('');
  for (;;) {
    const docs = await next;
    const last = docs.at(-1);
    if (!last) return;
    next = page(`${last._id}\u0000`);
    next.catch(() => undefined); // told where it is awaited
    yield docs;
  }
}

/** These documents, some at a time. */
async function* picked(db: Database, ids: readonly string[]): AsyncGenerator<readonly StoredDoc[]> {
  for (let at = 0; at < ids.length; at += STEP) {
    const { rows } = await db.allDocs({ include_docs: true, keys: ids.slice(at, at + STEP) });
    yield rows.flatMap(row => ('doc' in row && row.doc ? [row.doc] : []));
  }
}
