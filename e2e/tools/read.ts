import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { ensureBuilt } from './fresh.ts';
import { type Outcome, readPages } from './reading/read-pages.ts';

const USAGE = `npm run --silent read -- --index INDEX.jsonl --pages DIR [--out FILE]
npm run --silent read -- FILE.html [--url URL]`;
const Line = z.looseObject({ id: z.string(), url: z.string() });

/** One Reading a line with its page's id, in the index's order; progress on stderr. */
async function readIndex(index: string, dir: string, out: string | undefined): Promise<number> {
  const lines = readFileSync(index, 'utf8')
    .split('\n')
    .filter(line => line.trim());
  const rows = lines.map(line => Line.parse(JSON.parse(line)));
  const made: (string | undefined)[] = [];
  const failed: string[] = [];
  let [written, finished] = [0, 0];
  if (out !== undefined) writeFileSync(out, '');
  const write = (line: string) =>
    out === undefined ? process.stdout.write(line) : writeFileSync(out, line, { flag: 'a' });
  await readPages(
    rows.map(({ id, url }) => () => ({ url, html: readFileSync(join(dir, `${id}.html`), 'utf8') })),
    (at, outcome) => {
      const id = rows[at]?.id ?? '';
      made[at] = JSON.stringify(lineOf(id, outcome));
      if (outcome.error !== null) failed.push(`${id}: ${outcome.error}`);
      for (let line = made[written]; line !== undefined; line = made[++written]) write(`${line}\n`);
      if (++finished % 25 === 0 || finished === rows.length) console.error(`${finished} of ${rows.length}`);
    },
  );
  if (failed.length > 0) console.error(`${failed.length} with errors:\n${failed.join('\n')}`);
  return failed.length > 0 ? 1 : 0;
}

const lineOf = (id: string, { reading, error }: Outcome) => ({
  id,
  ...reading,
  ...(error === null ? {} : { error }),
});

async function readFile(file: string, url: string): Promise<number> {
  let status = 0;
  await readPages([() => ({ url, html: readFileSync(file, 'utf8') })], (_, { reading, error }) => {
    if (reading) console.log(JSON.stringify(reading, null, 2));
    if (error !== null) console.error(error);
    if (error !== null) status = 1;
  });
  return status;
}

/** @returns the exit code: 1 where a page has an error, 2 where the command is not understood */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      index: { type: 'string' },
      pages: { type: 'string' },
      out: { type: 'string' },
      url: { type: 'string' },
    },
  });
  const [file] = positionals;
  const { index, pages, out } = values;
  if (file === undefined && (index === undefined || pages === undefined)) {
    console.error(USAGE);
    return 2;
  }
  ensureBuilt('chrome');
  return index !== undefined && pages !== undefined
    ? readIndex(index, pages, out)
    : readFile(file ?? '', values.url ?? `https://saved.example/${basename(file ?? '')}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
