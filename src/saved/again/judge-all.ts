import type { StoredDoc } from 'pouchdb-core';
import { stored, type Database } from '../database.ts';
import { readRow } from '../versions.ts';
import { cameTo, judgedBy, type Judged } from './judged.ts';
import type { Packed } from './pack.ts';
import type { By, Plan, Work } from './plan.ts';
import { outcomesOf } from './rows-of.ts';
import type { Verdicts } from './verdicts.ts';

/** So many whole postings are in memory at a time. */
const STEP = 250;

/** What is still to be judged by this profile as it is now. Forgets what is not there any more. @throws the database's errors */
export async function plan(db: Database, verdicts: Verdicts, { profile, today }: By): Promise<Plan> {
  const { update_seq, doc_count } = await db.info();
  const seq = Number(update_seq);
  const ids = (await verdicts.seq()) === seq ? [] : await idsInNoStep(db, verdicts);
  const by = judgedBy(profile, today);
  const old = (await verdicts.kept()).filter(step => step.by !== by);
  return {
    steps: old.map(({ key }) => key),
    ids,
    count: old.reduce((sum, step) => sum + step.of.length, ids.length),
    of: doc_count,
    seq,
  };
}

async function idsInNoStep(db: Database, verdicts: Verdicts): Promise<string[]> {
  const { rows } = await db.allDocs({ include_docs: false });
  await verdicts.tidy(new Map(rows.map(({ id, value }) => [id, value.rev])));
  const there = new Set((await verdicts.kept()).flatMap(step => step.of.map(({ id }) => id)));
  return rows.map(({ id }) => id).filter(id => !there.has(id));
}

/**
 * Judges a step at a time: what is done is kept, so that another plan goes on from there. `of`: how many saved postings
 * there are; `done`: so many more are judged. @throws the database's errors
 */
export async function judgeAll(
  db: Database,
  verdicts: Verdicts,
  { profile, today }: By,
  { steps, ids, of }: Work & Pick<Plan, 'of'>,
  done: (count: number) => void,
): Promise<void> {
  const by = judgedBy(profile, today);
  const judge = ({ id, rev, posting }: Packed): Judged =>
    cameTo({ id, rev }, outcomesOf(posting, profile, today));
  const lost: string[] = [];
  const packs = steps.map(key => async () => ({ key, postings: await verdicts.postings(key) }));
  for await (const { key, postings } of oneAhead(packs)) {
    if (postings) {
      await verdicts.put(key, by, postings.map(judge));
      done(postings.length);
    } else {
      const kept = (await verdicts.kept()).find(step => step.key === key);
      lost.push(...(kept?.of.map(({ id }) => id) ?? []));
      await verdicts.drop(key);
    }
  }
  for await (const docs of documents(db, [...ids, ...lost].toSorted(), of)) {
    const postings = docs.flatMap((doc): Packed[] => {
      const posting = readRow(stored(doc).row);
      return posting ? [{ id: doc._id, rev: doc._rev, posting }] : [];
    });
    await verdicts.add(by, postings.map(judge), postings);
    done(docs.length);
  }
}

/** What these give in turn, each begun while the one before it is worked with. */
async function* oneAhead<T>(all: readonly (() => Promise<T>)[]): AsyncGenerator<T> {
  let next = all[0]?.();
  for (let at = 1; next; at++) {
    const value = await next;
    next = all[at]?.();
    next?.catch(() => undefined); // told where it is awaited
    yield value;
  }
}

/** The documents with these ids, which are in order, some at a time. */
function documents(db: Database, ids: readonly string[], of: number): AsyncGenerator<readonly StoredDoc[]> {
  const wanted = new Set(ids);
  const read = (some: readonly string[]) => async (): Promise<readonly StoredDoc[]> => {
    // Documents that lie side by side come many times sooner than by their ids.
    const beside = { startkey: some[0] ?? '', endkey: some.at(-1) ?? '' };
    const options = ids.length > of / 4 ? beside : { keys: some };
    const { rows } = await db.allDocs({ include_docs: true, ...options });
    return rows.flatMap(row => ('doc' in row && row.doc && wanted.has(row.doc._id) ? [row.doc] : []));
  };
  const parts = Math.ceil(ids.length / STEP);
  return oneAhead(Array.from({ length: parts }, (_, at) => read(ids.slice(at * STEP, (at + 1) * STEP))));
}
