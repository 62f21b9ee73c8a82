import { withOverrulings } from '../fit/checklist.ts';
import { checklist } from '../fit/judge.ts';
import type { Handlers } from '../messages/serve.ts';
import { withOwn, type SavedPosting } from '../posting/saved.ts';
import { failureWords } from '../saved/failure.ts';
import { tellChanged } from './changed.ts';
import { store } from './store.ts';
import { getProfile } from './stored.ts';

type SavedCall =
  'saved.list' | 'saved.get' | 'saved.change' | 'saved.delete' | 'saved.restore' | 'saved.page';

/** Writes, then tells the pages that show the posting. @throws Error in words for the reader */
async function written<T extends { readonly posting: SavedPosting }>(write: Promise<T>): Promise<T> {
  try {
    const done = await write;
    void tellChanged(done.posting.url);
    return done;
  } catch (error) {
    throw new Error(failureWords(error), { cause: error });
  }
}

/** What our own pages ask about the saved list. */
export const savedCalls: Pick<Handlers, SavedCall> = {
  'saved.list': () => store().list(),
  'saved.get': async ({ id }) => {
    const [posting, profile] = await Promise.all([store().get(id), getProfile()]);
    const { reading, own, description, overruled } = posting;
    const rows = checklist(profile, withOwn(reading, own), description, new Date().toISOString());
    return { posting, checklist: withOverrulings(rows, overruled) };
  },
  'saved.change': async ({ id, ...change }) => {
    const { summary } = await written(store().change(id, change, new Date().toISOString()));
    return summary;
  },
  'saved.delete': async ({ id }) => {
    await written(store().delete(id));
    return {};
  },
  'saved.restore': async ({ id }) => (await written(store().restore(id))).summary,
  'saved.page': ({ after, limit }) => store().page(after, limit),
};
