import * as z from 'zod/mini';
import { Degree, EmploymentType, Unit, Workplace } from '../posting/reading.ts';
import { CRITERIA } from './criteria.ts';
import { Weight } from './weight.ts';

/*
 * What the reader looks for and what the reader has. A value that is null, false or empty is not set and gives no
 * row. How much each criterion counts, and their order, stands in `criteria`; what is missing there has its default.
 */

const most = <T extends z.core.$ZodType>(item: T, count: number) => z.array(item).check(z.maxLength(count));
const word = z.string().check(z.minLength(1), z.maxLength(100));
const words = (count: number) => most(word, count);
const years = z.number().check(z.nonnegative(), z.maximum(70));
const weekHours = z.number().check(z.nonnegative(), z.maximum(168));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const amount = z.number().check(z.nonnegative(), z.maximum(1e12));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** `share`: for how much of full time the amount is meant, in percent. 40,000 a year at 50 is 80,000 for full time. */
export const Money = z.object({
  amount,
  currency,
  unit: Unit,
  share: z.number().check(z.minimum(1), z.maximum(100)),
});
export type Money = z.infer<typeof Money>;

/** One unit of `from` is worth `rate` units of `to`, as the reader found it on a day. */
export const Rate = z.object({
  from: currency,
  to: currency,
  rate: z.number().check(z.positive(), z.maximum(1e9)),
  date,
});
export type Rate = z.infer<typeof Rate>;

/** A city, a region or a country. `commute`: towns around it suit, too; `near` names those that surely do. */
export const Place = z.object({ name: word, commute: z.boolean(), near: words(50) });
export type Place = z.infer<typeof Place>;

export const SKILL_LEVELS = ['basic', 'good', 'expert'] as const;
export const MySkill = z.object({
  name: word,
  level: z.nullable(z.enum(SKILL_LEVELS)),
  years: z.nullable(years),
});
export type MySkill = z.infer<typeof MySkill>;

/** The Common European Framework's levels, and one above them. */
export const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
export const Language = z.object({ name: word, level: z.nullable(z.enum(LANGUAGE_LEVELS)) });
export type Language = z.infer<typeof Language>;

export const SENIORITIES = ['intern', 'junior', 'mid', 'senior', 'lead', 'executive'] as const;
export const Seniority = z.enum(SENIORITIES);
export type Seniority = z.infer<typeof Seniority>;

/** What the reader would rather not do. */
export const BURDENS = ['onCall', 'nights', 'weekends', 'physical'] as const;
export const Burden = z.enum(BURDENS);
export type Burden = z.infer<typeof Burden>;

/** A criterion of the reader's own: met where one of the words or the pattern is found, or (`avoid`) is not. */
export const OwnCriterion = z.object({
  id: z.string().check(z.regex(/^[\w-]{1,40}$/)),
  name: word,
  words: words(50),
  /** A regular expression of the kind that `pattern/parse.ts` describes, searched line by line in any case. */
  pattern: z.nullable(z.string().check(z.minLength(1), z.maxLength(200))),
  avoid: z.boolean(),
});
export type OwnCriterion = z.infer<typeof OwnCriterion>;

/** How much a criterion counts. `id`: a name of `criteria.ts`, or 'own:' and an own criterion's id. */
export const Setting = z.object({
  id: z.union([z.enum(CRITERIA), z.string().check(z.regex(/^own:[\w-]{1,40}$/))]),
  weight: Weight,
  on: z.boolean(),
});
export type Setting = z.infer<typeof Setting>;

export const Profile = z.object({
  v: z.literal(2),
  /** In the order of the rows. Each id once; a criterion that is not here comes after, with its default. */
  criteria: most(Setting, 200),

  payFloor: z.nullable(Money),
  payWish: z.nullable(Money),
  /** Hours of work in a full-time year: what makes hourly and yearly pay comparable. */
  hoursPerYear: z.number().check(z.minimum(200), z.maximum(4000)),
  rates: most(Rate, 50),

  workplaces: most(Workplace, 3),
  /** Most days a week in the office where hybrid suits. */
  officeDays: z.nullable(z.number().check(z.nonnegative(), z.maximum(7))),
  places: most(Place, 50),
  /** Countries and time zones ("CET", "UTC+1") that the reader can work remotely from. */
  remoteFrom: words(50),
  wouldRelocate: z.nullable(z.boolean()),

  employmentTypes: most(EmploymentType, 8),
  /** Hours a week that suit. */
  hours: z.nullable(z.object({ least: z.nullable(weekHours), most: z.nullable(weekHours) })),
  seniorities: most(Seniority, 6),
  burdens: most(Burden, 4),
  /** Most travel that suits, in percent of the time. */
  travel: z.nullable(z.number().check(z.nonnegative(), z.maximum(100))),

  years: z.nullable(years),
  /** Years in a field: "nursing", "backend development". */
  yearsIn: most(z.object({ name: word, years }), 50),
  skills: most(MySkill, 500),
  degree: z.nullable(Degree),
  /** The degree that the reader is studying for. */
  studyingFor: z.nullable(Degree),
  degreeFields: words(20),
  licences: words(100),
  languages: most(Language, 50),

  /** Where the reader may work without a sponsor; `citizen`: with that country's passport. */
  authorized: most(z.object({ country: word, citizen: z.boolean() }), 50),
  needsSponsorship: z.boolean(),
  /** Security clearances held; [] for none, null where it is not set. */
  clearances: z.nullable(words(20)),
  drivingLicence: z.nullable(z.boolean()),

  wantedWords: words(200),
  unwantedWords: words(200),
  blockedCompanies: words(200),
  /** Postings by agencies do not suit. */
  noAgencies: z.boolean(),
  postedWithinDays: z.nullable(z.number().check(z.positive(), z.maximum(3650))),
  own: most(OwnCriterion, 50),
});
export type Profile = z.infer<typeof Profile>;

export const HOURS_PER_YEAR = 2080;

export const EMPTY_PROFILE: Profile = {
  v: 2,
  criteria: [],
  payFloor: null,
  payWish: null,
  hoursPerYear: HOURS_PER_YEAR,
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
