import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ROOT } from '../testing/step.ts';
import { Row } from './scores.ts';

/** The committed figures: what README's table shows, and what no later reader may fall below. */
const FILE = join(ROOT, 'e2e', 'tools', 'accuracy', 'figures.json');

export const Figures = z.object({
  /** ISO date of the run. */
  made: z.string(),
  /** All labelled pages, by the built extension. */
  whole: z.array(Row),
  /** Captured pages alone. */
  captured: z.array(Row),
  /** Detection on groups that it was not fitted on. */
  apart: z.array(Row),
});
export type Figures = z.infer<typeof Figures>;

export const readFigures = (): Figures | null =>
  existsSync(FILE) ? Figures.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : null;

/** Four digits are more than the pages can tell. */
export const writeFigures = (figures: Figures): void =>
  writeFileSync(
    FILE,
    `${JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(4)) : value), 2)}\n`,
  );

const LEAST = 0.01;

/** F1 that a field must reach: what it had, less one in a hundred, or one finding where there are fewer. */
export const floorOf = ({ f1, tp, fn }: Row): number => f1 - Math.max(LEAST, 1 / Math.max(1, tp + fn));
