import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { ONE, ROOT, type Step } from './step.ts';

const Notice = z.object({ code: z.string(), file: z.nullish(z.string()), message: z.string() });
const Lint = z.object({ errors: z.array(Notice), warnings: z.array(Notice), notices: z.array(Notice) });
const Known = z.array(
  z.object({ code: z.string(), file: z.string(), why: z.string().check(z.minLength(20)) }),
);

/** What the browsers' own linter says of the Firefox build must be what is known, each with its reason. */
export const webExtLint: Step = {
  name: 'web-ext lint',
  run: async () => {
    const known = Known.parse(JSON.parse(readFileSync(join(ROOT, 'e2e/web-ext-notices.json'), 'utf8')));
    const bin = join(ROOT, 'node_modules/.bin/web-ext');
    const { stdout } = await promisify(execFile)(bin, ['lint', '-s', 'dist/firefox', '-o', 'json'], {
      cwd: ROOT,
      maxBuffer: 1e8,
    }).catch((error: { stdout: string }) => error); // it exits 1 where it has something to say
    const { errors, warnings, notices } = Lint.parse(JSON.parse(stdout));
    const said = [...errors, ...warnings, ...notices];
    const lines = said.map(({ code, file, message }) => ({ line: `${code} ${file ?? ''}`, message }));
    const expected = known.map(({ code, file }) => `${code} ${file}`);
    const fresh = lines.filter(({ line }) => !expected.includes(line));
    const gone = expected.filter(line => !lines.some(each => each.line === line));
    if (fresh.length > 0 || gone.length > 0) {
      const added = fresh.map(({ line, message }) => `+ ${line}: ${message}`);
      throw new Error(
        ['not what e2e/web-ext-notices.json knows:', ...added, ...gone.map(line => `- ${line}`)].join('\n'),
      );
    }
    return ONE;
  },
};
