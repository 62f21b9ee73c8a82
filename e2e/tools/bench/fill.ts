import type { Profile } from '../../../src/fit/profile.ts';
import { openDatabase } from '../../../src/saved/database.ts';
import { newRow } from '../../../src/saved/rows.ts';
import { postingId } from '../../../src/saved/store.ts';
import { full, posting, usual } from './made-up.ts';

/* Runs in a page of the extension, where its database is. */

const STEP = 500;
const AT = '2026-11-20T08:00:00.000Z';

/** `other`: as a reader changes one, by a figure. */
export const profiles: Readonly<Record<'usual' | 'other' | 'full', Profile>> = {
  usual,
  other: { ...usual, years: 9 },
  full,
};

/** Writes so many postings into the extension's own database, as its saves would. */
export async function fill(count: number): Promise<void> {
  const db = openDatabase('fineprint');
  for (let from = 0; from < count; from += STEP) {
    const some = Array.from({ length: Math.min(STEP, count - from) }, (_, i) => posting(from + i));
    await db.bulkDocs(
      await Promise.all(
        some.map(async capture => {
          const { url } = capture.reading;
          return { ...newRow(url, capture, {}, AT), _id: await postingId(url) };
        }),
      ),
    );
  }
  await db.close();
}
