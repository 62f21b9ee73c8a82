import { browser } from '../messages/browser.ts';
import { report } from '../messages/report.ts';
import { GATE, putGates } from './inject.ts';

const ID = 'gate';

/** Match patterns of web pages that we may read at this moment. In Firefox all of them can be taken back. */
async function origins(): Promise<string[]> {
  const { origins: granted = [] } = await browser.permissions.getAll();
  return granted.filter(origin => /^(?:\*|https?):\/\/|^<all_urls>$/.test(origin)).toSorted();
}

/** Makes the registered gate fit what the reader allows. */
async function register(matches: string[]): Promise<void> {
  const [now] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (now) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  // A posting may stand in a frame, also in one whose document has no address of its own (`srcdoc`, `about:blank`).
  const frames = { allFrames: true, matchOriginAsFallback: true } as const;
  const gate = { id: ID, js: [GATE], matches, runAt: 'document_idle', ...frames } as const;
  if (!now) await browser.scripting.registerContentScripts([{ ...gate, js: [...gate.js] }]);
  else if (!same(now.matches?.toSorted() ?? [], matches) || !same(now.js ?? [], gate.js)) {
    await browser.scripting.updateContentScripts([{ ...gate, js: [...gate.js] }]);
  }
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one.endsWith(b[i] ?? ''));

/** Tabs that were open before we came. Pages that are closed to extensions refuse, which is no error. */
async function enter(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [putGates(id)])));
}

let last: Promise<void> = Promise.resolve();

/**
 * Brings the gate's registration in line with the permissions of this moment. One at a time: start, install and
 * permission events come close together. `open`: put the gate into pages that are open already, too.
 */
export function reconcile(open: boolean): Promise<void> {
  const next = last.then(async () => {
    const matches = await origins();
    await register(matches);
    if (open) await enter(matches);
  });
  last = next.catch((error: unknown) => report('access', error));
  return last;
}
