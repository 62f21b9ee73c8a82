import type { SaveResult } from '../messages/contract.ts';
import { report } from '../messages/report.ts';
import type { Overruling } from '../posting/verdict.ts';
import type { Capture, Own } from '../posting/saved.ts';
import { failureWords } from '../saved/failure.ts';
import { showBadge } from './badge.ts';
import { savedState } from './beside.ts';
import { tellChanged } from './changed.ts';
import { keepForGood, store } from './store.ts';

/** The tab that a posting is saved from. */
export interface From {
  readonly tabId: number;
  readonly incognito: boolean;
  /** The reader has said yes to saving from a private window. */
  readonly confirmed: boolean;
  /** The page there knows by itself that it is saved: it asked. */
  readonly knows: boolean;
}

/** What the reader changes along with a save. */
export interface With {
  readonly own?: Own;
  readonly overrule?: Overruling;
}

/** Saves one page's posting, with corrections and decisions if there are any. Never throws: what went wrong is in the result. */
export async function save(capture: Capture, { own = {}, overrule }: With, from: From): Promise<SaveResult> {
  if (from.incognito && !from.confirmed) return { outcome: 'ask' };
  try {
    await keepForGood();
    const now = new Date().toISOString();
    const { id, posting, again } = await store().save(capture, own, now);
    if (overrule) await store().change(id, { overrule }, now);
    void showBadge(from.tabId, 'saved');
    void tellChanged(posting.url, from.knows ? from.tabId : undefined);
    return { outcome: 'saved', saved: savedState(id, posting), again };
  } catch (error) {
    report('saving', error);
    return { outcome: 'failed', reason: failureWords(error) };
  }
}
