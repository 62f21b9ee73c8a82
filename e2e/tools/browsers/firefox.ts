import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from './find.ts';
import { freshProfile } from './profile.ts';

const FIREFOX_DIST = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));
const ADDON = 'fineprint@fineprint.example';
/** Fixed by a pref, so that the extension's own pages are known by their address. */
const UUID = '6f1d2c3b-5a49-4e8f-9b7a-0c1d2e3f4a5b';

export interface Firefox {
  readonly browser: Browser;
  /** Where downloads go. */
  readonly downloads: string;
  /** The start of the address of the extension's pages. */
  readonly origin: string;
  remove(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Firefox with the built extension in a fresh profile, driven over WebDriver BiDi. */
export async function launchFirefox(launch: { readonly headless?: boolean } = {}): Promise<Firefox> {
  const downloads = freshProfile();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: launch.headless ?? true,
    enableExtensions: true,
    defaultViewport: null,
    args: ['--width=1280', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads.dir,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'dom.security.https_first': false,
    },
  });
  const installed = await browser.installExtension(FIREFOX_DIST);
  return {
    browser,
    downloads: downloads.dir,
    origin: `moz-extension://${UUID}/`,
    remove: () => browser.uninstallExtension(installed),
    close: async () => {
      await browser.close();
      downloads.remove();
    },
  };
}
