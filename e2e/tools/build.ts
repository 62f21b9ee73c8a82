import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TARGETS = ['chrome', 'firefox'] as const;
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds one browser's extension into dist/TARGET. Throws with vite's own words where that fails. */
function build(target: (typeof TARGETS)[number]): void {
  const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, TARGET: target, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`dist/${target}:\n${run.stdout}\n${run.stderr}`);
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
