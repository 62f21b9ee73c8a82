import { SKILLS } from '../../language/skills.ts';
import type { SkillWords } from '../../language/words.ts';
import { regex } from '../../regex.ts';

/** What stands around the names of skills, as matchers over lower-case text. */
export interface SkillGrammar {
  /** The line asks for known things. */
  readonly asks: RegExp;
  /** All that may stand between two members of a list. */
  readonly between: RegExp;
  /** The text before a name ends as a list does before its next member. */
  readonly listBefore: RegExp;
  readonly listAfter: RegExp;
  readonly askedBefore: RegExp;
  /** A sign right before a name in a line that asks. */
  readonly markBefore: RegExp;
  readonly askedAfter: RegExp;
  /** The text before a name ends with what such a thing is called. */
  readonly namedBefore: RegExp;
  /** A whole heading over the job's own tags. */
  readonly tags: RegExp;
  readonly trait: RegExp;
  /** A capital tells a name in this language. */
  readonly capitalsTell: boolean;
}

const made = new Map<string, SkillGrammar>();

/** The grammar of a language with English behind it. */
export function skillGrammar(language: string): SkillGrammar {
  const known = made.get(language);
  if (known) return known;
  const tables = [...new Set([SKILLS[language], SKILLS['en']])].flatMap(words => words ?? []);
  const words = compile(pick => tables.map(pick).filter(Boolean).join('|'));
  const grammar = { ...words, capitalsTell: SKILLS[language]?.nounsHaveCapitals !== true };
  made.set(language, grammar);
  return grammar;
}

function compile(all: (pick: (words: SkillWords) => string) => string): Omit<SkillGrammar, 'capitalsTell'> {
  const joins = `(?:${all(words => words.joins)})`;
  const before = `(?:${all(words => words.before)})`;
  const after = `(?:${all(words => words.after)})`;
  const start = '(?<![\\p{L}\\p{N}])';
  // After a word in kana or kanji the next follows without a blank.
  const end = '(?:(?<=[぀-ヿ一-鿿])|(?![\\p{L}\\p{N}]))';
  return {
    asks: regex(`${start}(?:${all(words => words.asks)})${end}`),
    between: regex(`^\\s*(?:[,/;|(•、・，；]\\s*)?(?:${joins}\\s)?\\s*$`),
    listBefore: regex(`(?:[,/(;:|•、・，；（：]|${start}${joins})\\s*$`),
    listAfter: regex(`^\\s*(?:[,/);|、・，；）]|${joins}${end}|$)`),
    askedBefore: regex(`${start}(?:${before}|${joins})\\s*[(:]?\\s*(?:the\\s)?$`),
    markBefore: regex(`[(,/:]\\s*(?:the\\s)?$`),
    askedAfter: regex(`^\\s*(?:$|[.,;:)/(、，；。）（]|${joins}${end}|${after}(?!\\p{Ll}))`),
    namedBefore: regex(`${start}(?:${all(words => words.namedBy ?? '(?!)')})\\s["„“«]?$`),
    tags: regex(`^(?:${all(words => words.tags)})$`),
    trait: regex(`^(?:${all(words => words.traits)})$`),
  };
}
