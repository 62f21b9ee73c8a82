import { checklist } from '../../../src/fit/judge.ts';
import { EMPTY_PROFILE } from '../../../src/fit/profile.ts';
import type { Profile } from '../../../src/fit/profile.ts';
import { emptyReading } from '../../../src/posting/reading.ts';
import type { Reading } from '../../../src/posting/reading.ts';
import { any, cased } from '../../../src/posting/vocabulary.data.ts';
import type { Bench } from '../bench.ts';

const names = [...any, ...cased].flatMap(line => line.split('|')).map(group => group.split('=')[0] ?? group);
const pick = (from: number, count: number, step: number): string[] =>
  Array.from({ length: count }, (_, i) => names[(from + i * step) % names.length] ?? 'SQL');

/** A reader with 200 skills who has said what most people say. */
const usual: Profile = {
  ...EMPTY_PROFILE,
  payFloor: { amount: 70_000, currency: 'EUR', unit: 'YEAR', share: 80 },
  rates: [{ from: 'USD', to: 'EUR', rate: 0.9, date: '2026-11-01' }],
  workplaces: ['remote', 'hybrid'],
  officeDays: 2,
  places: [{ name: 'Leipzig', commute: true, near: ['Halle'] }],
  employmentTypes: ['FULL_TIME'],
  years: 8,
  skills: pick(0, 200, 7).map(name => ({ name, level: null, years: null })),
  degree: 'master',
  degreeFields: ['Computer Science'],
  languages: [{ name: 'German', level: 'native' }],
  needsSponsorship: true,
  wantedWords: ['four-day week', 'open source', 'équipe'],
  unwantedWords: ['rockstar', 'fast-paced'],
};

/** The same reader with every criterion set. */
const full: Profile = {
  ...usual,
  payWish: { amount: 90_000, currency: 'EUR', unit: 'YEAR', share: 80 },
  remoteFrom: ['Germany', 'CET'],
  wouldRelocate: true,
  hours: { least: 30, most: 40 },
  seniorities: ['senior'],
  burdens: ['onCall', 'nights', 'weekends', 'physical'],
  travel: 20,
  yearsIn: [{ name: 'welding', years: 3 }],
  licences: ['CPA'],
  authorized: [{ country: 'Germany', citizen: true }],
  clearances: [],
  drivingLicence: true,
  blockedCompanies: ['Acme'],
  noAgencies: true,
  postedWithinDays: 30,
  own: [{ id: 'tea', name: 'Tea', words: ['tea room'], pattern: 'free (tea|coffee)s?', avoid: false }],
};

const PROSE =
  'We look after trams, their tracks and the people who ride on them – every day, in all weathers. You plan, you build and you talk to the workshop’s teams. ';

/** Postings of about five thousand characters, no two alike. */
function posting(i: number): { readonly reading: Reading; readonly description: string } {
  const skills = pick(i * 13, 14, 3);
  const requirements = Array.from({ length: 14 }, (_, at) => ({
    text: `${at + 1}+ years with ${skills[at]}, ${skills[(at + 1) % 14]} or ${skills[(at + 2) % 14]}, at posting ${i}`,
    level: at > 9 ? ('preferred' as const) : ('required' as const),
  }));
  const reading: Reading = {
    ...emptyReading(`https://firm.example/jobs/${i}`, 'posting'),
    title: `Senior tram engineer ${i}`,
    company: 'Harbour Lines',
    locations: ['Gdynia', 'Leipzig', 'Remote (Germany)'],
    employmentType: ['FULL_TIME'],
    datePosted: '2026-11-10',
    pay: [{ min: 60_000, max: 90_000 + i, currency: 'USD', unit: 'YEAR', quote: 'pay' }],
    requirements,
    experience: requirements
      .slice(0, 4)
      .map(({ text }, at) => ({ minYears: at + 1, maxYears: null, level: 'required', quote: text })),
    education: { degree: 'bachelor', level: 'required', orEquivalent: true, quote: 'a bachelor’s degree' },
    skills: skills.map(name => ({ name, level: 'required' })),
  };
  const lines = requirements.map(({ text }) => `- ${text}`).join('\n');
  return {
    reading,
    description: `${reading.title}\n${PROSE.repeat(12)}\nYou bring\n${lines}\n${PROSE.repeat(12)}${i}`,
  };
}

const SAVED = 10_000;
const BATCH = 50;

/** Time of the processor, which other programs do not lengthen: batch by batch, in milliseconds. */
const batches = (profile: Profile, count: number): number[] =>
  Array.from({ length: count / BATCH }, (_, batch) => {
    const postings = Array.from({ length: BATCH }, (_one, i) => posting(batch * BATCH + i));
    const start = process.cpuUsage();
    for (const { reading, description } of postings) checklist(profile, reading, description, '2026-11-22');
    return process.cpuUsage(start).user / 1000;
  });

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** Judging one posting, and a whole saved list over again. */
export const fit: Bench = () => {
  const again = batches(usual, SAVED);
  return [
    { what: 'one posting, 200 skills, at the median', took: median(again) / BATCH, most: 2 },
    { what: 'the same with every criterion set', took: median(batches(full, SAVED / 10)) / BATCH, most: 2 },
    { what: `${SAVED} saved postings again`, took: again.reduce((sum, one) => sum + one, 0), most: 5000 },
  ];
};
