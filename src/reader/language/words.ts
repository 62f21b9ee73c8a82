import type { Degree } from '../../posting/reading.ts';
import type { Role } from '../context.ts';

/*
 * What a language's data files hold. Engine code has no words in it; these types are its only view of a language.
 * Every pattern is the source of a regular expression that is matched against lower-case text whose apostrophes are
 * straight, blanks single; it must not nest repetitions.
 */

/** What a heading may be beyond the roles of the posting: `outside` opens related jobs, comments, forms. */
export type HeadingRole = Role;

/**
 * Headings that are nothing but a row of such words: "Minimum skills and experience", "Preferred education". One thing
 * at least makes it a heading of what is asked; a nice word makes it preferred.
 */
export interface AskedWords {
  readonly things: string;
  readonly fillers: string;
  readonly nice: string;
  /** Phrases made one word, or cut off, before the words are looked at. */
  readonly together: readonly (readonly [string, string])[];
}

export interface HeadingWords {
  readonly asked: AskedWords | null;
  /** Whole headings, trailing colon and leading signs cut. Also found when glued into running text. */
  readonly phrases: Readonly<Partial<Record<HeadingRole, readonly string[]>>>;
  /** Whole headings too, but too common in prose to be believed inside it without a colon. */
  readonly weak: Readonly<Partial<Record<HeadingRole, readonly string[]>>>;
  /** Telling names of elements (id, class, itemprop), whole words of them. */
  readonly names: readonly (readonly [HeadingRole, string])[];
  /** Whole lines of a page's own machinery, foreign wherever they stand: "Skip to content". */
  readonly noise: readonly string[];
  /** One-word headings that are believed within running text without a colon. */
  readonly unmistakable: string;
  /** First words of headings that are written without capitals: "What you bring". */
  readonly openers: string;
  /** Words that give a real heading (h2, bold line) away where no phrase fits it whole; the first that hits wins. */
  readonly keywords: readonly (readonly [HeadingRole, string])[];
}

export interface CueWords {
  /** The line is a requirement wherever it stands in the posting. */
  readonly anywhere: readonly string[];
  /** The line is a requirement when it starts so. */
  readonly starts: readonly string[];
  /** First words of lines that tell what one will do. */
  readonly deeds: string;
  /** The line asks for something that would only be nice. */
  readonly preferred: readonly string[];
  /** The line says outright that something is needed: a line that mixes both is required. */
  readonly required: readonly string[];
  /** A short line that introduces the list below it: what that list holds. */
  readonly leads: readonly (readonly [Role, string])[];
  /** Prose that opens another part although no heading says so. */
  readonly breaks: readonly (readonly [Role, string])[];
  /** Never a requirement: legal text, offers, instructions. */
  readonly never: readonly string[];
  /** First words of list items that were run together without a stop. */
  readonly itemStarts: string;
  /** Words after which such a first word goes on with the sentence. */
  readonly binders: string;
  /** Ends in a full stop and ends no sentence. */
  readonly abbreviations: string;
}

/** The words of a language around a posting's sections. */
export interface SectionWords {
  readonly headings: HeadingWords;
  readonly cues: CueWords;
}

/** Where a language says nothing of a thing, the thing is never found in it. */
const NONE = '(?!)';

/** A language's headings; what it does not say matches nothing. */
export const headingWords = (said: Partial<HeadingWords>): HeadingWords => ({
  asked: null,
  phrases: {},
  weak: {},
  names: [],
  noise: [],
  unmistakable: NONE,
  openers: NONE,
  keywords: [],
  ...said,
});

/** A language's cues; what it does not say matches nothing. */
export const cueWords = (said: Partial<CueWords>): CueWords => ({
  anywhere: [],
  starts: [],
  deeds: NONE,
  preferred: [],
  required: [],
  leads: [],
  breaks: [],
  never: [],
  itemStarts: NONE,
  binders: NONE,
  abbreviations: NONE,
  ...said,
});

