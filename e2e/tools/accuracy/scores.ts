import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { program } from '../testing/step.ts';
import { type Indexed, indexOf, SCORER } from './corpus.ts';

/** What the scorer says of one field; `low` and `high` are its 90 % interval, by resampling pages. */
export const Row = z.object({
  field: z.string(),
  pages: z.number(),
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  low: z.number(),
  high: z.number(),
  tp: z.number(),
  fp: z.number(),
  fn: z.number(),
});
export type Row = z.infer<typeof Row>;
const Scores = z.object({ rows: z.array(Row) });

export interface Readings {
  /** One Reading a line. */
  readonly file: string;
  /** No page gave an error. */
  readonly clean: boolean;
}

/** Runs `work` with a directory that is gone afterwards. */
export async function inTemporary<T>(work: (dir: string) => Promise<T> | T): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'fineprint-scores-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Reads a corpus with the built extension. Throws where no page could be read. */
export async function readCorpus(corpus: string, file: string): Promise<Readings> {
  const index = join(corpus, 'index.jsonl');
  const args = ['e2e/tools/read.ts', '--index', index, '--pages', join(corpus, 'pages'), '--out', file];
  const clean = (await program('tsx', ...args)) === 0;
  if (!existsSync(file)) throw new Error('no page was read');
  return { file, clean };
}

/** Has readings scored, all of them or those of the pages that `keep` wants. */
export async function score(
  readings: string,
  corpus: string,
  keep?: (page: Indexed) => boolean,
): Promise<Row[]> {
  if (!keep) return scored(readings, corpus);
  return inTemporary(dir => {
    for (const part of ['pages', 'labels']) symlinkSync(join(corpus, part), join(dir, part));
    const kept = new Set(
      indexOf(corpus)
        .filter(keep)
        .map(({ id }) => id),
    );
    const lines = readFileSync(join(corpus, 'index.jsonl'), 'utf8')
      .split('\n')
      .filter(line => line.trim() && kept.has(String((JSON.parse(line) as { id: unknown }).id))); // checked by indexOf
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'index.jsonl'), `${lines.join('\n')}\n`);
    return scored(readings, dir);
  });
}

function scored(readings: string, corpus: string): Row[] {
  const json = execFileSync(process.execPath, [SCORER, readings, '--corpus', corpus, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return Scores.parse(JSON.parse(json)).rows;
}
