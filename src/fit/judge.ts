import type { Reading } from '../posting/reading.ts';
import { showDegree } from '../posting/show.ts';
import type { Row } from './checklist.ts';
import { postingOf } from './context.ts';
import type { Posting } from './context.ts';
import { settingsOf } from './criteria.ts';
import type { CriterionName } from './criteria.ts';
import { listed, some } from './evidence.ts';
import type { Judgement } from './evidence.ts';
import { fold } from './fold.ts';
import { judgeAuthorization, judgeSponsorship } from './mine/authorization.ts';
import { judgeAgency, judgeCompany } from './mine/company.ts';
import {
  burdenLabel,
  judgeBurden,
  judgeClearance,
  judgeDriving,
  judgePosted,
  judgeTravel,
} from './mine/conditions.ts';
import { judgeDegree } from './mine/degree.ts';
import { employmentWords, judgeEmployment } from './mine/employment.ts';
import { hoursWords, judgeHours } from './mine/hours.ts';
import { judgeLanguages } from './mine/languages.ts';
import { judgePay, showMoney } from './mine/pay.ts';
import { judgePlaces, placeWords } from './mine/places.ts';
import { judgeRelocation } from './mine/relocation.ts';
import { judgeRemote } from './mine/remote.ts';
import { judgeSeniority, seniorityWords } from './mine/seniority.ts';
import { judgeLicences, judgeSkills } from './mine/skills.ts';
import { judgeOwn, judgeWords } from './mine/words.ts';
import type { WordRow } from './mine/words.ts';
import { judgeWorkplace, workplaceWords } from './mine/workplace.ts';
import { judgeYears, showYears } from './mine/years.ts';
import { EMPTY_PROFILE } from './profile.ts';
import type { Burden, Profile, Setting } from './profile.ts';
import { linesOf } from './skills/in-line.ts';
import type { Line } from './skills/in-line.ts';
import { skillKey } from './skills/names.ts';
import { theirRows } from './theirs/theirs.ts';
import { LICENCE } from './words.data.ts';

/** What a criterion is judged by: the profile, the posting, and the posting's lines with the skills in them. */
interface Case {
  readonly me: Profile;
  readonly posting: Posting;
  readonly lines: readonly Line[];
}
type Judge = (one: Case) => readonly (readonly [label: string, judgement: Judgement] | WordRow)[];

/** By the words of its name, or because the reader has set it as one. */
const isLicence = (me: Profile) => {
  const own = new Set(me.licences.map(skillKey));
  return (name: string): boolean => LICENCE.test(fold(name)) || own.has(skillKey(name));
};

const burden =
  (name: Burden): Judge =>
  ({ me, posting }) =>
    me.burdens.includes(name) ? [[burdenLabel(name), judgeBurden(posting, name)]] : [];

/** One function a criterion; nothing where the reader has not set it. */
const JUDGES: Readonly<Record<CriterionName, Judge>> = {
  pay: ({ me, posting }) =>
    me.payFloor ? [[`At least ${showMoney(me.payFloor)}`, judgePay(posting, me, me.payFloor)]] : [],
  payWish: ({ me, posting }) =>
    me.payWish ? [[`Hoped for: ${showMoney(me.payWish)}`, judgePay(posting, me, me.payWish)]] : [],
  workplace: ({ me: { workplaces, officeDays }, posting }) =>
    workplaces.length > 0
      ? [[workplaceWords(workplaces, officeDays), judgeWorkplace(posting.reading, workplaces, officeDays)]]
      : [],
  places: ({ me, posting }) =>
    me.places.length > 0 ? [[placeWords(me.places), judgePlaces(posting, me)]] : [],
  remoteFrom: ({ me: { remoteFrom }, posting }) =>
    remoteFrom.length > 0
      ? [[`Remote from ${listed(remoteFrom, 'or')}`, judgeRemote(posting, remoteFrom)]]
      : [],
  relocation: ({ me: { wouldRelocate }, posting }) =>
    wouldRelocate === null
      ? []
      : [
          [
            wouldRelocate ? 'Would relocate' : 'No relocation',
            judgeRelocation(posting.reading, wouldRelocate),
          ],
        ],
  sponsorship: ({ me, posting }) =>
    me.needsSponsorship ? [['Visa sponsorship', judgeSponsorship(posting, me)]] : [],
  authorization: ({ me, posting }) =>
    me.authorized.length > 0
      ? [
          [
            `Right to work in ${listed(me.authorized.map(one => one.country))}`,
            judgeAuthorization(posting, me),
          ],
        ]
      : [],
  employmentType: ({ me: { employmentTypes: suits }, posting }) =>
    suits.length > 0 ? [[employmentWords(suits), judgeEmployment(posting.reading, suits)]] : [],
  hours: ({ me: { hours }, posting }) =>
    hours && (hours.least !== null || hours.most !== null)
      ? [[hoursWords(hours), judgeHours(posting, hours)]]
      : [],
  seniority: ({ me: { seniorities }, posting }) =>
    seniorities.length > 0
      ? [[`Level: ${seniorityWords(seniorities)}`, judgeSeniority(posting, seniorities)]]
      : [],
  years: ({ me, posting }) =>
    me.years === null && me.yearsIn.length === 0
      ? []
      : [
          [
            me.years === null ? 'Years in your fields' : `${showYears(me.years)} of experience`,
            judgeYears(posting, me),
          ],
        ],
  skills: ({ me, posting, lines }) =>
    me.skills.length > 0 ? [['Skills', judgeSkills(posting, me, lines)]] : [],
  degree: ({ me, posting }) =>
    me.degree || me.studyingFor
      ? [[showDegree(me.degree ?? me.studyingFor ?? 'high school'), judgeDegree(posting, me)]]
      : [],
  licences: ({ me, posting, lines }) =>
    me.licences.length > 0 ? [[some(me.licences), judgeLicences(posting, me, lines, isLicence(me))]] : [],
  languages: ({ me: { languages }, posting, lines }) =>
    languages.length > 0
      ? [[some(languages.map(({ name }) => name)), judgeLanguages(posting, languages, lines)]]
      : [],
  clearance: ({ me: { clearances }, posting }) =>
    clearances ? [['Security clearance', judgeClearance(posting.reading, clearances)]] : [],
  drivingLicence: ({ me: { drivingLicence }, posting }) =>
    drivingLicence === null ? [] : [['Driving licence', judgeDriving(posting.reading, drivingLicence)]],
  travel: ({ me: { travel }, posting }) =>
    travel === null ? [] : [[`Travel at most ${travel}%`, judgeTravel(posting, travel)]],
  onCall: burden('onCall'),
  nights: burden('nights'),
  weekends: burden('weekends'),
  physical: burden('physical'),
  wanted: ({ me, posting }) => judgeWords(me.wantedWords, posting, true),
  unwanted: ({ me, posting }) => judgeWords(me.unwantedWords, posting, false),
  companies: ({ me: { blockedCompanies }, posting }) =>
    blockedCompanies.length > 0 ? [['Not a blocked company', judgeCompany(posting, blockedCompanies)]] : [],
  agencies: ({ me, posting }) => (me.noAgencies ? [['No agency', judgeAgency(posting)]] : []),
  posted: ({ me: { postedWithinDays: most }, posting }) =>
    most === null ? [] : [[`Posted within ${most} days`, judgePosted(posting, most)]],
};

