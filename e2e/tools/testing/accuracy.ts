import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Count, program, ROOT, SKIPPED, type Step } from './step.ts';

const SHARED = join(ROOT, '..', 'shared');
const SCORER = join(SHARED, 'score', 'score.mjs');
const Scores = z.object({
  rows: z.array(
    z.object({
      field: z.string(),
      pages: z.number(),
      f1: z.number(),
      tp: z.number(),
      fp: z.number(),
      fn: z.number(),
    }),
  ),
});
type Row = z.infer<typeof Scores>['rows'][number];

/** F1 that must be reached on ../shared/corpus. Raise a number when the reader has passed it for good. */
const FLOORS: Readonly<Record<string, number>> = {
  detect: 0.93,
  title: 0.9,
  company: 0.8,
  pay: 0.85,
  'requirements (found)': 0.65,
  experience: 0.8,
  'quotes stand on the page': 0.98,
};

/** Reads a set of pages with the built extension and has them scored. `clean`: an error of the run is a failure. */
async function score(corpus: string): Promise<{ rows: Row[]; clean: boolean }> {
  const dir = mkdtempSync(join(tmpdir(), 'fineprint-scores-'));
  const out = join(dir, 'readings.jsonl');
  try {
    const index = join(corpus, 'index.jsonl');
    const args = ['e2e/tools/read.ts', '--index', index, '--pages', join(corpus, 'pages'), '--out', out];
    const clean = (await program('tsx', ...args)) === 0;
    if (!existsSync(out)) throw new Error('no page was read');
    const json = execFileSync(process.execPath, [SCORER, out, '--corpus', corpus, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    return { rows: Scores.parse(JSON.parse(json)).rows, clean };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function counted(results: readonly (readonly [name: string, well: boolean, words: string])[]): Count {
  for (const [name, well, words] of results) console.log(`${well ? 'ok  ' : 'FAIL'} ${name}: ${words}`);
  const failed = results.filter(([, well]) => !well).length;
  return { passed: results.length - failed, failed, skipped: 0 };
}

const missing = (what: string): Count => {
  console.log(`skipped: ${what} is not here`);
  return SKIPPED;
};

/** The posting that the project began with: every field right. */
export const seed: Step = {
  name: 'every field of the seed posting',
  run: async () => {
    const corpus = join(SHARED, 'seed');
    if (!existsSync(corpus) || !existsSync(SCORER)) return missing('../shared/seed');
    const { rows, clean } = await score(corpus);
    return counted([
      ['read without an error', clean, ''],
      ...rows.map(
        row =>
          [row.field, row.fp + row.fn === 0, `${row.tp} right, ${row.fp} wrong, ${row.fn} missed`] as const,
      ),
    ]);
  },
};

/** The labelled pages: each field at its floor or above. */
export const floors: Step = {
  name: 'accuracy on the labelled corpus',
  run: async () => {
    const corpus = join(SHARED, 'corpus');
    if (!existsSync(corpus) || !existsSync(SCORER)) return missing('../shared/corpus');
    const { rows, clean } = await score(corpus);
    const f1 = new Map(rows.map(row => [row.field, row.f1]));
    return counted([
      ['read without an error', clean, ''],
      ...Object.entries(FLOORS).map(([field, floor]) => {
        const got = f1.get(field) ?? 0;
        return [field, got >= floor, `F1 ${got.toFixed(3)}, floor ${floor}`] as const;
      }),
    ]);
  },
};
