import type { Conditions, Level, Pay, Reading } from '../posting/reading.ts';
import { withOwn, type SavedPosting } from '../posting/saved.ts';
import type { Profile } from '../fit/profile.ts';
import { CRITERIA, CRITERION_LABELS, settingId } from '../fit/criteria.ts';
import type { Judged } from './again/judged.ts';
import {
  showEducation,
  showEmployment,
  showExperience,
  showPay,
  showWorkplace,
  yearly,
} from '../posting/show.ts';

/** What a column is made from: a saved posting, and its Reading with the reader's corrections in place. */
export interface Line {
  readonly saved: SavedPosting;
  readonly seen: Reading;
  /** What its checklist came to; null where it was not judged. */
  readonly fit: Judged | null;
}
export const lineOf = (saved: SavedPosting, fit: Judged | null): Line => ({
  saved,
  seen: withOwn(saved.reading, saved.own),
  fit,
});

type Cell = string | number | boolean | null | undefined;
export type Column = readonly [heading: string, of: (line: Line) => Cell];

/** Several values in one cell: short ones on one line, sentences on lines of their own. */
const inLine = (all: readonly string[]): string => all.join('; ');
const inLines = (all: readonly string[]): string => all.join('\n');

const levelled = <T extends { readonly level: Level }>(all: readonly T[], level: Level): T[] =>
  all.filter(one => one.level === level);

const first = ({ seen }: Line): Pay | undefined => seen.pay[0];
const firstYear = (line: Line) => {
  const pay = first(line);
  return pay === undefined ? null : yearly(pay);
};
const payWords = (pay: Pay): string => (pay.about ? `${pay.about}: ${showPay(pay)}` : showPay(pay));

const fewestYears = ({ seen }: Line): number | null => {
  const years = levelled(seen.experience, 'required').flatMap(({ minYears }) => minYears ?? []);
  return years.length === 0 ? null : Math.max(...years);
};

const condition = (heading: string, name: keyof Conditions): Column => [
  heading,
  ({ seen }) => seen.conditions[name],
];

/** "met", "not met (yours)"; several rows of one criterion with their labels: "Mentions “equity”: met". */
function verdictsOn({ fit }: Line, id: string): string {
  const rows = fit?.rows.filter(({ criterion }) => settingId(criterion) === id) ?? [];
  const said = rows.map(({ label, verdict, own }) => {
    const words = own ? `${verdict} (yours)` : verdict;
    return rows.length === 1 ? words : `${label}: ${words}`;
  });
  return inLines(said);
}

/** The table's columns. Their order is the file's format, which people's sheets rely on: append only. */
export const COLUMNS: readonly Column[] = [
  ['Title', ({ seen }) => seen.title],
  ['Company', ({ seen }) => seen.company],
  ['Locations', ({ seen }) => inLine(seen.locations)],
  ['Workplace', ({ seen }) => seen.workplace && showWorkplace(seen.workplace)],
  ['Employment type', ({ seen }) => inLine(seen.employmentType.map(showEmployment))],
  ['Date posted', ({ seen }) => seen.datePosted],
  ['Valid through', ({ seen }) => seen.validThrough],
  ['Pay min', line => first(line)?.min],
  ['Pay max', line => first(line)?.max],
  ['Pay currency', line => first(line)?.currency],
  ['Pay unit', line => first(line)?.unit],
  ['Pay min a year', line => firstYear(line)?.min],
  ['Pay max a year', line => firstYear(line)?.max],
  ['All pay', ({ seen }) => inLines(seen.pay.map(payWords))],
  ['Pay quotes', ({ seen }) => inLines(seen.pay.map(({ quote }) => quote))],
  ['Required', ({ seen }) => inLines(levelled(seen.requirements, 'required').map(({ text }) => text))],
  ['Preferred', ({ seen }) => inLines(levelled(seen.requirements, 'preferred').map(({ text }) => text))],
  ['Years required', fewestYears],
  ['Experience', ({ seen }) => inLine(seen.experience.map(showExperience))],
  ['Education', ({ seen }) => seen.education && showEducation(seen.education)],
  ['Skills required', ({ seen }) => inLine(levelled(seen.skills, 'required').map(({ name }) => name))],
  ['Skills preferred', ({ seen }) => inLine(levelled(seen.skills, 'preferred').map(({ name }) => name))],
  condition('Visa sponsorship', 'visaSponsorship'),
  condition('Work authorisation', 'workAuthorization'),
  condition('Security clearance', 'securityClearance'),
  condition('Travel %', 'travelPercent'),
  condition('Office days a week', 'officeDaysPerWeek'),
  condition('Relocation', 'relocation'),
  condition('Equity', 'equity'),
  condition('Bonus', 'bonus'),
  condition('Driving licence', 'driversLicense'),
  ['Closed', ({ seen }) => seen.closed],
  ['Status', ({ saved }) => saved.status],
  ['Status history', ({ saved }) => inLine(saved.history.map(({ status, at }) => `${status} ${at}`))],
  ['Note', ({ saved }) => saved.note],
  ['Saved at', ({ saved }) => saved.savedAt],
  ['Updated at', ({ saved }) => saved.updatedAt],
  ['Corrected', ({ saved }) => inLine(Object.keys(saved.own))],
  ['Address', ({ saved }) => saved.url],
  ['Page read', ({ saved }) => saved.reading.url],
  ['Description', ({ saved }) => saved.description],
  ['Checklist', ({ fit }) => fit?.mine],
  ['Their requirements', ({ fit }) => fit?.theirs],
  ['Deal-breakers not met', ({ fit }) => fit && inLine(fit.broken)],
  ...CRITERIA.map((name): Column => [`Criterion: ${CRITERION_LABELS[name]}`, line => verdictsOn(line, name)]),
];

/** Columns of the reader's own criteria: they stand last, since they come and go. */
export const ownColumns = (own: Profile['own']): Column[] =>
  own.map(({ id, name }) => [`Own criterion: ${name}`, line => verdictsOn(line, `own:${id}`)]);
