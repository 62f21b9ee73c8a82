import * as z from 'zod/mini';
import { KINDS } from './kinds.ts';

/*
 * What Fineprint read on one page. The form of `../shared/contract/reading.schema.json`; names follow
 * schema.org JobPosting where it has one. A page that is no posting gives the same keys, empty.
 */

export const WORKPLACES = ['remote', 'hybrid', 'onsite'] as const;
export const EMPLOYMENT_TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;
export const UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR', 'PROJECT'] as const;
export const DEGREES = [
  'high school',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctorate',
  'professional',
] as const;
export const LEVELS = ['required', 'preferred'] as const;
/** Where a fact was seen. Anything but `text` is shown as "from the page's data", without a jump. */
export const SOURCES = ['text', 'json-ld', 'microdata', 'rdfa', 'meta', 'state', 'address'] as const;

export const Kind = z.enum(KINDS);
export const Workplace = z.enum(WORKPLACES);
export const EmploymentType = z.enum(EMPLOYMENT_TYPES);
export const Unit = z.enum(UNITS);
export const Degree = z.enum(DEGREES);
export const Level = z.enum(LEVELS);
export const Source = z.enum(SOURCES);
export type Kind = z.infer<typeof Kind>;
export type Workplace = z.infer<typeof Workplace>;
export type EmploymentType = z.infer<typeof EmploymentType>;
export type Unit = z.infer<typeof Unit>;
export type Degree = z.infer<typeof Degree>;
export type Level = z.infer<typeof Level>;
export type Source = z.infer<typeof Source>;

/** Longest text kept of any one thing; a page can be made of one endless word. */
const short = z.string().check(z.maxLength(500));
const line = z.string().check(z.maxLength(2000));
const many = <T extends z.core.$ZodType>(item: T, most = 300) => z.array(item).check(z.maxLength(most));
const IsoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/), z.maxLength(40));

/** One pay range. Figures in full currency units (336000, not 336k). `min` null: "up to"; `max` null: "from". */
export const Pay = z.object({
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  /** ISO 4217; null where it cannot be told. */
  currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
  unit: z.nullable(Unit),
  kind: z.optional(z.enum(['base', 'ote', 'total'])),
  /** The page's own words; '' where only markup says it. */
  quote: z.string().check(z.maxLength(400)),
  /** What this range is for where there are several: a place, a level. */
  about: z.optional(z.nullable(short)),
});
export type Pay = z.infer<typeof Pay>;

export const Requirement = z.object({ text: line, level: Level });
export type Requirement = z.infer<typeof Requirement>;

export const Experience = z.object({
  minYears: z.nullable(z.number()),
  maxYears: z.nullable(z.number()),
  level: Level,
  quote: z.string().check(z.maxLength(400)),
});
export type Experience = z.infer<typeof Experience>;

export const Education = z.object({
  degree: Degree,
  level: Level,
  orEquivalent: z.boolean(),
  quote: z.string().check(z.maxLength(400)),
});
export type Education = z.infer<typeof Education>;

export const Skill = z.object({ name: short, level: Level });
export type Skill = z.infer<typeof Skill>;

export const Conditions = z.object({
  visaSponsorship: z.optional(z.nullable(z.enum(['offered', 'refused']))),
  workAuthorization: z.optional(z.nullable(z.enum(['required']))),
  securityClearance: z.optional(z.nullable(Level)),
  travelPercent: z.optional(z.nullable(z.number())),
  officeDaysPerWeek: z.optional(z.nullable(z.number())),
  relocation: z.optional(z.nullable(z.enum(['offered', 'required', 'refused']))),
  equity: z.optional(z.nullable(z.boolean())),
  bonus: z.optional(z.nullable(z.boolean())),
  driversLicense: z.optional(z.nullable(Level)),
});
export type Conditions = z.infer<typeof Conditions>;
export type ConditionName = keyof Conditions;

/** Why a fact is believed. `fact` is a JSON Pointer (RFC 6901) into the Reading: /title, /pay/0, /conditions/equity. */
export const Evidence = z.object({
  fact: z.string().check(z.maxLength(100)),
  /** As `Range.toString()` gives it, white space folded; null where the fact stands in markup alone. */
  quote: z.nullable(z.string().check(z.maxLength(400))),
  prefix: z.optional(short),
  suffix: z.optional(short),
  source: Source,
  how: z.enum(['stated', 'assumed']),
  /** Why it was assumed, or why this source won. */
  reason: z.optional(short),
});
export type Evidence = z.infer<typeof Evidence>;

export const Signal = z.object({ kind: short, quote: z.nullable(z.string().check(z.maxLength(400))) });
export type Signal = z.infer<typeof Signal>;

export const Conflict = z.object({ fact: short, text: z.unknown(), markup: z.unknown() });
export type Conflict = z.infer<typeof Conflict>;

export const Reading = z.object({
  url: z.string().check(z.maxLength(4000)),
  kind: Kind,
  title: z.nullable(short),
  company: z.nullable(short),
  locations: many(short),
  workplace: z.nullable(Workplace),
  employmentType: many(EmploymentType),
  datePosted: z.nullable(IsoDate),
  validThrough: z.nullable(IsoDate),
  pay: many(Pay),
  requirements: many(Requirement),
  experience: many(Experience),
  education: z.nullable(Education),
  skills: many(Skill),
  conditions: Conditions,
  closed: z.optional(z.nullable(z.boolean())),
  complete: z.optional(z.boolean()),
  evidence: many(Evidence, 3000),
  signals: z.optional(many(Signal)),
  conflicts: z.optional(many(Conflict)),
});
export type Reading = z.infer<typeof Reading>;

/** A whole Reading that says nothing: what a page that is no posting gives. */
export const emptyReading = (url: string, kind: Kind): Reading => ({
  url,
  kind,
  title: null,
  company: null,
  locations: [],
  workplace: null,
  employmentType: [],
  datePosted: null,
  validThrough: null,
  pay: [],
  requirements: [],
  experience: [],
  education: null,
  skills: [],
  conditions: {},
  evidence: [],
});
