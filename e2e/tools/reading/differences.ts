import type { Reading } from '../../../src/posting/reading.ts';
import { companyName, near, overlap, plain, samePay, unpaired } from './alike.ts';
import type { Expected } from './expected.ts';

/** One field of a Reading that is not as it must be. */
export interface Difference {
  readonly field: string;
  readonly wanted: unknown;
  readonly got: unknown;
}

/** Every judged field that is wrong; none where all is well. Of a page taken for another kind, only that is said. */
export function differences(reading: Reading, expected: Expected): Difference[] {
  const kind = unless(expected.kind === reading.kind, 'kind', expected.kind, reading.kind);
  if (kind.length > 0) return kind;
  return [
    ...names(reading, expected),
    ...plainFields(reading, expected),
    ...lists(reading, expected),
    ...requirements(reading, expected),
    ...conditions(reading, expected),
  ];
}

/** A difference where the answer is not right; nothing is said of a field that is not judged. */
const unless = (right: boolean, field: string, wanted: unknown, got: unknown): Difference[] =>
  wanted === undefined || right ? [] : [{ field, wanted, got }];

function names(reading: Reading, expected: Expected): Difference[] {
  const one = (field: 'title' | 'company', form: (text: string) => string): Difference[] => {
    const wanted = expected[field];
    const got = reading[field];
    const spellings = typeof wanted === 'string' ? [wanted] : (wanted ?? []);
    const right = got === null ? wanted === null : spellings.some(each => form(each) === form(got));
    return unless(right, field, wanted, got);
  };
  return [...one('title', plain), ...one('company', companyName)];
}

function plainFields(reading: Reading, expected: Expected): Difference[] {
  const got = {
    workplace: reading.workplace,
    datePosted: reading.datePosted?.slice(0, 10) ?? null,
    validThrough: reading.validThrough?.slice(0, 10) ?? null,
    education: reading.education?.degree ?? null,
    closed: reading.closed ?? false,
    complete: reading.complete ?? true,
  };
  return Object.entries(got).flatMap(([field, value]) => {
    const wanted = expected[field as keyof typeof got]; // Object.entries forgets the names of its keys
    return unless(wanted === value, field, wanted, value);
  });
}

function lists(reading: Reading, expected: Expected): Difference[] {
  const one = <W, G>(
    field: string,
    wanted: readonly W[] | undefined,
    got: readonly G[],
    like: (wanted: W, got: G) => number | boolean,
    floor = 1,
  ): Difference[] => {
    if (wanted === undefined) return [];
    const { missed, extra } = unpaired(wanted, got, (w, g) => Number(like(w, g)), floor);
    return missed.length + extra.length === 0 ? [] : [{ field, wanted: missed, got: extra }];
  };
  return [
    ...one('locations', expected.locations, reading.locations, overlap, 0.5),
    ...one('employmentType', expected.employmentType, reading.employmentType, (w, g) => w === g),
    ...one('pay', expected.pay, reading.pay, (w, g) =>
      [w, ...(w.accept ?? [])].some(each => samePay(each, g)),
    ),
    ...one(
      'experience',
      expected.experience,
      reading.experience,
      (w, g) => near(w.minYears, g.minYears) && near(w.maxYears, g.maxYears),
    ),
    ...one('skills', expected.skills, reading.skills, (w, g) =>
      [w.name, ...(w.accept ?? [])].some(each => plain(each) === plain(g.name)),
    ),
    ...one(
      'signals',
      expected.signals,
      (reading.signals ?? []).map(({ kind }) => kind),
      (w, g) => w === g,
    ),
  ];
}

function requirements(reading: Reading, { requirements: wanted }: Expected): Difference[] {
  if (wanted === undefined) return [];
  const { missed, extra, pairs } = unpaired(
    wanted,
    reading.requirements,
    (w, g) => overlap(w.text, g.text),
    0.5,
  );
  const astray = pairs.filter(([w, g]) => w.level !== g.level);
  const texts = (all: readonly { readonly text: string }[]) => all.map(({ text }) => text);
  return [
    ...unless(missed.length + extra.length === 0, 'requirements', texts(missed), texts(extra)),
    ...unless(
      astray.length === 0,
      'requirements: level',
      astray.map(([w]) => w),
      astray.map(([, { level }]) => level),
    ),
  ];
}

function conditions(reading: Reading, { conditions: wanted = {} }: Expected): Difference[] {
  const got: Readonly<Record<string, unknown>> = reading.conditions;
  return Object.entries(wanted).flatMap(([name, value]) =>
    unless((got[name] ?? null) === value, `conditions.${name}`, value, got[name] ?? null),
  );
}
