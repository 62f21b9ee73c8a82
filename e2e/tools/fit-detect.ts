import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { KINDS } from '../../src/posting/kinds.ts';
import { CORPUS, isHere } from './accuracy/corpus.ts';
import { figures, heldApart, randomFolds, type Told } from './detect/folds.ts';
import { fit, isOwn, type Model, told } from './detect/model.ts';
import { labelled } from './detect/samples.ts';

/*
 * Fits the weights of `reader/detect` on labelled pages, and says how well they hold on groups they were not fitted on.
 *   tsx e2e/tools/fit-detect.ts [--corpus DIR] [--looks FILE] [--random] [--write] [--misses] [--weights]
 * The looks are taken by the gate's own code in Chromium; `--looks FILE` keeps them there for the next time.
 */

const WEIGHTS = 'src/reader/detect/weights.data.ts';

function report(title: string, all: readonly Told[]): void {
  const { all: whole, captured, threeWays } = figures(all);
  const words = [whole, captured].map(({ right, extra, missed }) => {
    const [precision, recall] = [right / (right + extra), right / (right + missed)];
    const f1 = (2 * right) / (2 * right + extra + missed);
    return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
  });
  const share = (threeWays.right / threeWays.pages).toFixed(3);
  console.log(`${title}: all ${words[0]}; captured ${words[1]}; three ways ${share}`);
}

function both(title: string, all: readonly Told[]): void {
  report(
    `${title}, corpus`,
    all.filter(({ sample }) => !isOwn(sample)),
  );
  report(
    `${title}, our own pages`,
    all.filter(({ sample }) => isOwn(sample)),
  );
}

function write(model: Model, names: readonly string[]): void {
  const round = (row: readonly number[]) => `[${row.map(one => Number(one.toFixed(2))).join(', ')}]`;
  const rows = names.map((name, i) => `  ${JSON.stringify(name)}: ${round(model.weights[i] ?? [])},\n`);
  writeFileSync(
    WEIGHTS,
    `// Made by e2e/tools/fit-detect.ts: for each clue what it adds for posting, list, other.
export const BIAS: readonly number[] = ${round(model.bias)};

export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${rows.join('')}};
`,
  );
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', default: CORPUS },
      looks: { type: 'string', default: '' },
      random: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      weights: { type: 'boolean', default: false },
    },
  });
  if (!isHere(values.corpus)) {
    console.error(`${values.corpus} is not here: there are no labelled pages to fit on`);
    return 1;
  }
  const { samples, names } = await labelled(values.corpus, values.looks);
  const apart = heldApart(samples, names);
  both('held-apart groups', apart);
  if (values.random) both('random folds', randomFolds(samples, names));
  if (values.misses)
    for (const { sample, kind } of apart)
      if (kind !== sample.kind)
        console.log(`${sample.id} ${sample.group} is ${KINDS[sample.kind]}, said ${KINDS[kind]}`);
  const model = fit(samples, names);
  both(
    'fit set',
    samples.map(sample => ({ sample, kind: told(model, sample) })),
  );
  if (values.weights)
    names.forEach((name, i) =>
      console.log(name.padEnd(40), (model.weights[i] ?? []).map(one => one.toFixed(2).padStart(7)).join('')),
    );
  if (values.write) write(model, names);
  return 0;
}

process.exitCode = await main();
