/* Profiles whose checklists of the same posting differ in length and verdicts. */

const EMPTY = {
  v: 2,
  criteria: [],
  payFloor: null,
  payWish: null,
  hoursPerYear: 2080,
  rates: [],
  workplaces: [],
  officeDays: null,
  places: [],
  remoteFrom: [],
  wouldRelocate: null,
  employmentTypes: [],
  hours: null,
  seniorities: [],
  burdens: [],
  travel: null,
  years: null,
  yearsIn: [],
  skills: [],
  degree: null,
  studyingFor: null,
  degreeFields: [],
  licences: [],
  languages: [],
  authorized: [],
  needsSponsorship: false,
  clearances: null,
  drivingLicence: null,
  wantedWords: [],
  unwantedWords: [],
  blockedCompanies: [],
  noAgencies: false,
  postedWithinDays: null,
  own: [],
};

/** A little is asked, and all of it is met. */
export const EASY = { ...EMPTY, years: 9, wantedWords: ['pension'] };

/** Much is asked. */
export const PICKY = {
  ...EMPTY,
  payFloor: { amount: 41_000, currency: 'GBP', unit: 'YEAR', share: 100 },
  workplaces: ['remote'],
  employmentTypes: ['FULL_TIME'],
  burdens: ['nights', 'onCall', 'weekends', 'physical'],
  years: 1,
  skills: [{ name: 'SQL', level: 'expert', years: 5 }],
  degree: 'high school',
  languages: [{ name: 'English', level: 'native' }],
  wantedWords: Array.from({ length: 30 }, (_, at) => `perk ${at}`),
};

/** All that could break the deal does. */
export const BROKEN = {
  ...EMPTY,
  criteria: ['pay', 'travel', 'unwanted', 'companies'].map(id => ({ id, weight: 'deal-breaker', on: true })),
  payFloor: { amount: 990_000, currency: 'GBP', unit: 'YEAR', share: 100 },
  travel: 0,
  unwantedWords: ['freight'],
  blockedCompanies: ['Tarnfield Rail'],
};
