import { EMPTY_PROFILE } from '../../../src/fit/profile.ts';
import type { Profile } from '../../../src/fit/profile.ts';
import { emptyReading } from '../../../src/posting/reading.ts';
import type { Reading } from '../../../src/posting/reading.ts';
import type { Capture } from '../../../src/posting/saved.ts';
import { any, cased } from '../../../src/posting/vocabulary.data.ts';

const names = [...any, ...cased].flatMap(line => line.split('|')).map(group => group.split('=')[0] ?? group);
const pick = (from: number, count: number, step: number): string[] =>
  Array.from({ length: count }, (_, i) => names[(from + i * step) % names.length] ?? 'SQL');

/** A reader with 200 skills who has said what most people say. */
export const usual: Profile = {
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
export const full: Profile = {
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

/** Postings of about five thousand characters, no two alike, with the evidence that a page's reading has. */
export function posting(i: number): Capture {
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
    evidence: [
      '/title',
      '/company',
      '/locations/0',
      '/employmentType',
      '/pay/0',
      '/education',
      ...requirements.map((_, at) => `/requirements/${at}`),
    ].map(fact => ({
      fact,
      quote: `the words of ${fact} at posting ${i}`,
      prefix: 'what stands before them ',
      suffix: ' and behind them',
      source: 'text',
      how: 'stated',
    })),
  };
  const lines = requirements.map(({ text }) => `- ${text}`).join('\n');
  return {
    reading,
    description: `${reading.title}\n${PROSE.repeat(12)}\nYou bring\n${lines}\n${PROSE.repeat(12)}${i}`,
  };
}
