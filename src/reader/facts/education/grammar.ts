import { DEGREES, type Degree } from '../../../posting/reading.ts';
import { EDUCATION } from '../../language/education.ts';
import type { EducationWords, ShortDegrees } from '../../language/words.ts';
import { regex } from '../../regex.ts';

export interface Mention {
  readonly degree: Degree;
  readonly start: number;
  readonly end: number;
  /** The level was not said. */
  readonly isAssumed?: boolean;
}

export interface DegreeGrammar {
  /** Every degree named in a line; `text` is the line as it stands, `low` the same in lower case. */
  readonly find: (text: string, low: string) => Mention[];
  readonly equivalent: RegExp;
  readonly not: RegExp;
  /** A degree that is asked for by what stands around it in its line alone. */
  readonly isPlain: (low: string, mention: Mention) => boolean;
}

const made = new Map<string, readonly DegreeGrammar[]>();

/** The grammars to try on a text of this language: its own, and English. */
export function degreeGrammars(language: string): readonly DegreeGrammar[] {
  const known = made.get(language);
  if (known) return known;
  const tables = [...new Set([EDUCATION[language], EDUCATION['en']])];
  const grammars = tables.flatMap(words => (words ? [grammarOf(words)] : []));
  made.set(language, grammars);
  return grammars;
}

const MOST_BEHIND = 90;

function grammarOf(words: EducationWords): DegreeGrammar {
  const named = patternsOf(words.degrees, '', '');
  const short = words.short ? finderOfShort(words.short) : () => [];
  const lead = regex(`^[^\\p{L}]*${words.plain?.lead ?? '(?!)'}$`, 'u');
  const next = regex(`^${words.plain?.next ?? ''}`, 'u');
  const behind = regex(`^${words.plain?.behind ?? '(?!)'}`, 'u');
  const unstated = words.unstated === undefined ? null : regex(words.unstated, 'u');
  return {
    find: (text, low) => {
      const long = mentionsOf(named, low).filter(({ start }) => startsWord(text, start));
      const found = [...long, ...short(text, low)].toSorted((a, b) => a.start - b.start);
      const hit = found.length === 0 ? unstated?.exec(low) : null;
      if (!hit) return found;
      return [{ degree: 'bachelor', start: hit.index, end: hit.index + hit[0].length, isAssumed: true }];
    },
    equivalent: regex(words.equivalent, 'u'),
    not: regex(words.not ?? '(?!)', 'u'),
    isPlain: (low, { start, end, degree, isAssumed }) =>
      !isAssumed &&
      degree !== 'professional' &&
      ((lead.test(low.slice(0, start)) && next.test(low.slice(end, end + MOST_BEHIND))) ||
        behind.test(low.slice(end, end + MOST_BEHIND))),
  };
}

/** Scripts without blanks between words. */
export const UNSPACED = /[぀-ヿ㐀-鿿]/;

/** A word starts here, be it glued to the one before it: "EXPERIENCEBachelor's degree". */
function startsWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (UNSPACED.test(text[at] ?? '')) return true;
  if (!/[\p{L}\p{N}]/u.test(before)) return true;
  return /^\p{Lu}\p{Ll}{2}/u.test(text.slice(at, at + 3)) && /[\p{L}]/u.test(before);
}

type DegreePatterns = readonly { readonly degree: Degree; readonly pattern: RegExp }[];

const patternsOf = (sources: EducationWords['degrees'], before: string, after: string): DegreePatterns =>
  DEGREES.flatMap(degree => {
    const source = sources[degree];
    return source ? [{ degree, pattern: regex(`${before}(?:${source})${after}`, 'gu') }] : [];
  });

const mentionsOf = (patterns: DegreePatterns, text: string): Mention[] =>
  patterns.flatMap(({ degree, pattern }) =>
    [...text.matchAll(pattern)].map(hit => ({ degree, start: hit.index, end: hit.index + hit[0].length })),
  );

/** Finds "BS" where degree words stand around it. */
function finderOfShort(words: ShortDegrees): DegreeGrammar['find'] {
  const short = patternsOf(words.degrees, '(?<![\\p{L}\\p{N}]|\\p{Lu}\\.)', '(?![\\p{L}\\p{N}&-])');
  const after = regex(`^['’]?s?[ ,/]{0,2}(?:${words.after})`, 'u');
  const pair = regex(`^${words.pair}`, 'u');
  const before = regex(`(?:^|[\\s(/])${words.before}$`, 'u');
  const notAfter = regex(`^\\s(?:${words.notAfter})`, 'u');
  return (text, low) =>
    mentionsOf(short, text).filter(({ start, end }) => {
      const rest = text.slice(end, end + 20);
      if (notAfter.test(rest)) return false;
      if (after.test(low.slice(end, end + 40)) || pair.test(rest)) return true;
      const lead = text.slice(0, start);
      return lead.endsWith('/') && before.test(lead);
    });
}