const isName = (id: string): id is CriterionName => Object.hasOwn(JUDGES, id);

function rowsOf(id: string, one: Case): readonly WordRow[] {
  if (isName(id))
    return JUDGES[id](one).map(row =>
      'criterion' in row ? row : { criterion: id, label: row[0], judgement: row[1] },
    );
  const own = one.me.own.find(each => `own:${each.id}` === id);
  if (!own || (own.words.length === 0 && own.pattern === null)) return [];
  return [{ criterion: id, label: own.name, judgement: judgeOwn(own, one.posting) }];
}

/**
 * Holds a posting against what its reader looks for and has: one row a criterion that is set and on, deal-breakers
 * first, then in the reader's order; then one row a line that the posting asks for. Made of the Reading and the
 * posting's own text alone. `today`: ISO date. What the page does not say is "not stated", never "not met".
 */
export function checklist(profile: Profile, reading: Reading, description: string, today: string): Row[] {
  const settings = settingsFor(profile);
  if (settings === null) return [];
  const lines = linesOf(reading, profile);
  const folded = lines.map(line => line.folded);
  const one = { me: profile, posting: postingOf(reading, description, folded, today), lines };
  const mine = settings.flatMap(({ id, weight }) =>
    rowsOf(id, one).map(({ criterion, label, judgement }) => ({
      part: 'mine' as const,
      criterion,
      label,
      weight,
      overruled: null,
      have: judgement.have ?? [],
      lack: judgement.lack ?? [],
      rest: judgement.rest ?? [],
      verdict: judgement.verdict,
      reason: judgement.reason,
      fact: judgement.fact,
      quote: judgement.quote,
    })),
  );
  return [...mine, ...theirRows(one.posting, profile, lines)];
}

/** What is on, deal-breakers first, found out once a profile; null where nothing is set. */
function settingsFor(profile: Profile): readonly Setting[] | null {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const on = settingsOf(profile).filter(one => one.on);
  const made = isEmpty(profile)
    ? null
    : [
        ...on.filter(({ weight }) => weight === 'deal-breaker'),
        ...on.filter(({ weight }) => weight !== 'deal-breaker'),
      ];
  known.set(profile, made);
  return made;
}
const known = new WeakMap<Profile, readonly Setting[] | null>();

/** Nothing is set: there is nothing to hold a posting against. */
export function isEmpty(profile: Profile): boolean {
  const { hoursPerYear, rates, criteria } = EMPTY_PROFILE;
  const rest = Object.entries({ ...profile, criteria, hoursPerYear, rates });
  return rest.every(([key, value]) =>
    Array.isArray(value) && key !== 'clearances' ? value.length === 0 : value === EMPTY[key],
  );
}
const EMPTY: Readonly<Record<string, unknown>> = EMPTY_PROFILE;
