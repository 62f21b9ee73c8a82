import { showDegree } from '../../posting/show.ts';
import type { Posting } from '../context.ts';
import type { CriterionName } from '../criteria.ts';
import { listed, some } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import { fold } from '../fold.ts';
import type { Burden, Profile } from '../profile.ts';
import type { Line } from '../skills/in-line.ts';
import { skillKey } from '../skills/names.ts';
import { LICENCE } from '../words.data.ts';
import { judgeAuthorization, judgeSponsorship } from './authorization.ts';
import { judgeAgency, judgeCompany } from './company.ts';
import {
  burdenLabel,
  judgeBurden,
  judgeClearance,
  judgeDriving,
  judgePosted,
  judgeTravel,
} from './conditions.ts';
import { judgeDegree } from './degree.ts';
import { employmentWords, judgeEmployment } from './employment.ts';
import { hoursWords, judgeHours } from './hours.ts';
import { judgeLanguages } from './languages.ts';
import { judgePay, showMoney } from './pay.ts';
import { judgePlaces, placeWords } from './places.ts';
import { judgeRelocation } from './relocation.ts';
import { judgeRemote } from './remote.ts';
import { judgeSeniority, seniorityWords } from './seniority.ts';
import { judgeLicences, judgeSkills } from './skills.ts';
import { judgeOwn, wordCriteria } from './words.ts';
import { judgeWorkplace, workplaceWords } from './workplace.ts';
import { judgeYears, showYears } from './years.ts';

/** A posting, and the lines of it that ask for something, with the skills in them. */
export interface Asking {
  readonly posting: Posting;
  readonly lines: readonly Line[];
}
type Judge = (one: Asking) => Judgement;

/** One thing that the reader looks for, ready to be held against any posting. */
export interface Criterion {
  readonly criterion: string;
  readonly label: string;
  readonly judge: Judge;
}

/** By the words of its name, or because the reader has set it as one. */
function isLicence({ licences }: Profile): (name: string) => boolean {
  const own = new Set(licences.map(skillKey));
  return name => LICENCE.test(fold(name)) || own.has(skillKey(name));
}

type Held = readonly [label: string, judge: Judge];
const when = (is: boolean, make: () => Held): Held | null => (is ? make() : null);

const burden =
  (name: Burden) =>
  ({ burdens }: Profile): Held | null =>
    when(burdens.includes(name), () => [burdenLabel(name), ({ posting }) => judgeBurden(posting, name)]);

