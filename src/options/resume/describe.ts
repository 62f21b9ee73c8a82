import { showDegree } from '../../posting/show.ts';
import type { Offer, Proposal } from './proposals.ts';

const KINDS: Readonly<Record<Offer['kind'], string>> = {
  years: 'Years of experience',
  degree: 'Degrees',
  studyingFor: 'Degrees',
  degreeField: 'Subjects',
  language: 'Languages',
  licence: 'Licences and certificates',
  drivingLicence: 'Licences and certificates',
  skill: 'Skills',
};

const years = (count: number): string => `${count} ${count === 1 ? 'year' : 'years'}`;
const parts = (...all: readonly (string | null)[]): string => all.filter(one => one !== null).join(', ');

/** A proposal in words: "Python, expert, 5 years". */
export function offerWords(offer: Offer): string {
  switch (offer.kind) {
    case 'skill':
      return parts(
        offer.skill.name,
        offer.skill.level,
        offer.skill.years === null ? null : years(offer.skill.years),
      );
    case 'language':
      return parts(offer.language.name, offer.language.level);
    case 'years':
      return `${years(offer.years)} in all`;
    case 'degree':
      return showDegree(offer.degree);
    case 'studyingFor':
      return `Studying for: ${showDegree(offer.degree)}`;
    case 'degreeField':
    case 'licence':
      return offer.name;
    case 'drivingLicence':
      return 'Driving licence';
  }
}

/** Proposals under the names of their kinds, in order. */
export function byKind(all: readonly Proposal[]): ReadonlyMap<string, readonly Proposal[]> {
  const names = [...new Set(all.map(({ offer }) => KINDS[offer.kind]))];
  return new Map(names.map(name => [name, all.filter(({ offer }) => KINDS[offer.kind] === name)]));
}
