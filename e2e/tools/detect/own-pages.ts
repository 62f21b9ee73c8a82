import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ROOT } from '../testing/step.ts';

const PAGES = join(ROOT, 'e2e', 'pages');
const Expected = z.object({ url: z.string(), reading: z.object({ kind: z.string() }) });

/** Lays the project's own pages out as a corpus in `dir`: the layouts and languages that the labelled pages lack. */
export function ownCorpus(dir: string): string {
  mkdirSync(join(dir, 'pages'), { recursive: true });
  const lines = readdirSync(PAGES)
    .filter(name => existsSync(join(PAGES, name, 'expected.json')))
    .map(name => {
      const expected: unknown = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8'));
      const { url, reading } = Expected.parse(expected);
      symlinkSync(join(PAGES, name, 'page.html'), join(dir, 'pages', `${name}.html`));
      return JSON.stringify({ id: name, url, kind: reading.kind, group: `own: ${name}` });
    });
  writeFileSync(join(dir, 'index.jsonl'), `${lines.join('\n')}\n`);
  return dir;
}
