import { report } from '../messages/report.ts';
import { Store } from '../saved/store.ts';

let opened: Store | null = null;

/** The saved postings. Opened when first needed: most wake-ups of the worker never need them. */
export const store = (): Store => (opened ??= new Store());

/** Asks the browser to keep the list when the disk runs low. A worker in Chromium has no such call. */
export async function keepForGood(): Promise<void> {
  const storage: Partial<StorageManager> = navigator.storage ?? {};
  try {
    if ((await storage.persisted?.()) === false) await storage.persist?.();
  } catch (error) {
    report('asking to keep the list', error);
  }
}
