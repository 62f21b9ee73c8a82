import type { Verdict } from '../../posting/verdict.ts';
import type { Posting } from '../context.ts';
import { capital } from '../evidence.ts';
import type { JudgedRow, Judgement } from '../evidence.ts';
import type { Profile } from '../profile.ts';
import type { Line } from '../skills/in-line.ts';
import { bestOf, pointsOf } from './line.ts';
import type { Point } from './line.ts';

/** Made of the line's words, so that what is decided of it holds when the page is read again. */
function criterionOf(folded: string): string {
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return `theirs:${(hash >>> 0).toString(36)}:${folded.length}`;
}

/** "A degree or 5 years": the word stands between the two, and nothing there ties them together again. */
const BETWEEN_WAYS = /\b(?:or|oder|ou|eller)\b[^.;,]{0,30}$/;
const TIED = /\b(?:and|with|plus|und|mit|et|avec)\b|[+&]/;

function eitherWay(folded: string, points: readonly Point[]): boolean {
  const degree = points.find(({ kind }) => kind === 'degree')?.span;
  const years = points.find(({ kind }) => kind === 'years')?.span;
  if (!degree || !years) return false;
  const [first, second] = degree[0] <= years[0] ? [degree, years] : [years, degree];
  const between = folded.slice(first[1], second[0]);
  return BETWEEN_WAYS.test(between) && !TIED.test(between);
}

function together(folded: string, points: readonly Point[]): Verdict {
  const ways = eitherWay(folded, points)
    ? points.filter(({ kind }) => kind === 'degree' || kind === 'years')
    : [];
  const best = ways.length > 0 ? [bestOf(ways.map(({ verdict }) => verdict))] : [];
  const all = [...points.filter(one => !ways.includes(one)).map(({ verdict }) => verdict), ...best];
  return all.every(one => one === all[0]) ? (all[0] ?? 'to tick') : 'partly';
}

function whyOf({ text, groups }: Line, at: number, points: readonly Point[]): ReturnType<Judgement['why']> {
  const skills = groups.flatMap(group => group.skills);
  return {
    reason:
      points.length === 0
        ? 'No rule can judge this: tick it if it is true of you.'
        : `${capital(points.map(({ why }) => why()).join('; '))}.`,
    fact: `/requirements/${at}`,
    quote: text,
    have: skills.filter(({ had }) => had).map(({ name }) => name),
    lack: skills.filter(({ had }) => !had).map(({ name }) => name),
  };
}

/**
 * Every line that the posting asks for, once, judged: what of it the reader has. Where nothing in a line can be held
 * against the profile (a trait, a passion), it is theirs to tick.
 */
export function judgeTheirs(posting: Posting, profile: Profile, lines: readonly Line[]): JudgedRow[] {
  const seen = new Set<string>();
  return lines.flatMap((line, at) => {
    const criterion = criterionOf(line.folded);
    if (seen.has(criterion)) return [];
    seen.add(criterion);
    const points = pointsOf(line, posting, profile);
    return [
      {
        part: 'theirs' as const,
        criterion,
        label: line.text,
        weight: line.level === 'required' ? ('must' as const) : ('wish' as const),
        verdict: together(line.folded, points),
        overruled: null,
        why: () => whyOf(line, at, points),
      },
    ];
  });
}
