import type { Reading } from '../posting/reading.ts';
import type { Verdict } from '../posting/verdict.ts';
import type { Profile } from './profile.ts';

/** Profile, Reading, text → the verdict and words of the reason. Add a line when a posting is judged wrongly. */
export interface Case {
  readonly of: string;
  readonly profile: Partial<Profile>;
  readonly reading?: Partial<Reading>;
  readonly text?: string;
  readonly verdict: Verdict;
  readonly says?: string;
}

const floor = { amount: 60_000, currency: 'EUR', unit: 'YEAR', share: 100 } as const;
const have = (...names: string[]) => names.map(name => ({ name, level: null, years: null }));
const eur = (
  min: number | null,
  max: number | null,
  unit: 'YEAR' | 'MONTH' | 'HOUR' | 'PROJECT' | null = 'YEAR',
) => ({
  min,
  max,
  currency: 'EUR',
  unit,
  quote: 'pay words',
});
const asks = (
  minYears: number | null,
  maxYears: number | null,
  level: 'required' | 'preferred' = 'required',
) => ({
  minYears,
  maxYears,
  level,
  quote: 'years words',
});
const must = (...names: string[]) => names.map(name => ({ name, level: 'required' as const }));
const nice = (...names: string[]) => names.map(name => ({ name, level: 'preferred' as const }));
const degree = (name: 'bachelor' | 'master' | 'professional' | 'high school', orEquivalent = false) => ({
  degree: name,
  level: 'required' as const,
  orEquivalent,
  quote: '',
});

export const payCases: readonly Case[] = [
  {
    of: 'range above',
    profile: { payFloor: floor },
    reading: { pay: [eur(65_000, 80_000)] },
    verdict: 'met',
  },
  {
    of: 'starts on the floor',
    profile: { payFloor: floor },
    reading: { pay: [eur(60_000, 60_000)] },
    verdict: 'met',
  },
  {
    of: 'spans the floor',
    profile: { payFloor: floor },
    reading: { pay: [eur(50_000, 70_000)] },
    verdict: 'partly',
  },
  {
    of: 'ends below',
    profile: { payFloor: floor },
    reading: { pay: [eur(40_000, 59_999)] },
    verdict: 'not met',
  },
  { of: 'from, above', profile: { payFloor: floor }, reading: { pay: [eur(61_000, null)] }, verdict: 'met' },
  {
    of: 'from, below, no end',
    profile: { payFloor: floor },
    reading: { pay: [eur(50_000, null)] },
    verdict: 'partly',
  },
  {
    of: 'up to, above',
    profile: { payFloor: floor },
    reading: { pay: [eur(null, 90_000)] },
    verdict: 'partly',
  },
  {
    of: 'up to, below',
    profile: { payFloor: floor },
    reading: { pay: [eur(null, 50_000)] },
    verdict: 'not met',
  },
  {
    of: 'by the month',
    profile: { payFloor: floor },
    reading: { pay: [eur(5000, 6000, 'MONTH')] },
    verdict: 'met',
  },
  {
    of: 'by the hour, with its year',
    profile: { payFloor: floor },
    reading: { pay: [eur(20, 25, 'HOUR')] },
    verdict: 'not met',
    says: 'EUR 41,600 – 52,000 a year',
  },
  {
    of: 'floor by the hour, pay by the year',
    profile: { payFloor: { amount: 30, currency: 'EUR', unit: 'HOUR', share: 100 } },
    reading: { pay: [eur(62_400, 70_000)] },
    verdict: 'met',
  },
  {
    of: 'other currency',
    profile: { payFloor: floor },
    reading: { pay: [{ ...eur(90_000, 99_000), currency: 'GBP' }] },
    verdict: 'not stated',
    says: 'other currency: GBP; cannot be compared',
  },
  {
    of: 'currency unknown',
    profile: { payFloor: floor },
    reading: { pay: [{ ...eur(20_000, 30_000), currency: null }] },
    verdict: 'not stated',
    says: 'currency is not stated',
  },
  {
    of: 'no unit',
    profile: { payFloor: floor },
    reading: { pay: [eur(20, 30, null)] },
    verdict: 'not stated',
  },
  {
    of: 'project',
    profile: { payFloor: floor },
    reading: { pay: [eur(900, 900, 'PROJECT')] },
    verdict: 'not stated',
  },
  {
    of: 'project against project',
    profile: { payFloor: { amount: 800, currency: 'EUR', unit: 'PROJECT', share: 100 } },
    reading: { pay: [eur(900, 900, 'PROJECT')] },
    verdict: 'met',
  },
  { of: 'silent', profile: { payFloor: floor }, verdict: 'not stated', says: 'states no pay' },
  {
    of: 'levels that disagree',
    profile: { payFloor: floor },
    reading: { pay: [eur(40_000, 50_000), eur(70_000, 90_000)] },
    verdict: 'partly',
    says: '1 of 2 pay ranges',
  },
  {
    of: 'on-target earnings do not lift the base',
    profile: { payFloor: floor },
    reading: { pay: [{ ...eur(90_000, 90_000), kind: 'ote' }, eur(45_000, 45_000)] },
    verdict: 'not met',
  },
  {
    of: 'one range in another currency is left out',
    profile: { payFloor: floor },
    reading: { pay: [{ ...eur(40_000, 45_000), currency: 'USD' }, eur(70_000, 90_000)] },
    verdict: 'met',
  },
];

