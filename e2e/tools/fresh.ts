import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = [
  'src',
  'public',
  'manifest.json',
  'vite.config.ts',
  'package-lock.json',
  'e2e/tools/build-plugins.ts',
];

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newest(`${path}/${name}`)));
}

/** Builds dist/TARGET where it is missing or older than its sources, and says so on stderr. */
export function ensureBuilt(target: 'chrome' | 'firefox'): void {
  const built = `${root}dist/${target}/manifest.json`;
  const since = existsSync(built) ? statSync(built).mtimeMs : 0;
  if (SOURCES.every(name => newest(root + name) <= since)) return;
  console.error(
    since === 0
      ? `dist/${target} is not there: building it`
      : `dist/${target} is older than src: building it`,
  );
  const run = spawnSync('npm', ['run', '--silent', 'build', '--', target], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) throw new Error(`dist/${target} could not be built`);
}
