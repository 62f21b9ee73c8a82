import { fold } from '../../fit/fold.ts';
import { languagesOf } from './languages.ts';
import { licencesOf } from './licences.ts';
import { linesOf } from './lines.ts';
import type { Proposal } from './proposals.ts';
import { skillsOf } from './skills.ts';
import { degreesIn, studiesIn } from './study.ts';
import { yearsOf } from './years.ts';

/** Most proposals of one kind: more is a document of another kind. */
const MOST = 150;

/**
 * What a résumé says that a profile has a place for, each with its line: years, degrees and their fields, languages,
 * licences, skills. Rules alone, nothing leaves the page. `today`: ISO date.
 */
export function proposalsIn(text: string, today: string): Proposal[] {
  const lines = linesOf(text);
  const licences = licencesOf(lines).slice(0, MOST);
  const held = new Set(licences.flatMap(({ offer }) => (offer.kind === 'licence' ? [fold(offer.name)] : [])));
  const skills = skillsOf(lines).filter(
    ({ offer }) => offer.kind !== 'skill' || !held.has(fold(offer.skill.name)),
  );
  return [
    ...yearsOf(lines, today),
    ...degreesIn(lines),
    ...studiesIn(lines),
    ...languagesOf(lines).slice(0, MOST),
    ...licences,
    ...skills.slice(0, MOST),
  ];
}
