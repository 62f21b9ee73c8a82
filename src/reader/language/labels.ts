import type { EmploymentType, Workplace } from '../../posting/reading.ts';
import { ar } from './ar/labels.ts';
import { cs } from './cs/labels.ts';
import { da } from './da/labels.ts';
import { de } from './de/labels.ts';
import { el } from './el/labels.ts';
import { en } from './en/labels.ts';
import { es } from './es/labels.ts';
import { fi } from './fi/labels.ts';
import { fr } from './fr/labels.ts';
import { he } from './he/labels.ts';
import { hu } from './hu/labels.ts';
import { it } from './it/labels.ts';
import { ja } from './ja/labels.ts';
import { ko } from './ko/labels.ts';
import { nl } from './nl/labels.ts';
import { no } from './no/labels.ts';
import { pl } from './pl/labels.ts';
import { pt } from './pt/labels.ts';
import { ro } from './ro/labels.ts';
import { ru } from './ru/labels.ts';
import { sv } from './sv/labels.ts';
import { tr } from './tr/labels.ts';
import { uk } from './uk/labels.ts';
import { zh } from './zh/labels.ts';

/** What a line of a job's facts can be about. `other` labels only end the value before them. */
export type Field =
  'title' | 'company' | 'place' | 'workplace' | 'employment' | 'posted' | 'through' | 'other';

/** How sentences name the place of work. All are pieces of regular expressions over lower-case text. */
export interface PlaceWords {
  /** Right before a place, and said of this job: "the position is based in". */
  readonly sure: string;
  /** Right before a place that the sentence's other words must make this job's. */
  readonly at: string;
  /** The sentence speaks of the job or of whom it is for. */
  readonly job: string;
  /** Before a place: it is another's, such as the employer's seat, its customers, a law's. */
  readonly not: string;
  /** A value that starts so names no place: "various", "see below". */
  readonly none: string;
  /** Behind "remote" or "hybrid" in a value that says no more than that: "remote only". */
  readonly tags?: string;
  /** In front of what is said: it holds for some only. "If you are based in". */
  readonly unless: string;
  /** Before and behind a place: "our Graz office". */
  readonly our: string;
  readonly office: string;
  /** Between the places of a list. */
  readonly or: string;
}

/** The words of a language around a job's facts. All are pieces of regular expressions over lower-case text. */
export interface Labels {
  /** What stands before the colon, or alone above the value: "Location", "Posted on". */
  readonly fields: Readonly<Record<Field, readonly string[]>>;
  readonly employment: Readonly<Partial<Record<EmploymentType, readonly string[]>>>;
  /** What an employment word is said of: "a full-time position". */
  readonly jobNouns: string;
  /** What an employer does before such a word: "is seeking a full-time baker". */
  readonly seeks?: string;
  /** Before a colon, anywhere in a line: "Duration: 12-month contract". */
  readonly typeLabels?: string;
  readonly workplace: Readonly<Record<Workplace, readonly string[]>>;
  readonly places?: PlaceWords;
  /** January to December; full and short forms. */
  readonly months: readonly string[];
  /** "3 days ago": the number is group 1, or one of `one`. */
  readonly ago: {
    readonly pattern: string;
    readonly units: Readonly<Record<'h' | 'd' | 'w' | 'm', string>>;
  } | null;
  /** "today", "just now". */
  readonly today: string;
  readonly yesterday: string;
  /** "at", between a title and its company. */
  readonly at: string;
  /** Those of them behind which nothing but a company stands. */
  readonly atCompany?: string;
  /** What stands around a company's name in a page's title: "Careers at X", "X Jobs". */
  readonly careers: string;
  /** Headings and sentences that name the company; X is a group named `name`. Case counts: names start upper-case. */
  readonly companySentences: readonly string[];
}

const ALL: Readonly<Record<string, Labels>> = {
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  he,
  hu,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  zh,
};

/**
 * The words of each of the languages ("en+uk"), then English ones, which job sites use around texts of any language.
 */
export function labelsOf(tongues: string): readonly Labels[] {
  const own = tongues.split('+').flatMap(code => ALL[code] ?? []);
  return [...own.filter(one => one !== en), en];
}
