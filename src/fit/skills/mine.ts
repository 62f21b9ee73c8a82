import { fold } from '../fold.ts';
import type { Profile } from '../profile.ts';
import { impliedBy, isLanguageKey, isTelling, languageNames, skillKey } from './names.ts';

/** What the reader can, by key; and names to look for in lines, by their first word. */
export interface Mine {
  readonly keys: ReadonlySet<string>;
  /** Those of which the reader says to know the beginnings only. */
  readonly basic: ReadonlySet<string>;
  /** Years in a skill or field, by key. */
  readonly years: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, readonly Named[]>;
  /** A language is among them. */
  readonly speaks: boolean;
}

const known = new WeakMap<Profile, Mine>();

/** A name to look for, with its key. */
export interface Named {
  readonly folded: string;
  readonly name: string;
  readonly key: string;
  /** The first word of it; '' for a name without words. */
  readonly first: string;
}

const names = new Map<string, Named>();
const MOST_NAMES = 20_000;

/** The same names come in posting after posting. */
export function named(name: string): Named {
  const before = names.get(name);
  if (before) return before;
  if (names.size >= MOST_NAMES) names.clear();
  const folded = fold(name);
  const made = { name, folded, key: skillKey(name), first: wordsIn(folded)[0] ?? '' };
  names.set(name, made);
  return made;
}

/** The words of a folded text. */
export const wordsIn = (folded: string): readonly string[] =>
  folded.match(/[^\x20-\x7e]/.test(folded) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g) ?? [];

/** Names by their first word: a line is asked for its few words, not for every name. */
export function byFirstWord(all: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const made = new Map<string, Named[]>();
  for (const one of all) {
    const there = made.get(one.first);
    if (there) there.push(one);
    else made.set(one.first, [one]);
  }
  return made;
}

/** The reader's skills, licences and languages together: postings name them in one breath. */
export function mineOf(profile: Profile): Mine {
  const before = known.get(profile);
  if (before) return before;
  const names = [
    ...profile.skills.map(({ name }) => name),
    ...profile.licences,
    ...profile.languages.map(({ name }) => name),
  ];
  const own = names.map(skillKey);
  const tongues = profile.languages.flatMap(({ name }) => languageNames(name));
  const telling = [...new Set([...names.filter(isTelling), ...tongues])].map(named);
  const made: Mine = {
    keys: new Set([...own, ...own.flatMap(impliedBy)]),
    basic: new Set(profile.skills.filter(({ level }) => level === 'basic').map(({ name }) => skillKey(name))),
    years: new Map(
      [
        ...profile.skills.flatMap(({ name, years }) => (years === null ? [] : [[name, years] as const])),
        ...profile.yearsIn.map(({ name, years }) => [name, years] as const),
      ].map(([name, years]) => [fold(name), years] as const),
    ),
    names: byFirstWord(telling),
    speaks: own.some(isLanguageKey),
  };
  known.set(profile, made);
  return made;
}

/**
 * Does a skill that is asked for count? Whoever has named no language has not said to speak none: languages are left
 * out then.
 */
export const counts = (key: string, profile: Profile): boolean =>
  !isLanguageKey(key) || mineOf(profile).speaks;
