import { CRITERION_LABELS, settingsOf, type CriterionName } from '../../fit/criteria.ts';
import type { Profile, Setting } from '../../fit/profile.ts';

/** Which criteria the reader has said something for: only those give rows. */
const IS_SET: Readonly<Record<CriterionName, (profile: Profile) => boolean>> = {
  pay: ({ payFloor }) => payFloor !== null,
  payWish: ({ payWish }) => payWish !== null,
  workplace: ({ workplaces, officeDays }) => workplaces.length > 0 || officeDays !== null,
  places: ({ places }) => places.length > 0,
  remoteFrom: ({ remoteFrom }) => remoteFrom.length > 0,
  relocation: ({ wouldRelocate }) => wouldRelocate !== null,
  sponsorship: ({ needsSponsorship }) => needsSponsorship,
  authorization: ({ authorized }) => authorized.length > 0,
  employmentType: ({ employmentTypes }) => employmentTypes.length > 0,
  hours: ({ hours }) => hours !== null,
  seniority: ({ seniorities }) => seniorities.length > 0,
  years: ({ years, yearsIn }) => years !== null || yearsIn.length > 0,
  skills: ({ skills }) => skills.length > 0,
  degree: ({ degree, studyingFor }) => degree !== null || studyingFor !== null,
  licences: ({ licences }) => licences.length > 0,
  languages: ({ languages }) => languages.length > 0,
  clearance: ({ clearances }) => clearances !== null,
  drivingLicence: ({ drivingLicence }) => drivingLicence !== null,
  travel: ({ travel }) => travel !== null,
  onCall: ({ burdens }) => burdens.includes('onCall'),
  nights: ({ burdens }) => burdens.includes('nights'),
  weekends: ({ burdens }) => burdens.includes('weekends'),
  physical: ({ burdens }) => burdens.includes('physical'),
  wanted: ({ wantedWords }) => wantedWords.length > 0,
  unwanted: ({ unwantedWords }) => unwantedWords.length > 0,
  companies: ({ blockedCompanies }) => blockedCompanies.length > 0,
  agencies: ({ noAgencies }) => noAgencies,
  posted: ({ postedWithinDays }) => postedWithinDays !== null,
};

const isName = (id: string): id is CriterionName => Object.hasOwn(IS_SET, id);

export interface SetCriterion extends Setting {
  readonly label: string;
}

/** The criteria that are set, in the reader's order, each with its name. */
export function setCriteria(profile: Profile): SetCriterion[] {
  return settingsOf(profile).flatMap(setting => {
    const { id } = setting;
    if (isName(id)) return IS_SET[id](profile) ? [{ ...setting, label: CRITERION_LABELS[id] }] : [];
    const own = profile.own.find(each => `own:${each.id}` === id);
    return own ? [{ ...setting, label: own.name }] : [];
  });
}

/** The profile's settings with one changed. */
export const withSetting = (profile: Profile, id: string, part: Partial<Omit<Setting, 'id'>>): Setting[] =>
  settingsOf(profile).map(setting => (setting.id === id ? { ...setting, ...part } : setting));

/** The profile's settings with one moved to the place of another that is shown. */
export function moved(profile: Profile, id: string, to: number): Setting[] {
  const shown = setCriteria(profile);
  const from = shown.findIndex(each => each.id === id);
  const target = shown[Math.max(0, Math.min(shown.length - 1, to))];
  const all = [...settingsOf(profile)];
  const one = all.find(each => each.id === id);
  if (!one || !target || target.id === id) return all;
  const others = all.filter(each => each.id !== id);
  const at = others.findIndex(each => each.id === target.id);
  return others.toSpliced(to > from ? at + 1 : at, 0, one);
}
