import { browser } from '../messages/browser.ts';
import { Alone } from '../messages/settings.ts';
import { canonicalAddress } from '../posting/address.ts';
import { tellPosting } from './frames.ts';

/*
 * What the reader wants left alone: sites, and addresses that are no postings. Kept on the device; for private windows
 * in memory alone, where it ends with the browser. Pages never learn of it.
 */

type What = 'page' | 'site';

const KEY = 'left alone';
/** The oldest make room. */
const MOST = 500;
const EMPTY: Alone = { sites: [], pages: [] };

const areaOf = (incognito: boolean) => (incognito ? browser.storage.session : browser.storage.local);

async function kept(incognito: boolean): Promise<Alone> {
  const found = Alone.safeParse((await areaOf(incognito).get(KEY))[KEY]);
  return found.success ? found.data : EMPTY;
}

const listOf = { page: 'pages', site: 'sites' } as const;

/** "jobs.example.org" of an address, '' for what has no host. */
export const siteOf = (url: string): string => URL.parse(url)?.hostname ?? '';

const nameOf = (what: What, url: string): string => (what === 'site' ? siteOf(url) : canonicalAddress(url));

/** Why an address is left alone; null where it is not. */
export async function aloneAt(url: string, incognito: boolean): Promise<What | null> {
  const all = await Promise.all([kept(false), incognito ? kept(true) : EMPTY]);
  if (all.some(({ sites }) => sites.includes(siteOf(url)))) return 'site';
  return all.some(({ pages }) => pages.includes(nameOf('page', url))) ? 'page' : null;
}

let last: Promise<unknown> = Promise.resolve();

/** One change at a time: each reads what it then writes. */
function change(incognito: boolean, change: (now: Alone) => Alone): Promise<void> {
  const next = last.then(async () => areaOf(incognito).set({ [KEY]: change(await kept(incognito)) }));
  last = next.catch(() => undefined);
  return next;
}

const without = (now: Alone, what: What, name: string): Alone => ({
  ...now,
  [listOf[what]]: now[listOf[what]].filter(each => each !== name),
});

/** Leaves an address, or its site, alone from now on. Open pages of it lose their marks and cards. */
export async function leaveAlone(what: What, url: string, incognito: boolean): Promise<void> {
  const name = nameOf(what, url);
  if (name === '') return;
  await change(incognito, now => {
    const rest = without(now, what, name);
    return { ...rest, [listOf[what]]: [...rest[listOf[what]], name].slice(-MOST) };
  });
  const tabs = await browser.tabs.query({ discarded: false });
  const concerned = tabs.filter(
    tab => tab.url !== undefined && tab.incognito === incognito && nameOf(what, tab.url) === name,
  );
  await Promise.allSettled(
    concerned.flatMap(({ id }) => (id === undefined ? [] : [tellPosting(id, 'posting.leave', {})])),
  );
}

/** Takes it back, by its name. @returns what is still left alone */
export async function endAlone(what: What, name: string): Promise<Alone> {
  for (const incognito of [false, true]) await change(incognito, now => without(now, what, name));
  return kept(false);
}

/** Reads an address again, whatever it was left alone for. */
export async function endAloneAt(url: string): Promise<void> {
  await endAlone('site', siteOf(url));
  await endAlone('page', nameOf('page', url));
}

/** All that is left alone in normal windows. */
export const allAlone = (): Promise<Alone> => kept(false);
