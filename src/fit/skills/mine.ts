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
}
export const named = (name: string): Named => ({ name, folded: fold(name), key: skillKey(name) });

/** The words of a folded text. */
export const wordsIn = (folded: string): readonly string[] =>
  folded.match(/[^\x20-\x7e]/.test(folded) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g) ?? [];

/** '' for a name without words. */
export const firstWord = (folded: string): string => wordsIn(folded)[0] ?? '';

/** Names by their first word: a line is asked for its few words, not for every name. */
export function byFirstWord(all: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const made = new Map<string, Named[]>();
  for (const one of all) {
    const word = firstWord(one.folded);
    const there = made.get(word);
    if (there) there.push(one);
    else made.set(word, [one]);
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
