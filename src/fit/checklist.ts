import * as z from 'zod/mini';
import { Verdict } from '../posting/verdict.ts';
import type { Overrulings } from '../posting/verdict.ts';
import { Weight } from './weight.ts';

/** `mine`: what the reader looks for. `theirs`: one line of what the posting asks for. */
export const PARTS = ['mine', 'theirs'] as const;

const words = z.string().check(z.maxLength(4000));
const names = z.array(z.string().check(z.maxLength(500))).check(z.maxLength(300));

/** One criterion, judged against one posting. */
export const Row = z.object({
  part: z.enum(PARTS),
  /** Stable over postings and readings: 'pay', 'wanted:equity', 'own:abc'; a line's is made of its words. */
  criterion: z.string().check(z.maxLength(200)),
  /** The criterion in the reader's words ("At least EUR 90,000 a year"), or the posting's line. */
  label: words,
  verdict: Verdict,
  /** What the rules say, where the reader overruled them; null where `verdict` is the rules' own. */
  overruled: z.nullable(Verdict),
  /** How much it counts. A required line is a must, a preferred one a wish. */
  weight: Weight,
  /** One plain sentence with figures: why. */
  reason: words,
  /** JSON Pointer of the fact it rests on, null where it rests on none. */
  fact: z.nullable(z.string().check(z.maxLength(100))),
  /** The page's words, null where there are none. */
  quote: z.nullable(words),
  /** Skills that are asked for here and that the reader has; and has not. */
  have: names,
  lack: names,
  /** Further lines of the same kind that were not judged: pay for other places or levels. */
  rest: names,
});
export type Row = z.infer<typeof Row>;

/** What became of a criterion, without the reasons: what a list of postings needs of each. */
export type Outcome = Pick<Row, 'part' | 'criterion' | 'label' | 'weight' | 'verdict' | 'overruled'>;

/** The rows as the reader wants them: an overruled verdict counts, and what the rules said is kept beside it. */
export const withOverrulings = <R extends Outcome>(rows: readonly R[], overrulings: Overrulings): R[] =>
  rows.map(row => {
    const own = Object.hasOwn(overrulings, row.criterion) ? overrulings[row.criterion] : undefined;
    return own === undefined
      ? row
      : { ...row, verdict: own.verdict, overruled: row.overruled ?? row.verdict };
  });

/** Has to be seen before anything else: a deal-breaker that is not met. */
export const breaksTheDeal = ({ weight, verdict }: Pick<Row, 'weight' | 'verdict'>): boolean =>
  weight === 'deal-breaker' && verdict === 'not met';

const ORDER: readonly Verdict[] = ['met', 'not met', 'partly', 'not stated', 'to tick'];

/** How many rows have each verdict, the commonest words first: "6 met, 1 not met, 2 not stated". '' for no rows. */
export const summary = (rows: readonly Pick<Row, 'verdict'>[]): string =>
  ORDER.map(verdict => [rows.filter(row => row.verdict === verdict).length, verdict] as const)
    .filter(([count]) => count > 0)
    .map(([count, verdict]) => `${count} ${verdict}`)
    .join(', ');
