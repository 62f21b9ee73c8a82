import * as z from 'zod/mini';
import { profileError } from './profile-errors.ts';
import { EMPTY_PROFILE, Profile } from './profile.ts';

type Stored = Readonly<Record<string, unknown>>;

/** The profile of the first Fineprint: one list of names, one least pay. */
const First = z.object({
  pay: z.nullable(z.object({ amount: z.number(), currency: z.string(), unit: z.string() })),
  skills: z.array(z.string()),
  wantedWords: z.array(z.string()),
  unwantedWords: z.array(z.string()),
});

const filled = (all: readonly string[]): string[] => all.filter(one => one !== '');

function second(stored: Stored): Stored {
  const { pay, skills, wantedWords, unwantedWords } = First.parse(stored);
  const { pay: _, ...rest } = stored;
  return {
    ...EMPTY_PROFILE,
    ...rest,
    v: 2,
    payFloor: pay && { ...pay, share: 100 },
    skills: filled(skills).map(name => ({ name, level: null, years: null })),
    wantedWords: filled(wantedWords),
    unwantedWords: filled(unwantedWords),
  };
}

/** `UPGRADES[n]` turns a profile of version n + 1 into one of version n + 2. Append only. */
const UPGRADES: readonly ((stored: Stored) => Stored)[] = [second];
const VERSION = UPGRADES.length + 1;

const isObject = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A profile, or what is wrong with what was given, one plain sentence each. */
export type ReadProfile =
  | { readonly profile: Profile; readonly errors: null }
  | { readonly profile: null; readonly errors: readonly [string, ...string[]] };

const wrong = (first: string, ...more: string[]): ReadProfile => ({
  profile: null,
  errors: [first, ...more],
});

const MOST_ERRORS = 10;

/** A stored or imported profile of any version, checked. */
export function readProfile(stored: unknown): ReadProfile {
  if (!isObject(stored)) return wrong('This is no profile: an object was expected.');
  const { v } = stored;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1)
    return wrong('This is no profile: it has no version.');
  if (v > VERSION)
    return wrong(`This profile is of version ${v}, from a newer Fineprint; this one reads up to ${VERSION}.`);
  try {
    const read = Profile.safeParse(UPGRADES.slice(v - 1).reduce((old, step) => step(old), stored));
    if (read.success) return { profile: read.data, errors: null };
    const [first = 'The profile is not whole.', ...more] = read.error.issues.map(profileError);
    return wrong(first, ...more.slice(0, MOST_ERRORS - 1));
  } catch {
    return wrong(`This profile of version ${v} is not whole.`);
  }
}

/** A profile from a file's text. Never throws. */
export function importProfile(text: string): ReadProfile {
  try {
    return readProfile(JSON.parse(text));
  } catch (error) {
    return wrong(`The file is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}.`);
  }
}

/** The profile as a file's text. */
export const exportProfile = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`;

/** A short name for exactly this profile: what saved verdicts are kept with. The same profile has the same name. */
export function profileVersion(profile: Profile): string {
  let hash = 0xcbf29ce484222325n; // FNV-1a, 64 bits
  for (const character of JSON.stringify(Profile.parse(profile)))
    hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(36);
}
