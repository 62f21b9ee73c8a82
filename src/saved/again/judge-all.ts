import type { StoredDoc } from 'pouchdb-core';
import type { Profile } from '../../fit/profile.ts';
import { stored, type Database } from '../database.ts';
import { readRow } from '../versions.ts';
import { cameTo, judgedBy, type Judged } from './judged.ts';
import { outcomesOf } from './rows-of.ts';
import type { Verdicts } from './verdicts.ts';

/** Which part of the list is judged, where several workers share it. */
export interface Share {
  readonly part: number;
  readonly of: number;
}
const WHOLE: Share = { part: 0, of: 1 };

/** So many whole documents are in memory at a time. */
const STEP = 250;

/** A share's ids, from and to (beyond it). Ids end in a hash in hexadecimal, so that the shares are alike. */
function rangeOf({ part, of }: Share): readonly [from: string, to: string] {
  const edge = (at: number) =>
    `posting:${Math.floor((256 * at) / of)
      .toString(16)
      .padStart(2, '0')}`;
  return [part === 0 ? '' : edge(part), part === of - 1 ? '\uffff' : edge(part + 1)];
}

/**
 * Judges every saved posting that was not judged by this profile as it is now, a step at a time: what is done is kept,
 * so that another run goes on from there. `progress`: how many of how many of this share are done. @throws the database's
 * errors
 */
export async function judgeAll(
  db: Database,
  verdicts: Verdicts,
  profile: Profile,
  today: string,
  progress: (done: number, of: number) => void,
  share: Share = WHOLE,
): Promise<void> {
  const by = judgedBy(profile, today);
  const [from, to] = rangeOf(share);
  const known = await verdicts.by(by);
  const { rows } = await db.allDocs({
    include_docs: false,
    startkey: from,
    endkey: to,
    inclusive_end: false,
  });
  const todo = rows.filter(({ id, value }) => known.get(id)?.rev !== value.rev);
  const there = new Set(rows.map(({ id }) => id));
  await verdicts.forget(new Set([...known.keys()].filter(id => id >= from && id < to && !there.has(id))));
  // Documents that lie side by side come many times sooner than by their ids; most are asked for after a change.
  const wanted = new Set(todo.map(({ id }) => id));
  const steps = todo.length > rows.length / 4 ? pages(db, rows) : picked(db, [...wanted]);
  let done = rows.length - todo.length;
  for await (const docs of steps) {
    const mine = docs.filter(({ _id }) => wanted.has(_id));
    progress(done, rows.length);
    done += mine.length;
    await verdicts.add(
      by,
      mine.flatMap((doc): Judged[] => {
        const posting = readRow(stored(doc).row);
        return posting ? [cameTo({ id: doc._id, rev: doc._rev }, outcomesOf(posting, profile, today))] : [];
      }),
    );
  }
  if (share.part === 0) await verdicts.keepOnly(by);
  progress(rows.length, rows.length);
}

/** These documents and what lies between them, by their ids; the next ones are fetched while these are judged. */
async function* pages(
  db: Database,
  wanted: readonly { readonly id: string }[],
): AsyncGenerator<readonly StoredDoc[]> {
  const endkey = wanted.at(-1)?.id ?? '';
  const page = async (startkey: string): Promise<readonly StoredDoc[]> => {
    const { rows } = await db.allDocs({ include_docs: true, limit: STEP, startkey, endkey });
    return rows.flatMap(row => ('doc' in row ? [row.doc] : []));
  };
  let next = page(wanted[0]?.id ?? '');
  for (;;) {
    const docs = await next;
    const last = docs.at(-1);
    if (!last) return;
    if (last._id === endkey) return yield docs;
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
