import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One part of `npm test`. Throws where it fails as a whole, with words for whoever reads the log. */
export interface Step {
  readonly name: string;
  run(): Promise<Count>;
}

export const ONE: Count = { passed: 1, failed: 0, skipped: 0 };
export const SKIPPED: Count = { passed: 0, failed: 0, skipped: 1 };

/** Runs a program from node_modules/.bin or the PATH, its words on our own stdout. @returns its exit code */
export function program(command: string, ...args: string[]): Promise<number> {
  const path = `${join(ROOT, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`;
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 1, 2],
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve(code ?? 1));
  });
}

/** A step that is one program, which says by its exit code whether all is well. */
export const check = (name: string, command: string, ...args: string[]): Step => ({
  name,
  run: async () => {
    const code = await program(command, ...args);
    if (code !== 0) throw new Error(`${command} ${args.join(' ')}: exit code ${code}`);
    return ONE;
  },
});

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.nullish(z.array(z.string())),
        }),
      ),
    }),
  ),
});

/** Says what failed, test by test. @returns how many files did not even load, or failed beside their tests */
function tellFailures({ testResults }: z.infer<typeof Report>): number {
  let broken = 0;
  for (const { name, status, message, assertionResults } of testResults) {
    const failures = assertionResults.filter(each => each.status === 'failed');
    for (const { fullName, failureMessages } of failures) {
      console.log(`FAIL ${name}\n  ${fullName}\n${failureMessages?.join('\n') ?? ''}`);
    }
    if (status !== 'failed' || failures.length > 0) continue;
    broken++;
    console.log(`FAIL ${name}\n${message}`);
  }
  return broken;
}

/** A step that is a run of vitest, counted test by test. */
export const vitest = (name: string, ...args: string[]): Step => ({
  name,
  run: async () => {
    const dir = mkdtempSync(join(tmpdir(), 'fineprint-tests-'));
    const file = join(dir, 'report.json');
    try {
      const options = ['--silent', '--reporter=json', `--outputFile=${file}`];
      const code = await program('vitest', 'run', ...options, ...args);
      const report = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
      const failed = report.numFailedTests + tellFailures(report);
      return {
        passed: report.numPassedTests,
        failed: failed === 0 && code !== 0 ? 1 : failed,
        skipped: report.numPendingTests + report.numTodoTests,
      };
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
});
