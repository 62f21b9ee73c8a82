import { showDegree, showExperience } from '../../posting/show.ts';
import type { Verdict } from '../../posting/verdict.ts';
import type { Posting } from '../context.ts';
import { listed } from '../evidence.ts';
import { fold } from '../fold.ts';
import { levelAt, onLanguage } from '../mine/languages.ts';
import { onDegree } from '../mine/degree.ts';
import { onYears, showYears, yearsFor } from '../mine/years.ts';
import { countriesOf } from '../places/place.ts';
import type { Profile } from '../profile.ts';
import { isMet } from '../skills/in-line.ts';
import type { Found, Group, Line } from '../skills/in-line.ts';
import { counts } from '../skills/mine.ts';
import { isLanguageKey } from '../skills/names.ts';
import { ADVANCED, AUTHORIZED, CITIZEN, CLEARANCE, DRIVING, EXAMINATIONS } from '../words.data.ts';

/** One thing that a line asks for. */
export interface Point {
  readonly kind: 'skills' | 'language' | 'years' | 'degree' | 'permit';
  readonly verdict: Verdict;
  readonly why: () => string;
  /** Where in the folded line its words stand, for what may stand between two of them. */
  readonly span?: readonly [start: number, end: number];
}

function onGroup(group: Group, folded: string): Point {
  const { need, skills } = group;
  const had = skills.filter(one => one.had);
  const lack = skills.filter(one => !one.had);
  const names = (some: readonly Found[]) => listed(some.map(({ name }) => name));
  const kind = 'skills';
  if (isMet(group) && had.every(one => one.basic) && ADVANCED.test(folded))
    return {
      kind,
      verdict: 'partly',
      why: () => `${names(had)}: yours ${had.length > 1 ? 'are' : 'is'} basic`,
    };
  if (isMet(group))
    return {
      kind,
      verdict: 'met',
      why: () =>
        `${names(had)} ${had.length > 1 ? 'are' : 'is'} yours${lack.length > 0 ? ', one is enough' : ''}`,
    };
  if (had.length > 0)
    return {
      kind,
      verdict: 'partly',
      why: () => `${names(had)} ${had.length > 1 ? 'are' : 'is'} yours, ${names(lack)} not`,
    };
  return {
    kind,
    verdict: 'not met',
    why: () =>
      need === 'any' && lack.length > 1
        ? `none of ${names(lack)} is yours`
        : `${names(lack)} ${lack.length > 1 ? 'are' : 'is'} not yours`,
  };
}

const BEST: readonly Verdict[] = ['met', 'partly', 'not met'];
/** The best of several ways, each of which will do. */
export const bestOf = (all: readonly Verdict[]): Verdict => BEST.find(one => all.includes(one)) ?? 'not met';

const OWNS: Readonly<Partial<Record<Verdict, string>>> = { met: 'yours', partly: 'yours is below' };

function languagesIn({ folded, groups }: Line, { languages }: Profile): Point[] {
  if (languages.length === 0 || EXAMINATIONS.test(folded)) return [];
  return groups.flatMap(({ need, skills }) => {
    const all = skills
      .filter(({ key }) => isLanguageKey(key))
      .map(({ name, key, start, end }) => {
        const level = levelAt(folded, start, end);
        const verdict = onLanguage(key, level, languages);
        const why = () => `${level ? `${name} at ${level}` : name}: ${OWNS[verdict] ?? 'not yours'}`;
        return { kind: 'language' as const, verdict, why };
      });
    if (need === 'all' || all.length < 2) return all;
    const best = bestOf(all.map(({ verdict }) => verdict));
    return all.filter(({ verdict }) => verdict === best).slice(0, 1);
  });
}

/** Where a fact's folded words stand in a line; all of it where they go beyond it; null where it is none of its. */
function spanOf(folded: string, sought: string): readonly [number, number] | null {
  const start = sought === '' ? -1 : folded.indexOf(sought);
  if (start >= 0) return [start, start + sought.length];
  return folded.length > 20 && sought.includes(folded) ? [0, folded.length] : null;
}

