import { KINDS } from '../../../src/posting/kinds.ts';

/** One labelled page as the model sees it. */
export interface Sample {
  readonly id: string;
  /** Pages of one group come from one place. */
  readonly group: string;
  /** Index into KINDS. */
  readonly kind: number;
  /** Made from a text by a script: such pages share few layouts. */
  readonly isBuilt: boolean;
  /** The value of each clue, 0–1. */
  readonly values: readonly number[];
}

export interface Model {
  readonly bias: readonly number[];
  /** For each clue what it adds for each kind. */
  readonly weights: readonly (readonly number[])[];
}

/** All built pages together count as so many captured ones. */
const BUILT = 60;
/** And all of our own, which are mostly postings of rare kinds: they teach, they do not say how pages are spread. */
const OWN = 12;
const ROUNDS = 500;
const RATE = 0.5;
const MOMENTUM = 0.9;
/** How strongly a weight is drawn to what is known of it. */
const KEEP_SMALL = 0.003;

/** What is known of clues that the corpus hardly shows: the penalty draws a weight here instead of to nothing. */
const KNOWN: Readonly<Record<string, readonly number[]>> = {
  'one JobPosting': [2.4, -1, -1.4],
  'many JobPostings': [-1, 1.5, -0.5],
  'a JobPosting that nothing is headed by': [0, 0.6, -0.6],
  'a job in the main heading alone': [1, -0.8, -0.2],
  'the same headings again': [-1.2, 1.4, -0.2],
  'two headings name jobs': [-0.4, 0.6, -0.2],
  'a whole posting': [1.5, -1, -0.5],
  'person markup': [-0.8, -0.2, 1],
  "a person's address": [-0.8, -0.2, 1],
  'pay as the subject': [-1.2, 0, 1.2],
  'not there': [-0.8, -0.6, 1.4],
  upload: [0.4, -0.2, -0.2],
  'a wall': [-0.6, -0.2, 0.8],
  'hardly any text': [-0.5, 0, 0.5],
  'a sign-in page': [-0.8, -0.4, 1.2],
};

/**
 * Multinomial logistic regression by gradient descent with momentum, kept small by a square penalty. Rows hold only
 * what is not 0.
 * @param names of the clues, in the order of the samples' values
 */
export function fit(samples: readonly Sample[], names: readonly string[]): Model {
  const kinds = KINDS.length;
  const prior = Float64Array.from(names.flatMap(name => [...(KNOWN[name] ?? KINDS.map(() => 0))]));
  const weights = Float64Array.from(prior);
  const bias = new Float64Array(kinds);
  const speed = new Float64Array(weights.length + kinds);
  const rows = rowsOf(samples);
  const total = rows.reduce((sum, { share }) => sum + share, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => KEEP_SMALL * (weight - (prior[at] ?? 0)));
    const lift = new Float64Array(kinds);
    for (const { kind, share, cells } of rows) {
      const sums = Array.from(bias);
      for (const [i, value] of cells)
        for (let k = 0; k < kinds; k++) sums[k] = (sums[k] ?? 0) + value * (weights[i * kinds + k] ?? 0);
      shares(sums).forEach((says, k) => {
        const off = ((says - (k === kind ? 1 : 0)) * share) / total;
        lift[k] = (lift[k] ?? 0) + off;
        for (const [i, value] of cells) slope[i * kinds + k] = (slope[i * kinds + k] ?? 0) + off * value;
      });
    }
    step(weights, slope, speed, 0);
    step(bias, lift, speed, weights.length);
  }
  return {
    bias: Array.from(bias),
    weights: names.map((_, i) => Array.from(weights.subarray(i * kinds, (i + 1) * kinds))),
  };
}

function rowsOf(samples: readonly Sample[]) {
  const built = samples.filter(({ isBuilt }) => isBuilt).length;
  const own = samples.filter(isOwn).length;
  const shareOf = (sample: Sample): number =>
    sample.isBuilt ? Math.min(1, BUILT / built) : isOwn(sample) ? Math.min(1, OWN / own) : 1;
  return samples.map(sample => ({
    kind: sample.kind,
    share: shareOf(sample),
    cells: sample.values.flatMap((value, i): [number, number][] => (value ? [[i, value]] : [])),
  }));
}

/** A page of the project's own. */
export const isOwn = ({ group }: Sample): boolean => group.startsWith('own:');

/** Moves parameters against their slope; `from` is where their speeds begin. */
function step(moved: Float64Array, slope: Float64Array, speed: Float64Array, from: number): void {
  for (let at = 0; at < moved.length; at++) {
    const now = MOMENTUM * (speed[from + at] ?? 0) - RATE * (slope[at] ?? 0);
    speed[from + at] = now;
    moved[at] = (moved[at] ?? 0) + now;
  }
}

/** How likely each kind is. */
const likely = (model: Model, values: readonly number[]): number[] =>
  shares(
    KINDS.map((_, k) =>
      values.reduce((sum, value, i) => sum + value * (model.weights[i]?.[k] ?? 0), model.bias[k] ?? 0),
    ),
  );

/** Softmax. */
function shares(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map(sum => Math.exp(sum - most));
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.map(power => power / all);
}

/** The likeliest kind's index. */
export function told(model: Model, { values }: Sample): number {
  const found = likely(model, values);
  return found.indexOf(Math.max(...found));
}
