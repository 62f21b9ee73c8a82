import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './testing/step.ts';

const README = join(ROOT, 'README.md');

/** Puts a text between README's markers of this name. @throws Error where it has none */
export async function writeBetween(name: string, body: string): Promise<void> {
  const [start, end] = [`<!-- ${name}: made by "npm run ${name} -- --write" -->`, `<!-- /${name} -->`];
  const text = readFileSync(README, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no "${start}" and "${end}"`);
  const options = (await resolveConfig(README)) ?? {};
  const made = `${text.slice(0, from)}${start}\n\n${body}\n\n${text.slice(to)}`;
  writeFileSync(README, await format(made, { ...options, parser: 'markdown' }));
}

/** A table, its first column to the left, the others to the right. */
export const tableOf = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...rest] = rows;
  return [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rest]
    .map(row => `| ${row.join(' | ')} |`)
    .join('\n');
};
