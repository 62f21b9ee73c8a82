import { CORPUS, isHere } from '../accuracy/corpus.ts';
import { agreement, readJudgements } from '../judgements/agree.ts';
import { captures, labelReading, readLabel } from '../judgements/sources.ts';
import { type Count, SKIPPED, type Step } from './step.ts';

/** Share of a person's judgements that the checklist must share. */
const LEAST = { 'with the label as Reading': 0.95, 'with the reader’s own Reading': 0.88 } as const;

/** The checklist against what a person said of the same pages, before it had seen them. */
export const judgements: Step = {
  name: 'judgements of the checklist',
  run: async (): Promise<Count> => {
    if (!isHere(CORPUS)) {
      console.log('skipped: ../shared/corpus is not here');
      return SKIPPED;
    }
    const all = readJudgements();
    const ids = [...new Set(all.map(({ page }) => page))];
    const labels = new Map(ids.map(id => [id, readLabel(id)]));
    const lines = new Map(
      [...labels].map(([id, { requirements }]) => [id, requirements.map(one => one.text)]),
    );
    const read = await captures(ids);
    const labelled = new Map(
      [...labels].map(([id, label]) => [
        id,
        { reading: labelReading(label), description: read.get(id)?.description ?? '' },
      ]),
    );
    const results = [
      ['with the label as Reading', agreement(all, labelled, lines)],
      ['with the reader’s own Reading', agreement(all, read, lines)],
    ] as const;
    let failed = 0;
    for (const [name, { same, all: count, apart }] of results) {
      const share = same / count;
      const well = share >= LEAST[name];
      if (!well) failed++;
      console.log(
        `${well ? 'ok  ' : 'FAIL'} ${name}: ${same} of ${count}, ${share.toFixed(3)}, at least ${LEAST[name]}`,
      );
      for (const line of apart) console.log(`       ${line}`);
    }
    return { passed: results.length - failed, failed, skipped: 0 };
  },
};
