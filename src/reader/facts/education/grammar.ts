import { DEGREES, type Degree } from '../../../posting/reading.ts';
import { education as table } from '../../language/education.ts';
import type { EducationWords } from '../../language/words.ts';
import { regex } from '../../regex.ts';

export interface Mention {
  readonly degree: Degree;
  readonly start: number;
  readonly end: number;
}

export interface DegreeGrammar {
  /** Every degree named in a line; `text` is the line as it stands, `low` the same in lower case. */
  readonly find: (text: string, low: string) => Mention[];
  readonly equivalent: RegExp;
  readonly not: RegExp;
}

const made = new Map<string, readonly DegreeGrammar[]>();

/** The grammars to try on a text of this language: its own, and English. */
export function degreeGrammars(language: string): readonly DegreeGrammar[] {
  const known = made.get(language);
  if (known) return known;
  const codes = language !== 'en' && language in table ? [language, 'en'] : ['en'];
  const grammars = codes.flatMap(code => (table[code] ? [grammarOf(table[code])] : []));
  made.set(language, grammars);
  return grammars;
}

function grammarOf(words: EducationWords): DegreeGrammar {
  const named = DEGREES.flatMap(degree => {
    const source = words.degrees[degree];
    return source ? [{ degree, pattern: regex(`(?<![\\p{L}\\p{N}])(?:${source})`, 'gu') }] : [];
  });
  const short = DEGREES.flatMap(degree => {
    const source = words.abbreviations[degree];
    return source
      ? [{ degree, pattern: regex(`(?<![\\p{L}\\p{N}.])(?:${source})(?![\\p{L}\\p{N}&-])`, 'gu') }]
      : [];
  });
  const company = regex(`^['’]?s?[ ,/]{0,2}(?:${words.company})`, 'u');
  const pair =
    /^\.?\s?(?:\/|,|or |and )\s?(?:M\.?[SABE]|B\.?[SABE]|Ph\.?D|MBA|Master|Bachelor|Advanced|AA|Assoc)/u;
  const before =
    /(?:^|[\s(/])(?:M\.?S\.?|B\.?[AS]\.?|Ph\.?D\.?|Bachelor'?s?|a|an|[Mm]inimum|of|A)(?:\s?\/\s?|,? or | )$/u;
  return {
    find: (text, low) => {
      const long = named.flatMap(({ degree, pattern }) =>
        [...low.matchAll(pattern)].map(hit => ({ degree, start: hit.index, end: hit.index + hit[0].length })),
      );
      const brief = short.flatMap(({ degree, pattern }) =>
        [...text.matchAll(pattern)].flatMap(hit => {
          const end = hit.index + hit[0].length;
          const rest = low.slice(end, end + 40);
          const kept =
            company.test(rest.trimStart() === rest ? rest : ` ${rest.trimStart()}`) ||
            pair.test(text.slice(end, end + 20)) ||
            (/\/$/u.test(text.slice(0, hit.index)) && before.test(text.slice(0, hit.index)));
          return kept &&
            !/^\s(?:Office|Excel|Word|Teams|Project|Dynamics|SQL|Windows|Access|Outlook|PowerPoint|Azure)/u.test(
              text.slice(end, end + 14),
            )
            ? [{ degree, start: hit.index, end }]
            : [];
        }),
      );
      return [...long, ...brief].toSorted((a, b) => a.start - b.start);
    },
    equivalent: regex(words.equivalent, 'u'),
    not: regex(words.not, 'u'),
  };
}
