import type { Reading } from '../posting/reading.ts';
import { showDegree } from '../posting/show.ts';
import type { Row } from './checklist.ts';
import type { Judgement } from './evidence.ts';
import { judgePay, showFloor } from './pay.ts';
import type { Profile } from './profile.ts';
import { judgeDegree } from './schooling.ts';
import { judgeSkills } from './skills.ts';
import { judgeSponsorship } from './sponsorship.ts';
import { employmentWords, judgeEmployment, judgeWorkplace, workplaceWords } from './work.ts';
import { judgeWords } from './words.ts';
import { judgeYears, showYears } from './years.ts';

const row = (criterion: string, label: string, judgement: Judgement): Row => ({
  criterion,
  label,
  ...judgement,
});

/** One function a criterion, in the order of the rows; [] where the reader has not set it. */
const criteria: readonly ((profile: Profile, reading: Reading) => Row[])[] = [
  ({ pay }, reading) => (pay ? [row('pay', `At least ${showFloor(pay)}`, judgePay(reading, pay))] : []),
  ({ workplaces: suits }, reading) =>
    suits.length > 0 ? [row('workplace', workplaceWords(suits), judgeWorkplace(reading, suits))] : [],
  ({ employmentTypes: suits }, reading) =>
    suits.length > 0 ? [row('employmentType', employmentWords(suits), judgeEmployment(reading, suits))] : [],
  ({ years }, reading) =>
    years === null ? [] : [row('years', `${showYears(years)} of experience`, judgeYears(reading, years))],
  ({ skills }, reading) => (skills.length > 0 ? [row('skills', 'Skills', judgeSkills(reading, skills))] : []),
  ({ degree }, reading) => (degree ? [row('degree', showDegree(degree), judgeDegree(reading, degree))] : []),
  ({ needsSponsorship }, reading) =>
    needsSponsorship ? [row('sponsorship', 'Visa sponsorship', judgeSponsorship(reading))] : [],
];

/**
 * Holds a posting against what its reader looks for: one row a criterion that is set, with the page's words where
 * there are some. `description` is the posting's own text; words to look for and to avoid are sought in it. What
 * the page does not say is "not stated", never "not met".
 */
export function checklist(profile: Profile, reading: Reading, description: string): Row[] {
  return [
    ...criteria.flatMap(criterion => criterion(profile, reading)),
    ...judgeWords(profile, reading, description),
  ];
}

/** No criterion is set: there is nothing to hold a posting against. */
export const isEmpty = (profile: Profile): boolean =>
  profile.pay === null &&
  profile.years === null &&
  profile.degree === null &&
  !profile.needsSponsorship &&
  [
    profile.workplaces,
    profile.employmentTypes,
    profile.skills,
    profile.wantedWords,
    profile.unwantedWords,
  ].every(list => list.length === 0);
