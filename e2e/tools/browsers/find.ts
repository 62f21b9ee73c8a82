import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright } from 'playwright';

const root = process.getuid?.() === 0;
const debian = existsSync('/usr/bin/apt-get') && root;

/** Runs an installer with its words on stderr, so that stdout stays the tool's own. */
function run(command: string, ...args: string[]): void {
  console.error(`> ${command} ${args.join(' ')}`);
  execFileSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function aptInstall(name: string): void {
  run('apt-get', 'update', '-q');
  run('apt-get', 'install', '-y', '-q', '--no-install-recommends', name);
}

const first = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find(path => path !== undefined && path !== '' && existsSync(path));

/** Chrome for Testing and Firefox as `@puppeteer/browsers` leaves them, newest first. */
function downloaded(browser: string, binary: string): string[] {
  const cache = join(homedir(), '.cache', 'puppeteer', browser);
  if (!existsSync(cache)) return [];
  const builds = readdirSync(cache).sort().reverse();
  return builds.flatMap(build =>
    readdirSync(join(cache, build)).map(inner => join(cache, build, inner, binary)),
  );
}

const knownChromium = () =>
  first([
    process.env['FINEPRINT_CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    playwright.executablePath(),
    ...downloaded('chrome', 'chrome'),
  ]);

const knownFirefox = () =>
  first([
    process.env['FINEPRINT_FIREFOX'],
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...downloaded(
      'firefox',
      process.platform === 'darwin' ? 'Firefox.app/Contents/MacOS/firefox' : 'firefox',
    ),
  ]);

/**
 * Path of a Chromium or Chrome for Testing, installed first where there is none. Never branded Chrome, which
 * ignores `--load-extension` from version 137 on.
 */
export function findChromium(): string {
  const known = knownChromium();
  if (known) return known;
  if (debian) aptInstall('chromium');
  else run('npx', 'playwright', 'install', '--with-deps', 'chromium');
  const installed = knownChromium();
  if (!installed) throw new Error('no Chromium found: set FINEPRINT_CHROMIUM to its path');
  return installed;
}

/** Path of a Firefox 140 or newer, installed first where there is none. */
export function findFirefox(): string {
  const known = knownFirefox();
  if (known) return known;
  if (debian) aptInstall('firefox-esr');
  else
    run(
      'npx',
      '--yes',
      '@puppeteer/browsers',
      'install',
      'firefox@stable',
      '--path',
      join(homedir(), '.cache', 'puppeteer'),
    );
  const installed = knownFirefox();
  if (!installed) throw new Error('no Firefox found: set FINEPRINT_FIREFOX to its path');
  return installed;
}

/** Chromium refuses its sandbox as root, and only there is it switched off. */
export const sandbox: readonly string[] = root ? ['--no-sandbox'] : [];