function yearsIn({ folded }: Line, { reading, experience }: Posting, profile: Profile): Point[] {
  // "2+ years" is said in many lines, each time with a quote of its own: in one line it stands once.
  const seen = new Set<string>();
  return reading.experience.flatMap((one, i) => {
    const words = experience[i] ?? '';
    if (seen.has(words)) return [];
    seen.add(words);
    const span = spanOf(folded, words);
    const mine = span ? yearsFor(folded, profile) : null;
    if (!span || mine === null || (one.minYears === null && one.maxYears === null)) return [];
    return [
      {
        kind: 'years' as const,
        verdict: onYears(one, mine),
        why: () => `asks for ${showExperience(one)}, you have ${showYears(mine)}`,
        span,
      },
    ];
  });
}

function degreeIn({ folded }: Line, posting: Posting, profile: Profile): Point[] {
  const { education } = posting.reading;
  const span = education ? spanOf(folded, posting.education) : null;
  if (!education || !span || (profile.degree === null && profile.studyingFor === null)) return [];
  const { verdict, why } = onDegree(education, folded, profile);
  return [
    {
      kind: 'degree',
      verdict,
      why: () => `${showDegree(education.degree)}${education.orEquivalent ? ' or equivalent' : ''}: ${why()}`,
      span,
    },
  ];
}

/** Permits that the profile speaks of: clearance, passport, right to work, driving licence. */
function permitsIn({ folded }: Line, { reading: { conditions } }: Posting, profile: Profile): Point[] {
  const points: Point[] = [];
  const add = (verdict: Verdict, why: string) => points.push({ kind: 'permit', verdict, why: () => why });
  if (profile.clearances !== null && conditions.securityClearance && CLEARANCE.test(folded))
    add(
      profile.clearances.length > 0 ? 'met' : 'not met',
      profile.clearances.length > 0 ? `clearance: ${listed(profile.clearances)}` : 'you hold no clearance',
    );
  if (profile.drivingLicence !== null && DRIVING.test(folded))
    add(
      profile.drivingLicence ? 'met' : 'not met',
      profile.drivingLicence ? 'you have a driving licence' : 'you have no driving licence',
    );
  if (profile.authorized.length === 0 && !profile.needsSponsorship) return points;
  const citizen = CITIZEN.exec(folded)?.[0];
  const permit = AUTHORIZED.test(folded);
  if (citizen !== undefined || permit) {
    const there = countriesIn(folded);
    const mine = profile.authorized.filter(
      ({ country }) => there.size === 0 || [...countriesOf(fold(country))].some(code => there.has(code)),
    );
    const well = citizen === undefined || permit ? mine.length > 0 : mine.some(one => one.citizen);
    if (there.size > 0 || !well)
      add(well ? 'met' : 'not met', well ? 'you may work there' : 'you have not set that you may work there');
  }
  return points;
}

/** A country's name has so many words at most: "United States of America". */
const MOST_WORDS = 4;

/** The countries that a demand for the right to work names, any of which will do: "the UK", "Switzerland or the EU". */
function countriesIn(folded: string): Set<string> {
  const words = folded.replace(/\bu\.s\.?(?:a\.?)?(?![a-z])/g, 'us').split(/[^\p{L}]+/u);
  return words.reduce((found, _, i) => {
    for (let length = 1; length <= MOST_WORDS; length++) {
      const name = words.slice(i, i + length).join(' ');
      if (name.length > 2 || /^(?:us|uk|eu)$/.test(name))
        for (const code of countriesOf(name)) found.add(code);
    }
    return found;
  }, new Set<string>());
}

/** Everything in a line that can be held against the profile. */
export function pointsOf(line: Line, posting: Posting, profile: Profile): Point[] {
  const skilled = profile.skills.length + profile.licences.length > 0;
  const named = line.groups
    .map(({ need, skills }) => ({
      need,
      skills: skills.filter(one =>
        profile.languages.length === 0 ? counts(one.key, profile) : !isLanguageKey(one.key),
      ),
    }))
    .filter(({ skills }) => skills.length > 0);
  return [
    ...(skilled ? named.map(group => onGroup(group, line.folded)) : []),
    ...languagesIn(line, profile),
    ...yearsIn(line, posting, profile),
    ...degreeIn(line, posting, profile),
    ...permitsIn(line, posting, profile),
  ];
}
