import type { Reading } from '../posting/reading.ts';
import type { Outcome, Row } from './checklist.ts';
import { postingOf } from './context.ts';
import { settingsOf } from './criteria.ts';
import type { JudgedRow } from './evidence.ts';
import { criteriaOf } from './mine/mine.ts';
import type { Criterion } from './mine/mine.ts';
import { EMPTY_PROFILE } from './profile.ts';
import type { Profile } from './profile.ts';
import type { Weight } from './weight.ts';
import { linesOf } from './skills/in-line.ts';
import { judgeTheirs } from './theirs/theirs.ts';

/**
 * Holds a posting against what its reader looks for and has: one row a criterion that is set and on, deal-breakers
 * first, then in the reader's order; then one row a line that the posting asks for. Made of the Reading and the
 * posting's own text alone. `today`: ISO date. What the page does not say is "not stated", never "not met".
 */
export const checklist = (profile: Profile, reading: Reading, description: string, today: string): Row[] =>
  judged(profile, reading, description, today).map(({ why, ...row }) => ({
    ...row,
    have: [],
    lack: [],
    rest: [],
    ...why(),
  }));

/** The same checklist without its reasons, which take as long to make as the verdicts. */
export const outcomes = (
  profile: Profile,
  reading: Reading,
  description: string,
  today: string,
): readonly Outcome[] => judged(profile, reading, description, today);

function judged(profile: Profile, reading: Reading, description: string, today: string): JudgedRow[] {
  const criteria = criteriaFor(profile);
  if (criteria === null) return [];
  const lines = linesOf(reading, profile);
  const posting = postingOf(
    reading,
    description,
    lines.map(line => line.folded),
    today,
  );
  const mine = criteria.map(({ criterion, label, weight, judge }) => {
    const { verdict, why } = judge({ posting, lines });
    return { part: 'mine' as const, criterion, label, weight, verdict, overruled: null, why };
  });
  return [...mine, ...judgeTheirs(posting, profile, lines)];
}

type Weighed = Criterion & { readonly weight: Weight };
const known = new WeakMap<Profile, readonly Weighed[] | null>();

/** All that is set and on, deal-breakers first, made ready once a profile; null where nothing is set. */
function criteriaFor(profile: Profile): readonly Weighed[] | null {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const made = isEmpty(profile)
    ? null
    : settingsOf(profile)
        .filter(({ on }) => on)
        .toSorted((a, b) => Number(b.weight === 'deal-breaker') - Number(a.weight === 'deal-breaker'))
        .flatMap(({ id, weight }) => criteriaOf(id, profile).map(one => ({ ...one, weight })));
  known.set(profile, made);
  return made;
}

/** Nothing is set: there is nothing to hold a posting against. */
export function isEmpty(profile: Profile): boolean {
  const { hoursPerYear, rates, criteria } = EMPTY_PROFILE;
  const rest = Object.entries({ ...profile, criteria, hoursPerYear, rates });
  return rest.every(([key, value]) =>
    Array.isArray(value) && key !== 'clearances' ? value.length === 0 : value === EMPTY[key],
  );
}
const EMPTY: Readonly<Record<string, unknown>> = EMPTY_PROFILE;
