import { payScales } from '../fit/pay-scale.ts';
import type { Profile } from '../fit/profile.ts';
import type { Back } from '../messages/contract.ts';
import { report } from '../messages/report.ts';
import type { Handlers } from '../messages/serve.ts';
import { withOwn, type SavedPosting } from '../posting/saved.ts';
import { judgedBy } from '../saved/again/judged.ts';
import { rowsOf } from '../saved/again/rows-of.ts';
import { Verdicts } from '../saved/again/verdicts.ts';
import { failureWords } from '../saved/failure.ts';
import { tellChanged } from './changed.ts';
import { store } from './store.ts';
import { getProfile } from './stored.ts';

const verdicts = new Verdicts();

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

/** Verdicts of the profile as it is now. Without their store the list is still worth seeing. */
async function judgedNow(profile: Profile): Promise<Back<'saved.list'>['judged']> {
  try {
    const all = await verdicts.by(judgedBy(profile, new Date().toISOString()));
    return [...all.values()].map(({ id, mine, broken }) => ({ id, mine, broken }));
  } catch (error) {
    report('looking for verdicts', error);
    return [];
  }
}

const forgetVerdict = (id: string): Promise<void> =>
  verdicts.forget(id).catch((error: unknown) => report('forgetting a verdict', error));

/** What our own pages ask about the saved list. */
export const savedCalls: Pick<Handlers, SavedCall> = {
  'saved.list': async () => {
    const [list, profile] = await Promise.all([store().list(), getProfile()]);
    return { ...list, judged: await judgedNow(profile) };
  },
  'saved.get': async ({ id }) => {
    const [posting, profile] = await Promise.all([store().get(id), getProfile()]);
    const { reading, own } = posting;
    return {
      posting,
      checklist: rowsOf(posting, profile, new Date().toISOString()),
      scales: payScales(withOwn(reading, own), profile),
    };
  },
  'saved.change': async ({ id, ...change }) => {
    const { summary } = await written(store().change(id, change, new Date().toISOString()));
    await forgetVerdict(id); // judged again
    return summary;
  },
  'saved.delete': async ({ id }) => {
    await written(store().delete(id));
    await forgetVerdict(id);
    return {};
  },
  'saved.restore': async ({ id }) => (await written(store().restore(id))).summary,
  'saved.page': ({ after, limit }) => store().page(after, limit),
};
