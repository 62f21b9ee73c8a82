/*
 * Fits the weights of `reader/detect` on captured looks and says how well they hold on groups they were not fitted on.
 *   tsx e2e/tools/fit-detect.ts LOOKS.jsonl [--corpus DIR] [--write] [--misses]
 * LOOKS.jsonl: one page a line, `{ id, look }`; DIR/index.jsonl gives each page's kind and group.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { KINDS } from '../../src/posting/kinds.ts';
import { cluesOf } from '../../src/reader/detect/clues.ts';
import type { Look } from '../../src/reader/detect/look.ts';

interface Page {
  readonly id: string;
  readonly group: string;
  readonly kind: number;
  readonly isBuilt: boolean;
  readonly values: readonly number[];
}
type Model = { readonly bias: number[]; readonly weights: number[][] };

const FOLDS = 10;
const args = process.argv.slice(2);
const option = (name: string, otherwise: string) => args[args.indexOf(name) + 1 || args.length] ?? otherwise;
/** The pages built from texts share few layouts: all together they count as so many. */
const BUILT = 60;
const ROUNDS = 500;
const RATE = 0.5;
const MOMENTUM = 0.9;
const KEEP_SMALL = Number(option('--keep', '0.003'));

const corpus = option('--corpus', '../shared/corpus');
const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T); // the script's own input, made by our tools

const index = new Map(
  lines<{ id: string; kind: string; group: string }>(`${corpus}/index.jsonl`).map(one => [one.id, one]),
);
const names: string[] = [];
const pages: Page[] = lines<{ id: string; look: Look }>(args[0] ?? '').flatMap(({ id, look }) => {
  const known = index.get(id);
  if (!known) return [];
  const clues = cluesOf(look);
  if (!names.length) names.push(...clues.map(({ name }) => name));
  const kind = KINDS.findIndex(one => one === (known.kind === 'split' ? 'posting' : known.kind));
  return [
    {
      id,
      group: known.group,
      kind,
      isBuilt: known.group.startsWith('built:'),
      values: clues.map(({ value }) => value),
    },
  ];
});

/** What is known of clues that the corpus hardly shows: the penalty draws a weight here instead of to nothing. */
const KNOWN: Readonly<Record<string, readonly number[]>> = {
  'one JobPosting': [1.2, -0.5, -0.7],
  'many JobPostings': [-1, 1.5, -0.5],
  'a wall': [-0.6, -0.2, 0.8],
};

/**
 * Multinomial logistic regression by gradient descent with momentum, kept small by a square penalty. Rows hold only
 * what is not 0.
 */
function fit(from: readonly Page[]): Model {
  const kinds = KINDS.length;
  const prior = Float64Array.from(names.flatMap(name => [...(KNOWN[name] ?? KINDS.map(() => 0))]));
  const weights = Float64Array.from(prior);
  const bias = new Float64Array(kinds);
  const speed = new Float64Array(weights.length + kinds);
  const built = from.filter(({ isBuilt }) => isBuilt).length;
  const rows = from.map(({ kind, values, isBuilt }) => ({
    kind,
    share: isBuilt ? Math.min(1, BUILT / built) : 1,
    cells: values.flatMap((value, i): [number, number][] => (value ? [[i, value]] : [])),
  }));
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
    for (let at = 0; at < weights.length; at++) {
      speed[at] = MOMENTUM * (speed[at] ?? 0) - RATE * (slope[at] ?? 0);
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
    for (let k = 0; k < kinds; k++) {
      const at = weights.length + k;
      speed[at] = MOMENTUM * (speed[at] ?? 0) - RATE * (lift[k] ?? 0);
      bias[k] = (bias[k] ?? 0) + (speed[at] ?? 0);
    }
  }
  return {
    bias: Array.from(bias),
    weights: names.map((_, i) => Array.from(weights.subarray(i * kinds, (i + 1) * kinds))),
  };
}

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

function byKey(keyOf: (page: Page) => string): Map<string, Page[]> {
  const found = new Map<string, Page[]>();
  for (const page of pages) found.set(keyOf(page), [...(found.get(keyOf(page)) ?? []), page]);
  return found;
}

const best = (shares: readonly number[]) => shares.indexOf(Math.max(...shares));

function report(title: string, told: readonly { page: Page; kind: number }[]): void {
  const f1 = (some: typeof told) => {
    const right = some.filter(({ page, kind }) => kind === 0 && page.kind === 0).length;
    const said = some.filter(({ kind }) => kind === 0).length;
    const are = some.filter(({ page }) => page.kind === 0).length;
    return `P ${(right / said).toFixed(3)} R ${(right / are).toFixed(3)} F1 ${((2 * right) / (said + are)).toFixed(3)}`;
  };
  const captured = told.filter(({ page }) => !page.isBuilt);
  const three = captured.filter(({ page, kind }) => kind === page.kind).length / captured.length;
  console.log(`${title}: all ${f1(told)}; captured ${f1(captured)}; three ways ${three.toFixed(3)}`);
}

/** Each group is judged by weights fitted without it; small groups go together. */
function heldApart(): { page: Page; kind: number }[] {
  const sizes = byKey(({ group }) => group);
  const foldOf = (group: string) =>
    (sizes.get(group)?.length ?? 0) >= 20
      ? group
      : `fold ${Array.from(group).reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 997, 7) % FOLDS}`;
  return [...byKey(({ group }) => foldOf(group))].flatMap(([fold, apart]) => {
    const model = fit(pages.filter(({ group }) => foldOf(group) !== fold));
    return apart.map(page => ({ page, kind: best(likely(model, page.values)) }));
  });
}

/** Folds cut through groups: what to expect of sites whose kind is known. */
function randomFolds(): { page: Page; kind: number }[] {
  return Array.from({ length: 5 }, (_, fold) => {
    const model = fit(pages.filter((_, i) => i % 5 !== fold));
    return pages
      .filter((_, i) => i % 5 === fold)
      .map(page => ({ page, kind: best(likely(model, page.values)) }));
  }).flat();
}

const apart = heldApart();
report('held-apart groups', apart);
report('random folds', randomFolds());
if (args.includes('--misses'))
  for (const { page, kind } of apart)
    if (kind !== page.kind) console.log(page.id, page.group, `is ${KINDS[page.kind]}, said ${KINDS[kind]}`);
const model = fit(pages);
report(
  'fit set',
  pages.map(page => ({ page, kind: best(likely(model, page.values)) })),
);
if (args.includes('--write')) {
  const round = (row: readonly number[]) => `[${row.map(one => Number(one.toFixed(2))).join(', ')}]`;
  const rows = names.map((name, i) => `  ${JSON.stringify(name)}: ${round(model.weights[i] ?? [])},`);
  writeFileSync(
    'src/reader/detect/weights.data.ts',
    `// Made by e2e/tools/fit-detect.ts: for each clue what it adds for posting, list, other.\nexport const BIAS: readonly number[] = ${round(model.bias)};\n\nexport const WEIGHTS: Readonly<Record<string, readonly number[]>> = {\n${rows.join('\n')}\n};\n`,
  );
}
if (args.includes('--weights'))
  names.forEach((name, i) =>
    console.log(name.padEnd(40), (model.weights[i] ?? []).map(w => w.toFixed(2).padStart(7)).join('')),
  );
