import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { detectionApart } from './accuracy/apart.ts';
import { CORPUS, isHere } from './accuracy/corpus.ts';
import { type Figures, writeFigures } from './accuracy/figures.ts';
import { inTemporary, readCorpus, score } from './accuracy/scores.ts';
import { asText, writeReadme } from './accuracy/table.ts';

/*
 * npm run accuracy [-- --write]: how well the built extension reads the labelled pages beside the project. `--write`
 * puts the tables into README.md and the figures into e2e/tools/accuracy/figures.json, below which no field may fall.
 * `--readings FILE` scores what `npm run read` gave before; `--looks FILE` keeps the gate's looks for the next time.
 */

async function measure(readings: string, looks: string): Promise<Figures> {
  return {
    made: new Date().toISOString().slice(0, 10),
    apart: await detectionApart(CORPUS, looks),
    whole: await score(readings, CORPUS),
    captured: await score(readings, CORPUS, ({ group }) => !group.startsWith('built:')),
  };
}

/** @returns the exit code: 1 where a page could not be read, 2 where there is nothing to measure on */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      readings: { type: 'string', default: '' },
      looks: { type: 'string', default: '' },
    },
  });
  if (!isHere(CORPUS)) {
    console.error('../shared is not here: there are no labelled pages to measure accuracy on');
    return 2;
  }
  return inTemporary(async dir => {
    const { file, clean } = values.readings
      ? { file: values.readings, clean: true }
      : await readCorpus(CORPUS, join(dir, 'readings.jsonl'));
    const figures = await measure(file, values.looks);
    console.log(asText('\nDetection on captured pages, groups held apart', figures.apart));
    console.log(asText('\nAll labelled pages', figures.whole));
    console.log(asText('\nCaptured pages alone', figures.captured));
    if (values.write) {
      writeFigures(figures);
      await writeReadme(figures);
    }
    return clean ? 0 : 1;
  });
}

process.exitCode = await main();
