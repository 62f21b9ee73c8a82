import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CEILING, checkSizes } from './package-sizes.ts';

const TARGETS = ['chrome', 'firefox'] as const;
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds one browser's extension into dist/TARGET, which is there whole or not at all: a browser may be running from
 * it. Throws with vite's own words where that fails.
 */
function build(target: (typeof TARGETS)[number]): void {
  const made = join(root, 'dist', `.${target}-${process.pid}`);
  const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, TARGET: target, OUT_DIR: made, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  try {
    if (run.status !== 0) throw new Error(`dist/${target}:\n${run.stdout}\n${run.stderr}`);
    checkSizes(made, CEILING);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    throw error;
  }
  rmSync(join(root, 'dist', target), { recursive: true, force: true });
  renameSync(made, join(root, 'dist', target));
  console.error(`built dist/${target}`);
}

/** `npm run build [-- chrome|firefox]`: both, or the one that is named. */
try {
  const named = process.argv.slice(2);
  TARGETS.filter(target => named.length === 0 || named.includes(target)).forEach(build);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
