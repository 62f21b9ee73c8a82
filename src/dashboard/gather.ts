import { ask } from '../messages/ask.ts';
import type { SavedPosting } from '../posting/saved.ts';

const PAGE = 200;

export interface Gathered {
  /** Newest first, as the list shows them. */
  readonly postings: readonly SavedPosting[];
  /** The id of each. */
  readonly ids: ReadonlyMap<SavedPosting, string>;
  /** Rows that this version cannot read, as they are stored. */
  readonly setAside: readonly unknown[];
}

/** The whole list, a page at a time. `progress` is told how many there are so far. */
export async function gather(progress: (count: number) => void): Promise<Gathered> {
  const postings: SavedPosting[] = [];
  const ids = new Map<SavedPosting, string>();
  const setAside: unknown[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ask<'saved.page'>>> = await ask('saved.page', {
      after,
      limit: PAGE,
    });
    for (const { id, posting } of page.postings) {
      postings.push(posting);
      ids.set(posting, id);
    }
    setAside.push(...page.setAside);
    progress(postings.length);
    after = page.next;
  } while (after !== null);
  return { ids, postings: postings.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1)), setAside };
}
