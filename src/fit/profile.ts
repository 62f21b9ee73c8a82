import * as z from 'zod/mini';
import { Degree, EmploymentType, Unit, Workplace } from '../posting/reading.ts';

const word = z.string().check(z.maxLength(100));

/** What the reader looks for. A criterion that is null, false or empty is off and gives no row. */
export const Profile = z.object({
  v: z.literal(1),
  pay: z.nullable(
    z.object({
      amount: z.number().check(z.nonnegative()),
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
      unit: Unit,
    }),
  ),
  workplaces: z.array(Workplace),
  employmentTypes: z.array(EmploymentType),
  years: z.nullable(z.number().check(z.nonnegative(), z.maximum(70))),
  skills: z.array(word).check(z.maxLength(500)),
  degree: z.nullable(Degree),
  needsSponsorship: z.boolean(),
  wantedWords: z.array(word).check(z.maxLength(200)),
  unwantedWords: z.array(word).check(z.maxLength(200)),
});
export type Profile = z.infer<typeof Profile>;

export const EMPTY_PROFILE: Profile = {
  v: 1,
  pay: null,
  workplaces: [],
  employmentTypes: [],
  years: null,
  skills: [],
  degree: null,
  needsSponsorship: false,
  wantedWords: [],
  unwantedWords: [],
};