export interface ExperienceWords {
  readonly years: string;
  readonly months: string;
  /** Number words from zero on, blank-separated; forms of one parted by "|". */
  readonly numbers: string;
  /** Says one year without a number: "at least a year". */
  readonly aYear?: string;
  /** Between the two ends of a range; dashes where it is left out. */
  readonly to?: string;
  /** Behind a number: it is the least. */
  readonly more?: string;
  /** Before a number: it is the most. */
  readonly atMost?: string;
  /** Words that say that the years are of experience. */
  readonly asks: string;
  /** Words that may follow the unit at once where the line asks for something anyway. */
  readonly asksSoon?: string;
  /** Before a number: a stretch of time, never experience. */
  readonly never?: string;
  /** The same, unless the line is a requirement. */
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** The line speaks of the employer. */
  readonly company?: string;
  /** Right behind the unit: a level in brackets, whatever section it stands in. */
  readonly marked?: string;
  /** The line sets years against something else: "may substitute for two years of college". */
  readonly instead?: string;
}

export interface EducationWords {
  /** Degree → patterns over lower-case text. */
  readonly degrees: Readonly<Partial<Record<Degree, string>>>;
  readonly short?: ShortDegrees;
  /** A degree whose level is not said: "a degree in law". It is taken for the first one. */
  readonly unstated?: string;
  /** Around a degree: so plain a demand that no section need say so. */
  readonly plain?: {
    /** All that stands before it in its line, and what comes right behind. */
    readonly lead?: string;
    readonly next?: string;
    /** Right behind it, wherever it stands. */
    readonly behind: string;
  };
  readonly equivalent: string;
  /** Not a demand: "degree is not required". */
  readonly not?: string;
}

/** Abbreviations, matched in their own case and only in company of degree words: "BS" is no degree in "MS Office". */
export interface ShortDegrees {
  readonly degrees: Readonly<Partial<Record<Degree, string>>>;
  /** What must stand behind one, lower case. */
  readonly after: string;
  /** Another degree right behind it, in its own case: "BS/MS". */
  readonly pair: string;
  /** What must stand before one that follows a slash. */
  readonly before: string;
  /** Behind it: another thing of that name. */
  readonly notAfter: string;
}

/** What stands around the names of skills; pieces of patterns over lower-case text. */
export interface SkillWords {
  /** Between the members of a list. */
  readonly joins: string;
  /** A line that asks for known things; only there are names believed that no list holds. */
  readonly asks: string;
  /** Right before a name in such a line. */
  readonly before: string;
  /** Right behind one. */
  readonly after: string;
  /** Nouns right before the name of a thing one can know: "the software Zorba". */
  readonly namedBy?: string;
  /** Whole headings over the job's own tags. */
  readonly tags: string;
  /** Tags that are no skill: traits. */
  readonly traits: string;
  /** Every noun has a capital: a capital alone tells no name. */
  readonly nounsHaveCapitals?: true;
}

/** Patterns over one lower-case line with straight apostrophes; named groups n1, n2 … hold a number. */
export interface ConditionWords {
  readonly visaRefused?: string;
  readonly visaOffered?: string;
  /** A line that has none of this says nothing of visas. */
  readonly visaMention?: string;
  readonly authorization?: string;
  readonly authorizationNot?: string;
  readonly clearance?: string;
  readonly clearanceNot?: string;
  readonly travelPercent?: string;
  readonly noTravel?: string;
  readonly travelNot?: string;
  readonly officeDays?: string;
  readonly homeDays?: string;
  readonly fullOffice?: string;
  readonly officeNot?: string;
  /** Named group `days`: weekdays that are spent in the office, one after the other or from one to another. */
  readonly officeWeekdays?: string;
  /** Names of the weekdays from Monday on, blank-separated, as they begin. */
  readonly weekdays?: string;
  /** Between two weekdays: all days from the one to the other. */
  readonly dayTo?: string;
  /** Number words from zero on, blank-separated. */
  readonly numbers?: string;
  readonly relocationOffered?: string;
  readonly relocationRefused?: string;
  readonly relocationRequired?: string;
  readonly equity?: string;
  readonly equityNot?: string;
  readonly bonus?: string;
  readonly bonusNot?: string;
  readonly license?: string;
  readonly licenseNot?: string;
}
