import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { CORPUS, indexOf, isHere } from '../accuracy/corpus.ts';
import { ROOT } from '../testing/step.ts';

/** A page to measure on. */
export interface BenchPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

const OWN = join(ROOT, 'e2e', 'pages');
const Own = z.object({ url: z.string(), reading: z.object({ kind: z.string() }) });

const captured = (isPosting: boolean): BenchPage[] =>
  indexOf(CORPUS)
    .filter(({ group, kind }) => !group.startsWith('built:') && (kind === 'posting') === isPosting)
    .map(({ id, url }) => ({ id, url, html: readFileSync(join(CORPUS, 'pages', `${id}.html`), 'utf8') }));

const own = (isPosting: boolean): BenchPage[] =>
  readdirSync(OWN)
    .filter(id => existsSync(join(OWN, id, 'page.html')))
    .map(id => ({ id, ...Own.parse(JSON.parse(readFileSync(join(OWN, id, 'expected.json'), 'utf8'))) }))
    .filter(({ reading }) => (reading.kind === 'posting') === isPosting)
    .map(({ id, url }) => ({ id, url, html: readFileSync(join(OWN, id, 'page.html'), 'utf8') }));

/** Captured pages of the corpus, spread over it evenly; pages of our own where the corpus is not here. */
export function pagesOf(kind: 'posting' | 'other', count: number): BenchPage[] {
  const all = (isHere(CORPUS) ? captured : own)(kind === 'posting');
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * step)]).filter(
    page => page !== undefined,
  );
}

/** Pages of our own, of both kinds. */
export const ownPages = (): BenchPage[] => [...own(true), ...own(false)];