/** One line a criterion: what it is called and how it is judged; null where the reader has not set it. */
const SET: Readonly<Record<Exclude<CriterionName, 'wanted' | 'unwanted'>, (me: Profile) => Held | null>> = {
  pay: me => me.payFloor && [`At least ${showMoney(me.payFloor)}`, payJudge(me, me.payFloor)],
  payWish: me => me.payWish && [`Hoped for: ${showMoney(me.payWish)}`, payJudge(me, me.payWish)],
  workplace: ({ workplaces, officeDays }) =>
    when(workplaces.length > 0, () => [
      workplaceWords(workplaces, officeDays),
      ({ posting }) => judgeWorkplace(posting.reading, workplaces, officeDays),
    ]),
  places: me =>
    when(me.places.length > 0, () => [placeWords(me.places), ({ posting }) => judgePlaces(posting, me)]),
  remoteFrom: ({ remoteFrom }) =>
    when(remoteFrom.length > 0, () => [
      `Remote from ${listed(remoteFrom, 'or')}`,
      ({ posting }) => judgeRemote(posting, remoteFrom),
    ]),
  relocation: ({ wouldRelocate: would }) =>
    would === null
      ? null
      : [
          would ? 'Would relocate' : 'No relocation',
          ({ posting }) => judgeRelocation(posting.reading, would),
        ],
  sponsorship: me =>
    when(me.needsSponsorship, () => ['Visa sponsorship', ({ posting }) => judgeSponsorship(posting, me)]),
  authorization: me =>
    when(me.authorized.length > 0, () => [
      `Right to work in ${listed(me.authorized.map(one => one.country))}`,
      ({ posting }) => judgeAuthorization(posting, me),
    ]),
  employmentType: ({ employmentTypes: suits }) =>
    when(suits.length > 0, () => [
      employmentWords(suits),
      ({ posting }) => judgeEmployment(posting.reading, suits),
    ]),
  hours: ({ hours }) =>
    hours && (hours.least !== null || hours.most !== null)
      ? [hoursWords(hours), ({ posting }) => judgeHours(posting, hours)]
      : null,
  seniority: ({ seniorities }) =>
    when(seniorities.length > 0, () => [
      `Level: ${seniorityWords(seniorities)}`,
      ({ posting }) => judgeSeniority(posting, seniorities),
    ]),
  years: me =>
    when(me.years !== null || me.yearsIn.length > 0, () => [
      me.years === null ? 'Years in your fields' : `${showYears(me.years)} of experience`,
      ({ posting }) => judgeYears(posting, me),
    ]),
  skills: me =>
    when(me.skills.length > 0, () => ['Skills', ({ posting, lines }) => judgeSkills(posting, me, lines)]),
  degree: me =>
    me.degree || me.studyingFor
      ? [showDegree(me.degree ?? me.studyingFor ?? 'high school'), ({ posting }) => judgeDegree(posting, me)]
      : null,
  licences: me =>
    when(me.licences.length > 0, () => {
      const is = isLicence(me);
      return [some(me.licences), ({ posting, lines }) => judgeLicences(posting, me, lines, is)];
    }),
  languages: ({ languages }) =>
    when(languages.length > 0, () => [
      some(languages.map(({ name }) => name)),
      ({ posting, lines }) => judgeLanguages(posting, languages, lines),
    ]),
  clearance: ({ clearances }) =>
    clearances && ['Security clearance', ({ posting }) => judgeClearance(posting.reading, clearances)],
  drivingLicence: ({ drivingLicence: mine }) =>
    mine === null ? null : ['Driving licence', ({ posting }) => judgeDriving(posting.reading, mine)],
  travel: ({ travel: most }) =>
    most === null ? null : [`Travel at most ${most}%`, ({ posting }) => judgeTravel(posting, most)],
  onCall: burden('onCall'),
  nights: burden('nights'),
  weekends: burden('weekends'),
  physical: burden('physical'),
  companies: ({ blockedCompanies }) =>
    when(blockedCompanies.length > 0, () => [
      'Not a blocked company',
      ({ posting }) => judgeCompany(posting, blockedCompanies),
    ]),
  agencies: me => when(me.noAgencies, () => ['No agency', ({ posting }) => judgeAgency(posting)]),
  posted: ({ postedWithinDays: most }) =>
    most === null ? null : [`Posted within ${most} days`, ({ posting }) => judgePosted(posting, most)],
};

const payJudge =
  (me: Profile, money: NonNullable<Profile['payFloor']>): Judge =>
  ({ posting }) =>
    judgePay(posting, me, money);

const isName = (id: string): id is keyof typeof SET => Object.hasOwn(SET, id);

/** What the reader has set under a setting's id (`criteria.ts`): nothing, one thing, or one a word. */
export function criteriaOf(id: string, me: Profile): readonly Criterion[] {
  if (id === 'wanted') return wordCriteria(me.wantedWords, true);
  if (id === 'unwanted') return wordCriteria(me.unwantedWords, false);
  if (isName(id)) {
    const set = SET[id](me);
    return set ? [{ criterion: id, label: set[0], judge: set[1] }] : [];
  }
  const own = me.own.find(each => `own:${each.id}` === id);
  if (!own || (own.words.length === 0 && own.pattern === null)) return [];
  return [{ criterion: id, label: own.name, judge: ({ posting }) => judgeOwn(own, posting) }];
}
