import { join } from 'node:path';
import { CORPUS, isHere, SHARED } from '../accuracy/corpus.ts';
import { floorOf, readFigures } from '../accuracy/figures.ts';
import { inTemporary, readCorpus, type Row, score } from '../accuracy/scores.ts';
import { type Count, SKIPPED, type Step } from './step.ts';

const read = (corpus: string): Promise<{ rows: Row[]; clean: boolean }> =>
  inTemporary(async dir => {
    const { file, clean } = await readCorpus(corpus, join(dir, 'readings.jsonl'));
    return { rows: await score(file, corpus), clean };
  });

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
    if (!isHere(corpus)) return missing('../shared/seed');
    const { rows, clean } = await read(corpus);
    return counted([
      ['read without an error', clean, ''],
      ...rows.map(
        row =>
          [row.field, row.fp + row.fn === 0, `${row.tp} right, ${row.fp} wrong, ${row.fn} missed`] as const,
      ),
    ]);
  },
};

/** The labelled pages: no field below the committed figures. */
export const floors: Step = {
  name: 'accuracy on the labelled pages',
  run: async () => {
    if (!isHere(CORPUS)) return missing('../shared/corpus');
    const figures = readFigures();
    if (!figures)
      throw new Error('e2e/tools/accuracy/figures.json is not there: npm run accuracy -- --write');
    const { rows, clean } = await read(CORPUS);
    const f1 = new Map(rows.map(row => [row.field, row.f1]));
    return counted([
      ['read without an error', clean, ''],
      ...figures.whole.map(row => {
        const [got, floor] = [f1.get(row.field) ?? 0, floorOf(row)];
        return [row.field, got >= floor, `F1 ${got.toFixed(3)}, at least ${floor.toFixed(3)}`] as const;
      }),
    ]);
  },
};
