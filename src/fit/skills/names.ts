import { any, bare as lonely, cased } from '../../posting/vocabulary.data.ts';
import { fold } from '../fold.ts';
import { IMPLIES, LANGUAGES } from './languages.data.ts';
import { SAME_SKILL } from './skill-names.data.ts';

/** Words around a skill's name that make it no other skill. */
const AROUND =
  /^(?:(?:valid|current|active) |proficien(?:t|cy) (?:in|with) |knowledge of |experience (?:in|with) |advanced |basic |strong |ms )(?=.{2})|(?<=.{2}) (?:skills?|programming(?: language)?|certifications?|certificate|licen[cs]e|language|experience|framework|proficiency|kenntnisse)$/g;

/** Letters, figures and what tells C, C++, C# and F# apart; no blanks, dots or dashes. A version's number is dropped. */
function bare(name: string): string {
  const folded = fold(name);
  return folded.replace(/\s+v?\d[\d.]*\+?$/, '').replace(/[^\p{L}\p{N}+#]/gu, '') || folded;
}

const groups: readonly (readonly string[])[] = [
  ...SAME_SKILL,
  ...LANGUAGES.map(line => line.split('=')),
  ...[...any, ...cased]
    .flatMap(line => line.split('|'))
    .filter(group => group.includes('='))
    .map(group => group.split('=')),
];

/** Bare name → the names of the same skill. Groups that share a name are one. */
const families = new Map<string, Set<string>>();
for (const group of groups) {
  const names = group.map(bare);
  const all = new Set(names.flatMap(name => [name, ...(families.get(name) ?? [])]));
  for (const name of all) families.set(name, all);
}

/** Plain words too: a text that has them need not mean the skill. */
const PLAIN: ReadonlySet<string> = new Set(
  [...cased, ...lonely].flatMap(line => line.split(/[|=]/)).map(bare),
);

const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

/** What a skill is compared by: "JS", "Java-Script" and "JavaScript" give the same. */
export function skillKey(name: string): string {
  const before = keys.get(name);
  if (before !== undefined) return before;
  if (keys.size > MOST_KEYS) keys.clear();
  const own = bare(name);
  const stripped = families.has(own) ? own : bare(fold(name).replace(AROUND, ''));
  const family = families.get(stripped);
  const key = family ? [...family].reduce((least, one) => (one < least ? one : least)) : stripped;
  keys.set(name, key);
  return key;
}

/** All names of a spoken language, its own among them. */
export const languageNames = (name: string): readonly string[] =>
  LANGUAGES.map(line => line.split('=')).find(names => names.some(one => bare(one) === bare(name))) ?? [name];

/** Is it a spoken language, by its key? */
export const isLanguageKey = (key: string): boolean => languages.has(key);
const languages: ReadonlySet<string> = new Set(LANGUAGES.flatMap(line => line.split('=')).map(skillKey));

/** Can it be found in a text by its letters alone, whatever their case? */
export const isTelling = (name: string): boolean => name.length >= 3 && !PLAIN.has(bare(name));

const implied = new Map<string, string[]>();
for (const [name, ...others] of IMPLIES)
  implied.set(skillKey(name), [...(implied.get(skillKey(name)) ?? []), ...others.map(skillKey)]);
/** The keys of skills that whoever has this one has, too. */
export const impliedBy = (key: string): readonly string[] => implied.get(key) ?? [];
