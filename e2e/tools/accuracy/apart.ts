import { heldApart, type Told } from '../detect/folds.ts';
import { isOwn } from '../detect/model.ts';
import { labelled } from '../detect/samples.ts';
import type { Row } from './scores.ts';

const DRAWS = 300;

/**
 * Detection on captured pages whose groups it was not fitted on: the weights are fitted anew without each group and
 * judge it then. The clues themselves were chosen with these pages known.
 */
export async function detectionApart(corpus: string, looks: string): Promise<Row[]> {
  const { samples, names } = await labelled(corpus, looks);
  const captured = heldApart(samples, names).filter(({ sample }) => !sample.isBuilt && !isOwn(sample));
  return [
    rowOf('detect (captured pages)', captured, ({ sample, kind }) => ({
      tp: Number(kind === 0 && sample.kind === 0),
      fp: Number(kind === 0 && sample.kind !== 0),
      fn: Number(kind !== 0 && sample.kind === 0),
    })),
    rowOf('kind (three ways)', captured, ({ sample, kind }) => ({
      tp: Number(kind === sample.kind),
      fp: Number(kind !== sample.kind),
      fn: Number(kind !== sample.kind),
    })),
  ];
}

interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

function rowOf(field: string, told: readonly Told[], count: (one: Told) => Counts): Row {
  const all = told.map(count);
  const { tp, fp, fn } = sum(all);
  const drawn = draws(all)
    .map(f1)
    .toSorted((a, b) => a - b);
  return {
    field,
    pages: told.length,
    precision: tp / Math.max(1, tp + fp),
    recall: tp / Math.max(1, tp + fn),
    f1: f1({ tp, fp, fn }),
    low: drawn[Math.floor(DRAWS * 0.05)] ?? 0,
    high: drawn[Math.floor(DRAWS * 0.95)] ?? 1,
    tp,
    fp,
    fn,
  };
}

const f1 = ({ tp, fp, fn }: Counts): number => (tp > 0 ? (2 * tp) / (2 * tp + fp + fn) : 0);

const sum = (all: readonly Counts[]): Counts =>
  all.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), { tp: 0, fp: 0, fn: 0 });

/** The pages drawn anew, with the scorer's own generator, so that two runs say the same. */
function draws(all: readonly Counts[]): Counts[] {
  let seed = 12345;
  const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  return Array.from({ length: DRAWS }, () =>
    sum(all.map(() => all[Math.floor(random() * all.length)] ?? { tp: 0, fp: 0, fn: 0 })),
  );
}
