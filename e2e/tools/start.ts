import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { driveChromium } from './browsers/drive-chromium.ts';
import { driveFirefox } from './browsers/drive-firefox.ts';
import { type Driven, type Tab, until } from './browsers/driven.ts';
import { ensureBuilt } from './fresh.ts';
import { OWN_HOST, ownPage } from './own-page.ts';

/*
 * npm start [-- ADDRESS-OR-FILE] [-- --firefox]
 * A browser with the extension, on a posting. Without a display: saves it, and leaves what is to be seen in out/.
 */

/** What to open: a page of our own, a saved file, or an address of the web (`html` is null). */
function target(given: string | undefined): { readonly url: string; readonly html: string | null } {
  if (given === undefined) {
    return { url: `${OWN_HOST}/o/freight-operations-analyst`, html: ownPage('rail-analyst') };
  }
  if (existsSync(given)) {
    return { url: `${OWN_HOST}/o/${basename(given)}`, html: readFileSync(given, 'utf8') };
  }
  return { url: new URL(/^https?:/.test(given) ? given : `https://${given}`).href, html: null };
}

/** Saves the posting, as a click on the card does, and leaves the page, the popup and the list in out/. */
async function leaveTraces(browser: Driven, tab: Tab): Promise<void> {
  mkdirSync('out', { recursive: true });
  const card = await until('a card on the page', () => tab.card()).catch(() => null);
  await tab.screenshot('out/page.png');
  if (card === null) {
    console.log('This page was not read as a posting: see out/page.png. There is nothing to save.');
    return;
  }
  await tab.clickCard('Save');
  await until('the posting in the list', async () => (await tab.card())?.text.includes('in your list'));
  await tab.screenshot('out/page.png');
  // The card opens the popup's page on a correction, which knows the number of the tab.
  const fix = await browser.nextOwn(() => tab.clickCard(/^wrong\?/));
  const tabId = await until('the popup', () =>
    fix.evaluate(`new URLSearchParams(location.search).get('tab')`),
  );
  const popup = await browser.openOwn(`src/popup/popup.html?tab=${String(tabId)}`);
  await until('the facts', () => popup.evaluate(`document.querySelector('.posting') !== null`));
  await popup.screenshot('out/popup.png');
  const csv = await browser.nextDownload(() => browser.openOwn('src/dashboard/dashboard.html?export=csv'));
  writeFileSync('out/saved.csv', csv);
  console.log('No display here, so the posting was opened, read and saved without one.');
  console.log('See out/page.png (the page with marks and card), out/popup.png and out/saved.csv.');
}

const display =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean', default: false } },
});
const { url, html } = target(positionals[0]);

ensureBuilt(values.firefox ? 'firefox' : 'chrome');
const headless = !display;
const browser = values.firefox
  ? await driveFirefox({ headless })
  : // An address may be anywhere: in this fresh profile the extension reads every site.
    await driveChromium({ headless, allSites: html === null });
try {
  const tab = html === null ? await browser.openWeb(url) : await browser.openPage(url, html);
  if (headless) await leaveTraces(browser, tab);
  else {
    console.log(`${browser.name} is open on ${url}. Close it to end.`);
    await browser.closed();
  }
} finally {
  await browser.close().catch(() => {});
}
