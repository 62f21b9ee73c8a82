import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers/find.ts';
import { floors, seed } from './testing/accuracy.ts';
import { judgements } from './testing/judgements.ts';
import { ownWords } from './testing/own-words.ts';
import { pages } from './testing/pages.ts';
import { check, type Count, ONE, ROOT, type Step, vitest } from './testing/step.ts';
import { variations } from './testing/variations.ts';
import { webExtLint } from './testing/web-ext.ts';

/*
 * npm test: everything that must hold, cheapest first. `npm test -- WORD` runs the steps whose name holds the word.
 */

const browsers: Step = {
  name: 'browsers, installed where they are missing',
  run: async () => {
    console.log(`${findChromium()}\n${findFirefox()}`);
    return ONE;
  },
};

const cleanDist: Step = {
  name: 'an empty dist',
  run: async () => {
    rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
    return ONE;
  },
};

const STEPS: readonly Step[] = [
  check('types', 'tsc', '--noEmit'),
  check('lint', 'oxlint', '--type-aware', '--deny-warnings'),
  check('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  check('dead code', 'knip'),
  ownWords,
  vitest('unit and architecture tests'),
  cleanDist,
  check('build of both targets', 'tsx', 'e2e/tools/build.ts'),
  webExtLint,
  browsers,
  vitest('whole extension in Chromium and Firefox', '--config', 'e2e/vitest.config.ts'),
  variations,
  pages,
  seed,
  floors,
  judgements,
];

async function run(step: Step): Promise<Count> {
  const start = Date.now();
  console.log(`\n== ${step.name}`);
  try {
    return await step.run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    console.log(`   ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
}

const word = process.argv[2] ?? '';
const sum = { passed: 0, failed: 0, skipped: 0 };
const failing: string[] = [];
for (const step of STEPS.filter(({ name }) => name.includes(word))) {
  const { passed, failed, skipped } = await run(step);
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
  if (failed > 0) failing.push(`${step.name}: ${failed} failed`);
}
if (failing.length > 0) console.log(`\n${failing.join('\n')}`);
console.log(
  `\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`,
);
process.exitCode = sum.failed > 0 ? 1 : 0;
