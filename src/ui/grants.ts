import { browser } from '../messages/browser.ts';

/*
 * Which sites Fineprint reads by itself: the manifest's list, and what the reader has allowed beside it. Asked anew each
 * time: all of it can be taken back in the browser's own settings.
 */

export const EVERY_SITE = '*://*/*';
export const patternOf = (site: string): string => `*://${site}/*`;

/** Match patterns that the reader has allowed beside the manifest's list. */
export async function allowed(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  return origins.filter(origin => !listed.has(origin)).toSorted();
}

/** How a site is read. `listed`: it is one of the well-known ones. `asked`: only after a click. */
export type Leave = 'listed' | 'site' | 'every' | 'asked';

export async function leaveFor(site: string): Promise<Leave> {
  const own = await allowed();
  if (own.some(isEvery)) return 'every';
  if (own.some(pattern => siteOf(pattern) === site)) return 'site';
  return (await browser.permissions.contains({ origins: [patternOf(site)] })) ? 'listed' : 'asked';
}

/** Takes back what was allowed for a site, or for every site. */
export async function takeBack(which: (pattern: string) => boolean): Promise<void> {
  const origins = (await allowed()).filter(which);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** "https://*\/*", "*://*\/*", "<all_urls>": any host. */
export const isEvery = (pattern: string): boolean => pattern === '<all_urls>' || siteOf(pattern) === '*';

/** The host of a match pattern, "" where it has none. */
export const siteOf = (pattern: string): string => /^[^/]*:\/\/([^/]*)\//.exec(pattern)?.[1] ?? '';
