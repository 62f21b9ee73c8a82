import * as z from 'zod/mini';
import { Reading } from './reading.ts';
import { Overrulings } from './verdict.ts';

export const STATUSES = ['saved', 'applied', 'closed'] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

const part = Reading.shape;

/**
 * What the reader of the page put right. A key replaces the whole field of the Reading; `null` or an empty list
 * clears it. The value that was read stays in the Reading.
 */
export const Own = z.partial(
  z.object({
    title: part.title,
    company: part.company,
    locations: part.locations,
    workplace: part.workplace,
    employmentType: part.employmentType,
    datePosted: part.datePosted,
    validThrough: part.validThrough,
    pay: part.pay,
    requirements: part.requirements,
    experience: part.experience,
    education: part.education,
    skills: part.skills,
    conditions: part.conditions,
  }),
);
export type Own = z.infer<typeof Own>;
export type OwnField = keyof Own;

/**
 * The Reading as its reader wants it seen: corrected fields in place of the read ones. The page's words speak for
 * what was read: where the value behind a fact was changed, its evidence is left out.
 */
export function withOwn(reading: Reading, own: Own): Reading {
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length === 0) return reading;
  const shown = { ...reading, ...given };
  const unchanged = (fact: string) => JSON.stringify(at(shown, fact)) === JSON.stringify(at(reading, fact));
  return { ...shown, evidence: reading.evidence.filter(({ fact }) => unchanged(fact)) };
}

/** What stands at a JSON Pointer; undefined where nothing does. */
const at = (whole: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null
          ? Object.entries(part).find(([name]) => name === key)?.[1]
          : undefined,
      whole,
    );

/** What one page gave, as it is saved. */
export const Capture = z.object({
  reading: Reading,
  /** The posting's own text, structured: headings on lines of their own, items behind "- ". */
  description: z.string().check(z.maxLength(200_000)),
});
export type Capture = z.infer<typeof Capture>;

/** One saved posting as it is stored. Times are ISO 8601. */
export const SavedPosting = z.object({
  /** The form's version: see `saved/versions.ts`. */
  v: z.literal(2),
  /** Canonical address: `posting/address.ts`. One posting, one address, one row. */
  url: z.string().check(z.maxLength(4000)),
  savedAt: z.string(),
  updatedAt: z.string(),
  reading: Reading,
  own: Own,
  /** Verdicts of the checklist that the reader decided otherwise. */
  overruled: Overrulings,
  description: z.string(),
  status: Status,
  /** Every status it had, oldest first. */
  history: z.array(z.object({ status: Status, at: z.string() })),
  note: z.string().check(z.maxLength(20_000)),
});
export type SavedPosting = z.infer<typeof SavedPosting>;

/** The line of a saved posting in lists: all that list, search and badge need. */
export const Summary = z.object({
  id: z.string(),
  url: z.string(),
  savedAt: z.string(),
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  places: z.array(z.string()),
  /** Pay as shown to a reader, '' where not stated. */
  pay: z.string(),
  status: Status,
  note: z.string(),
});
export type Summary = z.infer<typeof Summary>;
