import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Worker } from 'playwright';
import { until } from './driven.ts';
import { findChromium, sandbox } from './find.ts';
import { freshProfile, grant, type Grants } from './profile.ts';

export const CHROME_DIST = fileURLToPath(new URL('../../../dist/chrome', import.meta.url));

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Saved pages are shown at http: addresses too, some of them on the HSTS preload list.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

export interface Launch extends Grants {
  readonly headless?: boolean;
  readonly args?: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
  /** Pages that are left stay ready for the way back, as in every browser but one that is tested. */
  readonly keepsLeft?: boolean;
}

export interface Chromium {
  readonly context: BrowserContext;
  readonly id: string;
  readonly worker: Worker;
  /** The address of an extension page, from its path in dist/chrome. */
  page(path: string): string;
  close(): Promise<void>;
}

function open(profile: string, launch: Launch): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: launch.headless ?? true,
    colorScheme: launch.colorScheme ?? 'light',
    ...(launch.keepsLeft ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    viewport: launch.headless === false ? null : { width: 1280, height: 900 },
    args: [
      `--disable-extensions-except=${CHROME_DIST}`,
      `--load-extension=${CHROME_DIST}`,
      ...sandbox,
      ...ARGS,
      ...(launch.args ?? []),
    ],
  });
}

const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 20_000 });

/** Pages opened before the gate is registered would never get it: it is put into listed pages alone, not into listed frames. */
const registered = (worker: Worker) =>
  until('the gate to be registered', () =>
    worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
  );

const idOf = (worker: Worker) => new URL(worker.url()).host;

/** Starts a Chromium with the built extension in a fresh profile. */
export async function launchChromium(launch: Launch = {}): Promise<Chromium> {
  const profile = freshProfile();
  if (launch.allSites || launch.incognito) {
    const once = await open(profile.dir, { ...launch, headless: true });
    const id = idOf(await workerOf(once));
    await once.close();
    grant(profile.dir, id, launch);
  }
  const context = await open(profile.dir, launch);
  const worker = await workerOf(context);
  const id = idOf(worker);
  await registered(worker);
  return {
    context,
    id,
    worker,
    page: path => `chrome-extension://${id}/${path}`,
    close: async () => {
      await context.close();
      profile.remove();
    },
  };
}
