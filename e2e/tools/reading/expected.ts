import * as z from 'zod/mini';
import * as posting from '../../../src/posting/reading.ts';

/*
 * What a page of our own must be read as. A key that is left out is not judged; null and [] say that nothing may be
 * stated. Where several spellings will do, a list of them stands.
 */

const Spelling = z.nullable(z.union([z.string(), z.array(z.string())]));
const PayFigures = z.pick(posting.Pay, { min: true, max: true, currency: true, unit: true });
const Pay = z.extend(PayFigures, { accept: z.optional(z.array(PayFigures)) });
const Years = z.pick(posting.Experience, { minYears: true, maxYears: true });
const Skill = z.object({ name: z.string(), accept: z.optional(z.array(z.string())) });

export const Expected = z.partial(
  z.strictObject({
    kind: posting.Kind,
    title: Spelling,
    company: Spelling,
    locations: z.array(z.string()),
    workplace: z.nullable(posting.Workplace),
    employmentType: z.array(posting.EmploymentType),
    datePosted: z.nullable(z.string()),
    validThrough: z.nullable(z.string()),
    pay: z.array(Pay),
    requirements: z.array(posting.Requirement),
    experience: z.array(Years),
    education: z.nullable(posting.Degree),
    skills: z.array(Skill),
    conditions: posting.Conditions,
    closed: z.boolean(),
    complete: z.boolean(),
    signals: z.array(z.string()),
  }),
);
export type Expected = z.infer<typeof Expected>;
