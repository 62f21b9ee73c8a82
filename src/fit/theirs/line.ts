import type { Reading } from '../../posting/reading.ts';
import { showDegree, showExperience } from '../../posting/show.ts';
import type { Verdict } from '../../posting/verdict.ts';
import { listed } from '../evidence.ts';
import { fold } from '../fold.ts';
import { levelAt, onLanguage } from '../mine/languages.ts';
import { onDegree } from '../mine/degree.ts';
import { onYears, showYears, yearsFor } from '../mine/years.ts';
import { countryNamed } from '../places/place.ts';
import type { Profile } from '../profile.ts';
import { isMet } from '../skills/in-line.ts';
import type { Group, Line } from '../skills/in-line.ts';
import { isLanguage } from '../skills/names.ts';
import { ADVANCED, AUTHORIZED, CITIZEN, CLEARANCE, DRIVING } from '../words.data.ts';

/** One thing that a line asks for. */
export interface Point {
  readonly kind: 'skills' | 'language' | 'years' | 'degree' | 'permit';
  readonly verdict: Verdict;
  readonly why: string;
  /** Where in the folded line its words stand, for what may stand between two of them. */
  readonly span?: readonly [start: number, end: number];
}

function onGroup(group: Group, folded: string): Point {
  const { need, skills } = group;
  const had = skills.filter(one => one.had).map(({ name }) => name);
  const lack = skills.filter(one => !one.had).map(({ name }) => name);
  const kind = 'skills';
  if (isMet(group) && skills.filter(one => one.had).every(one => one.basic) && ADVANCED.test(folded))
    return { kind, verdict: 'partly', why: `${listed(had)}: yours ${had.length > 1 ? 'are' : 'is'} basic` };
  if (isMet(group))
    return {
      kind,
      verdict: 'met',
      why: `${listed(had)} ${had.length > 1 ? 'are' : 'is'} yours${lack.length > 0 ? ', one is enough' : ''}`,
    };
  if (had.length > 0)
    return {
      kind,
      verdict: 'partly',
      why: `${listed(had)} ${had.length > 1 ? 'are' : 'is'} yours, ${listed(lack)} not`,
    };
  return {
    kind,
    verdict: 'not met',
    why:
      need === 'any' && lack.length > 1
        ? `none of ${listed(lack)} is yours`
        : `${listed(lack)} ${lack.length > 1 ? 'are' : 'is'} not yours`,
  };
}

const BEST: readonly Verdict[] = ['met', 'partly', 'not met'];
/** The best of several ways, each of which will do. */
export const bestOf = (all: readonly Verdict[]): Verdict => BEST.find(one => all.includes(one)) ?? 'not met';

const OWNS: Readonly<Partial<Record<Verdict, string>>> = { met: 'yours', partly: 'yours is below' };

function languagesIn({ folded, groups }: Line, { languages }: Profile): Point[] {
  if (languages.length === 0) return [];
  return groups.flatMap(({ need, skills }) => {
    const all = skills
      .filter(({ name }) => isLanguage(name))
      .map(({ name, key, start, end }) => {
        const level = levelAt(folded, start, end);
        const verdict = onLanguage(key, level, languages);
        const why = `${level ? `${name} at ${level}` : name}: ${OWNS[verdict] ?? 'not yours'}`;
        return { kind: 'language' as const, verdict, why };
      });
    if (need === 'all' || all.length < 2) return all;
    const best = bestOf(all.map(({ verdict }) => verdict));
    return all.filter(({ verdict }) => verdict === best).slice(0, 1);
  });
}

/** Where a fact's words stand in a line; the whole line where they go beyond it; null where it is none of its. */
function spanOf(folded: string, quote: string): readonly [number, number] | null {
  const sought = fold(quote);
  const start = sought === '' ? -1 : folded.indexOf(sought);
  if (start >= 0) return [start, start + sought.length];
  return folded.length > 20 && sought.includes(folded) ? [0, folded.length] : null;
}

function yearsIn({ folded, text }: Line, { experience }: Reading, profile: Profile): Point[] {
  return experience.flatMap(one => {
    const span = spanOf(folded, one.quote);
    const mine = span ? yearsFor(text, profile) : null;
    if (!span || mine === null || (one.minYears === null && one.maxYears === null)) return [];
    return [
      {
        kind: 'years' as const,
        verdict: onYears(one, mine),
        why: `asks for ${showExperience(one)}, you have ${showYears(mine)}`,
        span,
      },
    ];
  });
}

function degreeIn({ folded }: Line, { education }: Reading, profile: Profile): Point[] {
  const span = education ? spanOf(folded, education.quote) : null;
  if (!education || !span || (profile.degree === null && profile.studyingFor === null)) return [];
  const { verdict, why } = onDegree(education, folded, profile);
  return [
    {
      kind: 'degree',
      verdict,
      why: `${showDegree(education.degree)}${education.orEquivalent ? ' or equivalent' : ''}: ${why}`,
      span,
    },
  ];
}

/** Permits that the profile speaks of: clearance, passport, right to work, driving licence. */
function permitsIn({ folded }: Line, { conditions }: Reading, profile: Profile): Point[] {
  const points: Point[] = [];
  const add = (verdict: Verdict, why: string) => points.push({ kind: 'permit', verdict, why });
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
  const citizen = CITIZEN.exec(folded)?.[0];
  const permit = AUTHORIZED.test(folded);
  const speaks = profile.authorized.length > 0 || profile.needsSponsorship;
  if (speaks && (citizen !== undefined || permit)) {
    const country = areaOf(folded);
    const mine = profile.authorized.filter(one => country === null || countryNamed(one.country) === country);
    const well = citizen === undefined || permit ? mine.length > 0 : mine.some(one => one.citizen);
    if (country !== null || !well)
      add(well ? 'met' : 'not met', well ? 'you may work there' : 'you have not set that you may work there');
  }
  return points;
}

/** The country that a demand for the right to work names. */
function areaOf(folded: string): string | null {
  const words = folded.split(/[\s,;()]+/);
  const found = words.flatMap((_, i) =>
    [2, 1].flatMap(length => countryIn(words.slice(i, i + length).join(' '))),
  );
  return found[0] ?? null;
}
const countryIn = (words: string): string | [] => {
  const name = words.replace(/[.]+$/, '');
  return name.length < 2 || (name.length === 2 && !/^(?:us|uk|eu)$/.test(name))
    ? []
    : (COUNTRY_ONLY(name) ?? []);
};
const COUNTRY_ONLY = (name: string): string | null => countryNamed(/^u\.?s$/.test(name) ? 'us' : name);

/** Everything in a line that can be held against the profile. */
export function pointsOf(line: Line, reading: Reading, profile: Profile): Point[] {
  const skilled = profile.skills.length + profile.licences.length > 0;
  const named = line.groups
    .map(({ need, skills }) => ({
      need,
      skills: skills.filter(one => profile.languages.length === 0 || !isLanguage(one.name)),
    }))
    .filter(({ skills }) => skills.length > 0);
  return [
    ...(skilled ? named.map(group => onGroup(group, line.folded)) : []),
    ...languagesIn(line, profile),
    ...yearsIn(line, reading, profile),
    ...degreeIn(line, reading, profile),
    ...permitsIn(line, reading, profile),
  ];
}
