import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { looksOf, samplesOf } from './looks.ts';
import type { Sample } from './model.ts';
import { ownCorpus } from './own-pages.ts';

export interface Labelled {
  readonly names: readonly string[];
  /** Pages of the corpus, then our own. */
  readonly samples: readonly Sample[];
}

/**
 * All pages that the weights are fitted on: the labelled corpus, and the project's own pages, which show the split
 * views, languages and look-alikes that the corpus lacks.
 * @param file keeps the looks, '' for nowhere
 */
export async function labelled(corpus: string, file: string): Promise<Labelled> {
  const { samples, names } = samplesOf(corpus, await looksOf(corpus, file));
  const dir = mkdtempSync(join(tmpdir(), 'fineprint-own-'));
  try {
    const own = ownCorpus(dir);
    const ours = samplesOf(own, await looksOf(own, file && `${file}.own`)).samples;
    return { names, samples: [...samples, ...ours] };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
