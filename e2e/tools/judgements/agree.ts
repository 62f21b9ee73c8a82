import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Row } from '../../../src/fit/checklist.ts';
import { fold } from '../../../src/fit/fold.ts';
import { checklist } from '../../../src/fit/judge.ts';
import type { Profile } from '../../../src/fit/profile.ts';
import { readProfile } from '../../../src/fit/profile-versions.ts';
import type { Capture } from '../../../src/posting/saved.ts';
import { Verdict } from '../../../src/posting/verdict.ts';
import { ROOT } from '../testing/step.ts';

/* What a person said of some pages for three readers, and how far the checklist says the same. */

const DIR = join(ROOT, 'e2e', 'judgements');
/** The day that the judgements were made for. */
const TODAY = '2026-11-22';

const Judgement = z.object({
  profile: z.string(),
  page: z.string(),
  /** A row's criterion, or 'line3': the third line of the page's label. */
  criterion: z.string(),
  verdict: Verdict,
});
export type Judgement = z.infer<typeof Judgement>;

/** How a disagreement was settled, and why. */
const Settled = z.object({
  profile: z.string(),
  page: z.string(),
  criterion: z.string(),
  how: z.enum(['the judgement is wrong', 'fit was mended', 'fit is wrong', 'the reader is wrong']),
  why: z.string(),
});

export const readJudgements = (): Judgement[] =>
  readFileSync(join(DIR, 'judgements.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => Judgement.parse(JSON.parse(line)));

const readSettled = (): ReadonlyMap<string, string> =>
  new Map(
    z
      .array(Settled)
      .parse(JSON.parse(readFileSync(join(DIR, 'settled.json'), 'utf8')))
      .map(one => [nameOf(one), `${one.how}: ${one.why}`]),
  );

const nameOf = ({ profile, page, criterion }: Pick<Judgement, 'profile' | 'page' | 'criterion'>): string =>
  `${profile} ${page} ${criterion}`;

/** @throws Error where a profile cannot be read */
function profileOf(name: string): Profile {
  const file = join(DIR, 'profiles', `${name}.json`);
  if (!existsSync(file)) throw new Error(`no profile ${name}`);
  const { profile, errors } = readProfile(JSON.parse(readFileSync(file, 'utf8')));
  if (!profile) throw new Error(`${name}: ${errors.join(' ')}`);
  return profile;
}

/** The row of a line: the same words, else a line that holds them or stands in them whole. */
function rowOf(rows: readonly Row[], criterion: string, lines: readonly string[]): Row | undefined {
  if (!criterion.startsWith('line')) return rows.find(row => row.criterion === criterion);
  const words = fold(lines[Number(criterion.slice(4)) - 1] ?? '');
  const theirs = rows.filter(({ part }) => part === 'theirs').map(row => ({ row, label: fold(row.label) }));
  const same = theirs.find(({ label }) => label === words);
  const near = theirs.find(
    ({ label }) => label.includes(words) || (label.length > 20 && words.includes(label)),
  );
  return (same ?? near)?.row;
}

export interface Agreement {
  readonly same: number;
  readonly all: number;
  /** One line a disagreement, with how it was settled. */
  readonly apart: readonly string[];
}

/**
 * Judges every page for every profile and compares. `pages`: what the checklist is made of, by page id; a page that
 * is not there disagrees. `lines`: the requirement lines of the page's label.
 */
export function agreement(
  judgements: readonly Judgement[],
  pages: ReadonlyMap<string, Capture>,
  lines: ReadonlyMap<string, readonly string[]>,
): Agreement {
  const settled = readSettled();
  const profiles = new Map(
    [...new Set(judgements.map(one => one.profile))].map(name => [name, profileOf(name)]),
  );
  const made = new Map<string, readonly Row[]>();
  const rowsOf = (name: string, page: string): readonly Row[] => {
    const key = `${name} ${page}`;
    const capture = pages.get(page);
    const profile = profiles.get(name);
    const rows =
      made.get(key) ??
      (capture && profile ? checklist(profile, capture.reading, capture.description, TODAY) : []);
    made.set(key, rows);
    return rows;
  };
  const apart = judgements.flatMap(one => {
    const row = rowOf(rowsOf(one.profile, one.page), one.criterion, lines.get(one.page) ?? []);
    if (row?.verdict === one.verdict) return [];
    const name = nameOf(one);
    const said = row ? `${row.verdict} (${row.reason})` : 'no row';
    return [`${name}: judged ${one.verdict}, fit says ${said} — ${settled.get(name) ?? 'NOT SETTLED'}`];
  });
  return { same: judgements.length - apart.length, all: judgements.length, apart };
}
