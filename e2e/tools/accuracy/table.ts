import { tableOf, writeBetween } from '../readme.ts';
import type { Figures } from './figures.ts';
import type { Row } from './scores.ts';

const HEAD = ['field', 'pages', 'n', 'F1', '90 % interval', 'precision', 'recall'];
const figure = (value: number): string => value.toFixed(3);

/** n: how many there are to be found, or, where all is one decision a page, pages. */
const cells = ({ field, pages, tp, fn, f1, low, high, precision, recall }: Row): string[] => [
  field,
  String(pages),
  String(tp + fn),
  figure(f1),
  `${figure(low)}–${figure(high)}`,
  figure(precision),
  figure(recall),
];

/** For the terminal. */
export function asText(title: string, rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return [title, ...lines.map(line)].join('\n');
}

const asMarkdown = (rows: readonly Row[]): string => tableOf([HEAD, ...rows.map(cells)]);

/** Puts the tables between README's markers. Throws where there are none. */
export async function writeReadme({ made, whole, captured, apart }: Figures): Promise<void> {
  const detection = captured.filter(({ field }) => !field.includes('captured') && field !== 'detect');
  const body = `Made on ${made} by \`npm run accuracy -- --write\`: the built extension reads the labelled pages in Chromium, the scorer
beside the project compares. n is how many there are to be found; the interval comes from drawing the pages anew. The
rules were written with these pages at hand, so expect less on others; only the first table was kept apart.

Is it a posting? Captured pages, each judged by weights fitted without the place that it comes from:

${asMarkdown(apart)}

All labelled pages:

${asMarkdown(whole)}

Captured pages alone:

${asMarkdown(detection)}`;
  await writeBetween('accuracy', body);
}
