import { ask } from '../messages/ask.ts';
import type { SavedPosting } from '../posting/saved.ts';

const PAGE = 200;

export interface Gathered {
  /** Newest first, as the list shows them. */
  readonly postings: readonly SavedPosting[];
  /** Rows that this version cannot read, as they are stored. */
  readonly setAside: readonly unknown[];
}

/** The whole list, a page at a time. `progress` is told how many there are so far. */
export async function gather(progress: (count: number) => void): Promise<Gathered> {
  const postings: SavedPosting[] = [];
  const setAside: unknown[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ask<'saved.page'>>> = await ask('saved.page', {
      after,
      limit: PAGE,
    });
    postings.push(...page.postings.map(({ posting }) => posting));
    setAside.push(...page.setAside);
    progress(postings.length);
    after = page.next;
  } while (after !== null);
  return { postings: postings.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1)), setAside };
}
