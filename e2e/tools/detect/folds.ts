import { fit, type Sample, told } from './model.ts';

/** A page and the kind that was told of it, both as indexes into KINDS. */
export interface Told {
  readonly sample: Sample;
  readonly kind: number;
}

const FOLDS = 10;
/** A group of so many pages is a fold of its own; smaller ones go together. */
const LARGE = 20;

/** Each page judged by weights that were fitted without its group: what to expect of sites nobody has looked at. */
export function heldApart(samples: readonly Sample[], names: readonly string[]): Told[] {
  const sizes = new Map<string, number>();
  for (const { group } of samples) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const foldOf = ({ group }: Sample) =>
    (sizes.get(group) ?? 0) >= LARGE ? group : `fold ${hash(group) % FOLDS}`;
  return judged(samples, names, foldOf);
}

/** Folds that cut through groups: what to expect of sites whose kind is known. */
export function randomFolds(samples: readonly Sample[], names: readonly string[]): Told[] {
  return judged(samples, names, (_, at) => String(at % 5));
}

function judged(
  samples: readonly Sample[],
  names: readonly string[],
  foldOf: (sample: Sample, at: number) => string,
): Told[] {
  const folds = new Map(samples.map((sample, at) => [sample, foldOf(sample, at)]));
  return [...new Set(folds.values())].flatMap(fold => {
    const model = fit(
      samples.filter(sample => folds.get(sample) !== fold),
      names,
    );
    return samples
      .filter(sample => folds.get(sample) === fold)
      .map(sample => ({ sample, kind: told(model, sample) }));
  });
}

const hash = (text: string): number =>
  Array.from(text).reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 997, 7);

/** Precision, recall and F1 of "is a posting", and the share of captured pages whose kind is right. */
export function figures(all: readonly Told[]) {
  const captured = all.filter(({ sample }) => !sample.isBuilt);
  return {
    all: postings(all),
    captured: postings(captured),
    threeWays: {
      pages: captured.length,
      right: captured.filter(({ sample, kind }) => kind === sample.kind).length,
    },
  };
}

function postings(some: readonly Told[]) {
  const right = some.filter(({ sample, kind }) => kind === 0 && sample.kind === 0).length;
  const said = some.filter(({ kind }) => kind === 0).length;
  const are = some.filter(({ sample }) => sample.kind === 0).length;
  return { pages: some.length, right, extra: said - right, missed: are - right };
}