export const workCases: readonly Case[] = [
  {
    of: 'workplace suits',
    profile: { workplaces: ['remote'] },
    reading: { workplace: 'remote' },
    verdict: 'met',
  },
  {
    of: 'workplace does not suit, days said',
    profile: { workplaces: ['remote'] },
    reading: { workplace: 'hybrid', conditions: { officeDaysPerWeek: 3 } },
    verdict: 'not met',
    says: '3 days a week in the office',
  },
  { of: 'workplace silent', profile: { workplaces: ['onsite'] }, verdict: 'not stated' },
  {
    of: 'employment suits',
    profile: { employmentTypes: ['FULL_TIME'] },
    reading: { employmentType: ['FULL_TIME'] },
    verdict: 'met',
  },
  {
    of: 'full or part time is a choice',
    profile: { employmentTypes: ['FULL_TIME'] },
    reading: { employmentType: ['FULL_TIME', 'PART_TIME'] },
    verdict: 'met',
  },
  {
    of: 'full time, but temporary',
    profile: { employmentTypes: ['FULL_TIME'] },
    reading: { employmentType: ['FULL_TIME', 'TEMPORARY'] },
    verdict: 'partly',
    says: 'temporary is not among yours',
  },
  {
    of: 'employment does not suit',
    profile: { employmentTypes: ['FULL_TIME'] },
    reading: { employmentType: ['INTERN'] },
    verdict: 'not met',
  },
  { of: 'employment silent', profile: { employmentTypes: ['INTERN'] }, verdict: 'not stated' },
];

export const yearsCases: readonly Case[] = [
  { of: 'enough', profile: { years: 5 }, reading: { experience: [asks(5, null)] }, verdict: 'met' },
  { of: 'more than a range', profile: { years: 9 }, reading: { experience: [asks(3, 5)] }, verdict: 'met' },
  { of: 'too few', profile: { years: 4 }, reading: { experience: [asks(5, null)] }, verdict: 'not met' },
  {
    of: 'zero is a number',
    profile: { years: 0 },
    reading: { experience: [asks(1, 2)] },
    verdict: 'not met',
  },
  {
    of: 'too few for a wish',
    profile: { years: 4 },
    reading: { experience: [asks(5, null, 'preferred')] },
    verdict: 'partly',
  },
  {
    of: 'one of two demands',
    profile: { years: 4 },
    reading: { experience: [asks(3, null), asks(8, null)] },
    verdict: 'partly',
    says: '1 of 2 demands',
  },
  {
    of: 'more than at most',
    profile: { years: 8 },
    reading: { experience: [asks(null, 2)] },
    verdict: 'partly',
  },
  { of: 'silent', profile: { years: 8 }, verdict: 'not stated' },
  {
    of: 'no number in it',
    profile: { years: 8 },
    reading: { experience: [asks(null, null)] },
    verdict: 'not stated',
  },
];

