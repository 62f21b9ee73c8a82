import { tableOf, writeBetween } from '../readme.ts';
import { figure, isWell, type Measured } from './measured.ts';

export interface Row {
  readonly bench: string;
  readonly measured: Measured;
}

const limit = ({ most, unit }: Measured): string => (most === null ? '' : figure(most, unit));

/** For the terminal. */
export function asLine(bench: string, measured: Measured): string {
  const { what, took, unit, of } = measured;
  const most = measured.most === null ? '' : `, at most ${limit(measured)}`;
  return `${isWell(measured) ? 'ok  ' : 'OVER'} ${bench}: ${what}: ${figure(took, unit)}${most}${of === undefined ? '' : ` (${of})`}`;
}

/** Puts the table into README.md. */
export async function writeReadme(rows: readonly Row[]): Promise<void> {
  const table = tableOf([
    ['bench', 'what', 'measured', 'limit', 'made of'],
    ...rows.map(({ bench, measured }) => [
      bench,
      measured.what,
      `${figure(measured.took, measured.unit)}${isWell(measured) ? '' : ' (over)'}`,
      limit(measured),
      measured.of ?? '',
    ]),
  ]);
  await writeBetween(
    'bench',
    `Made on ${new Date().toISOString().slice(0, 10)} by \`npm run bench -- --write\`. A ratio (×) is of two figures of the same run.\n\n${table}`,
  );
}
