import type * as z from 'zod/mini';

/** 1 for the first of a list: how people count. */
const place = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'the profile'
    : path.map(step => (typeof step === 'number' ? String(step + 1) : String(step))).join(' → ');

/** What is wrong at one place: "skills → 3 → years: must be at most 70". */
export function profileError(issue: z.core.$ZodIssue): string {
  return `${place(issue.path)}: ${what(issue)}.`;
}

function what(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big')
    return `must ${issue.origin === 'number' ? 'be' : 'have'} at most ${issue.maximum}${unit(issue.origin)}`;
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'must not be empty' : `must be at least ${issue.minimum}`;
  if (issue.code === 'invalid_type') return `must be ${ARTICLES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  return issue.code === 'invalid_format' ? 'is not written as it must be' : 'is not right';
}

const unit = (origin: string): string =>
  origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';

const ARTICLES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};
