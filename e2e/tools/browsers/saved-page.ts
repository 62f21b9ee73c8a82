import type { Page } from 'playwright';
import type { GuardedPage, Site } from './driven.ts';

/** Everything a page asks for over the network. Never `**\/*`, which swallows the extension's own files. */
export const NETWORK = /^https?:/;

export const sameAddress = (a: string, b: string) => plain(a) === plain(b);
/** http and https are one: some hosts are upgraded before a request is seen. */
const plain = (url: string) => new URL(url).href.replace(/^https?:/, '').replace(/#.*$/, '');

/**
 * No script of the page runs. Pictures, fonts and sheets would be refused below anyway; refused by the page's own policy
 * they cost no question to this process, of which a captured page asks a hundred.
 */
const POLICY =
  "script-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src 'none'; connect-src 'none'";

/**
 * Shows `html` at `url` in this tab alone: its scripts are blocked by a header, and every other request is refused,
 * so that nothing leaves the machine. Give it before `goto`. Refused addresses go into `refused`.
 */
export async function serveSaved(
  page: Page,
  url: string,
  html: string,
  refused: string[] = [],
): Promise<void> {
  await page.route(NETWORK, async route => {
    const request = route.request();
    const wanted = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (wanted && sameAddress(request.url(), url)) {
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
      };
      return route.fulfill({ status: 200, headers, body: html });
    }
    refused.push(request.url());
    return route.abort();
  });
}

/** Serves the pages of a site in this tab and its frames, their scripts running; every other request is refused. */
export async function serveSite(page: Page, site: Site, refused: string[]): Promise<void> {
  await page.route(NETWORK, route => {
    const url = route.request().url();
    const served = pageAt(site, url);
    if (served !== null) {
      const { html, policy } = served;
      const guard = policy === '' ? {} : { 'content-security-policy': policy };
      const headers = { 'content-type': 'text/html; charset=utf-8', ...guard };
      return route.fulfill({ status: 200, headers, body: html });
    }
    refused.push(url);
    return route.abort();
  });
}

/** The page of a site at an address, null where it has none. */
export function pageAt(site: Site, url: string): GuardedPage | null {
  const found = Object.entries(site).find(([address]) => sameAddress(address, url))?.[1] ?? null;
  return typeof found === 'string' ? { html: found, policy: '' } : found;
}
