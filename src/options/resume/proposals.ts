import type { Degree } from '../../posting/reading.ts';
import type { Language, MySkill, Profile } from '../../fit/profile.ts';
import { DEGREES } from '../../posting/reading.ts';
import { fold } from '../../fit/fold.ts';

/** One thing that a résumé says of its owner, and that the profile has a place for. */
export type Offer =
  | { readonly kind: 'skill'; readonly skill: MySkill }
  | { readonly kind: 'years'; readonly years: number }
  | { readonly kind: 'degree' | 'studyingFor'; readonly degree: Degree }
  | { readonly kind: 'degreeField' | 'licence'; readonly name: string }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'drivingLicence' };

export interface Proposal {
  readonly offer: Offer;
  /** The résumé's line that says so. */
  readonly line: string;
}

const higher = (a: Degree | null, b: Degree): Degree =>
  a !== null && DEGREES.indexOf(a) >= DEGREES.indexOf(b) ? a : b;

const withName = <T extends { readonly name: string }>(all: readonly T[], one: T): T[] => {
  const same = (each: T) => fold(each.name) === fold(one.name);
  return all.some(same)
    ? all.map(each => (same(each) ? { ...each, ...one, name: each.name } : each))
    : [...all, one];
};
const withWord = (all: readonly string[], word: string): string[] =>
  all.some(each => fold(each) === fold(word)) ? [...all] : [...all, word];

/** The profile with one proposal in it. What stands there and says more stays. */
export function accept(profile: Profile, { offer }: Proposal): Profile {
  switch (offer.kind) {
    case 'skill':
      return { ...profile, skills: withName(profile.skills, known(profile.skills, offer.skill)) };
    case 'language':
      return { ...profile, languages: withName(profile.languages, known(profile.languages, offer.language)) };
    case 'years':
      return { ...profile, years: offer.years };
    case 'degree':
      return { ...profile, degree: higher(profile.degree, offer.degree) };
    case 'studyingFor':
      return { ...profile, studyingFor: higher(profile.studyingFor, offer.degree) };
    case 'degreeField':
      return { ...profile, degreeFields: withWord(profile.degreeFields, offer.name) };
    case 'licence':
      return { ...profile, licences: withWord(profile.licences, offer.name) };
    case 'drivingLicence':
      return { ...profile, drivingLicence: true };
  }
}

/** What the résumé does not say of a thing that the profile has already is taken from the profile. */
function known<T extends MySkill | Language>(all: readonly T[], one: T): T {
  const old = all.find(each => fold(each.name) === fold(one.name));
  const said = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null));
  return { ...one, ...old, ...said };
}

/** Would accepting it change anything? */
export const isNews = (profile: Profile, proposal: Proposal): boolean =>
  JSON.stringify(accept(profile, proposal)) !== JSON.stringify(profile);