export const skillCases: readonly Case[] = [
  {
    of: 'aliases and spelling',
    profile: { skills: have('js', 'k8s', 'node js') },
    reading: { skills: must('JavaScript', 'Kubernetes', 'Node.js') },
    verdict: 'met',
    says: '3 of 3',
  },
  {
    of: 'only a preferred one is missing',
    profile: { skills: have('Python') },
    reading: { skills: [...must('Python 3.11'), ...nice('Rust')] },
    verdict: 'met',
    says: 'missing: Rust',
  },
  {
    of: 'some',
    profile: { skills: have('SQL') },
    reading: { skills: must('SQL', 'Tableau', 'SAP') },
    verdict: 'partly',
    says: '1 of 3 named skills are yours: SQL; missing: Tableau and SAP',
  },
  {
    of: 'none',
    profile: { skills: have('Forklift') },
    reading: { skills: must('Excel') },
    verdict: 'not met',
  },
  {
    of: 'C is not C++',
    profile: { skills: have('C') },
    reading: { skills: must('C++') },
    verdict: 'not met',
  },
  { of: 'C# is not C', profile: { skills: have('C#') }, reading: { skills: must('C') }, verdict: 'not met' },
  {
    of: 'Java is not JavaScript',
    profile: { skills: have('Java') },
    reading: { skills: must('JS') },
    verdict: 'not met',
  },
  {
    of: 'named twice counts once',
    profile: { skills: have('Go') },
    reading: { skills: must('Golang', 'Go') },
    verdict: 'met',
    says: '1 of 1',
  },
  {
    of: 'only wishes',
    profile: { skills: have('Go') },
    reading: { skills: nice('Go', 'Rust') },
    verdict: 'partly',
  },
  { of: 'none named', profile: { skills: have('Go') }, verdict: 'not stated' },
];

export const degreeCases: readonly Case[] = [
  { of: 'higher', profile: { degree: 'master' }, reading: { education: degree('bachelor') }, verdict: 'met' },
  {
    of: 'lower',
    profile: { degree: 'high school' },
    reading: { education: degree('bachelor') },
    verdict: 'not met',
  },
  {
    of: 'or equivalent',
    profile: { degree: 'associate' },
    reading: { education: degree('bachelor', true) },
    verdict: 'partly',
  },
  {
    of: 'preferred',
    profile: { degree: 'bachelor' },
    reading: { education: { ...degree('master'), level: 'preferred' } },
    verdict: 'partly',
  },
  {
    of: 'professional is its own',
    profile: { degree: 'doctorate' },
    reading: { education: degree('professional') },
    verdict: 'not met',
  },
  {
    of: 'professional holds a bachelor',
    profile: { degree: 'professional' },
    reading: { education: degree('bachelor') },
    verdict: 'met',
  },
  { of: 'silent', profile: { degree: 'bachelor' }, verdict: 'not stated' },
];

export const sponsorshipCases: readonly Case[] = [
  {
    of: 'offered',
    profile: { needsSponsorship: true },
    reading: { conditions: { visaSponsorship: 'offered' } },
    verdict: 'met',
  },
  {
    of: 'refused',
    profile: { needsSponsorship: true },
    reading: { conditions: { visaSponsorship: 'refused' } },
    verdict: 'not met',
  },
  {
    of: 'right to work asked for',
    profile: { needsSponsorship: true },
    reading: { conditions: { visaSponsorship: null, workAuthorization: 'required' } },
    verdict: 'not stated',
    says: 'right to work',
  },
  { of: 'silent', profile: { needsSponsorship: true }, verdict: 'not stated' },
];

const wanted = (word: string, text: string, verdict: Verdict): Case => ({
  of: `${word} in “${text}”`,
  profile: { wantedWords: [word] },
  text,
  verdict,
});

export const wordCases: readonly Case[] = [
  wanted('equity', 'You get Equity.', 'met'),
  wanted('equity', 'We care about inequity.', 'not stated'),
  wanted('four-day week', 'A four‑day  week,\nas tested.', 'met'),
  wanted('resume', 'Send your résumé', 'met'),
  wanted('STRASSE', 'In der Hauptstraße 3', 'not stated'),
  wanted('straße', 'Unsere Strasse', 'met'),
  wanted('C', 'We write C++ and C#', 'not stated'),
  wanted('C', 'We write C, mostly', 'met'),
  wanted('c++', 'Modern C++20 skills', 'met'),
  wanted('在宅', '完全在宅勤務です', 'met'),
  wanted('.*', 'anything', 'not stated'),
  wanted('(a+)+$', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', 'not stated'),
  wanted('удалённо', 'Работа УДАЛЕННО', 'met'),
  {
    of: 'in the title',
    profile: { wantedWords: ['lead'] },
    reading: { title: 'Lead baker' },
    verdict: 'met',
  },
  {
    of: 'avoided and found',
    profile: { unwantedWords: ['on call'] },
    text: 'You are on call.',
    verdict: 'not met',
  },
  {
    of: 'avoided, joined by a hyphen',
    profile: { unwantedWords: ['busy season'] },
    text: 'Long busy-season weeks.',
    verdict: 'not met',
  },
  { of: 'avoided and absent', profile: { unwantedWords: ['on call'] }, text: 'Call us.', verdict: 'met' },
  { of: 'avoided, nothing read', profile: { unwantedWords: ['on call'] }, verdict: 'not stated' },
];
