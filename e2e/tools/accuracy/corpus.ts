import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ROOT } from '../testing/step.ts';

/** Labelled pages and their scorer: beside the project, never part of it. */
export const SHARED = join(ROOT, '..', 'shared');
export const SCORER = join(SHARED, 'score', 'score.mjs');
export const CORPUS = join(SHARED, 'corpus');

const Indexed = z.object({ id: z.string(), url: z.string(), kind: z.string(), group: z.string() });
export type Indexed = z.infer<typeof Indexed>;

/** Whether a corpus can be scored here. */
export const isHere = (corpus: string): boolean =>
  existsSync(join(corpus, 'index.jsonl')) && existsSync(SCORER);

/** The pages of a corpus. Throws on a line that is not one. */
export const indexOf = (corpus: string): Indexed[] =>
  readFileSync(join(corpus, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => Indexed.parse(JSON.parse(line)));
