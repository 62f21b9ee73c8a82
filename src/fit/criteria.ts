import type { Profile, Setting } from './profile.ts';
import type { Weight } from './weight.ts';

/** Every criterion that a profile can hold, beside the reader's own, in the order that they have at first. */
export const CRITERIA = [
  'pay',
  'payWish',
  'workplace',
  'places',
  'remoteFrom',
  'relocation',
  'sponsorship',
  'authorization',
  'employmentType',
  'hours',
  'seniority',
  'years',
  'skills',
  'degree',
  'licences',
  'languages',
  'clearance',
  'drivingLicence',
  'travel',
  'onCall',
  'nights',
  'weekends',
  'physical',
  'wanted',
  'unwanted',
  'companies',
  'agencies',
  'posted',
] as const;
export type CriterionName = (typeof CRITERIA)[number];

/** What each criterion asks, for the page where the reader sets them. */
export const CRITERION_LABELS: Readonly<Record<CriterionName, string>> = {
  pay: 'Least pay',
  payWish: 'Pay hoped for',
  workplace: 'Workplace',
  places: 'Places',
  remoteFrom: 'Remote from',
  relocation: 'Relocation',
  sponsorship: 'Visa sponsorship',
  authorization: 'Right to work',
  employmentType: 'Employment type',
  hours: 'Hours a week',
  seniority: 'Seniority',
  years: 'Years of experience',
  skills: 'Skills',
  degree: 'Education',
  licences: 'Licences and certificates',
  languages: 'Languages',
  clearance: 'Security clearance',
  drivingLicence: 'Driving licence',
  travel: 'Travel',
  onCall: 'On call',
  nights: 'Nights',
  weekends: 'Weekends',
  physical: 'Physical demands',
  wanted: 'Words wanted',
  unwanted: 'Words unwanted',
  companies: 'Companies blocked',
  agencies: 'No agencies',
  posted: 'Posted lately',
};

const WISHES: ReadonlySet<string> = new Set(['payWish', 'wanted', 'posted', 'relocation']);
const defaultWeight = (id: string): Weight => (WISHES.has(id) ? 'wish' : 'must');

/** Every criterion in the reader's order, each once: those that were ordered, then the rest with their defaults. */
export function settingsOf({ criteria, own }: Profile): readonly Setting[] {
  const known: ReadonlySet<string> = new Set([...CRITERIA, ...own.map(({ id }) => `own:${id}`)]);
  const given = new Map(criteria.toReversed().map(setting => [setting.id, setting] as const));
  const ordered = [...given.values()].toReversed().filter(({ id }) => known.has(id));
  const rest = [...known].filter(id => !given.has(id));
  return [...ordered, ...rest.map(id => ({ id, weight: defaultWeight(id), on: true }))];
}

/** The setting that a row of "my criteria" belongs to: 'wanted:equity' to 'wanted', 'own:abc' to itself. */
export const settingId = (criterion: string): string =>
  criterion.startsWith('own:') ? criterion : (criterion.split(':')[0] ?? criterion);
