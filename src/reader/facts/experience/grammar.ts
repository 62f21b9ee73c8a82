import { EXPERIENCE } from '../../language/experience.ts';
import type { ExperienceWords } from '../../language/words.ts';
import { regex } from '../../regex.ts';

/** A number of years found in a text; offsets into it. */
export interface Years {
  readonly start: number;
  readonly end: number;
  readonly minYears: number | null;
  readonly maxYears: number | null;
  readonly inMonths: boolean;
  /** "5+", "5 or more": more is welcome. */
  readonly isOpen: boolean;
  /** What stands behind it within the clause, lower case. */
  readonly after: string;
}

export interface Grammar {
  readonly find: (low: string) => Years[];
  readonly asks: RegExp;
  readonly asksSoon: RegExp;
  readonly never: RegExp;
  readonly notBefore: RegExp;
  readonly notAfter: RegExp;
  readonly company: RegExp;
  readonly instead: RegExp;
  readonly marked: RegExp;
}

const made = new Map<string, Grammar[]>();

/** The grammars to try on a text of this language: its own, and English. */
export function grammarsOf(language: string): readonly Grammar[] {
  const known = made.get(language);
  if (known) return known;
  const tables = [...new Set([EXPERIENCE[language], EXPERIENCE['en']])];
  const grammars = tables.flatMap(words => (words ? [grammarOf(words)] : []));
  made.set(language, grammars);
  return grammars;
}

const NEVER = '(?!)';
const DASHES = '-|–|—|‑';

function grammarOf(words: ExperienceWords): Grammar {
  const numbers = words.numbers.split(' ');
  const value = numbers
    .flatMap(forms => forms.split('|'))
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
  const figure = `\\(?(?:\\d{1,2}(?:[.,]\\d)?|${value || '\\d'})(?![\\p{L}\\d])(?: ?\\(\\d{1,2}\\+?\\))?(?: ?\\((?:${words.more ?? '\\+'})\\))?\\+?\\)?`;
  const loose = figure.replace('(?![\\p{L}\\d])', '');
  const more = `(?: ?(?:${words.more ?? '\\+'})(?![\\p{Script=Latin}]))`;
  const unit = `(?<unit>${words.years}|${words.months})`;
  const pattern = regex(
    `(?:(?<![\\p{L}\\p{N}.,$€£#/-])|(?<=[぀-ヿ一-鿿가-힯])(?=\\d))(?<from>${loose})(?<plus>${more})?(?: ?(?:${words.to ?? DASHES}) ?(?<to>${loose})(?<plus2>${more})?)? ?-?${unit}(?:(?<=[぀-ヿ一-鿿가-힯])|(?![\\p{Script=Latin}\\d]))(?<plus3>${more})?`,
    'gu',
  );
  const atMost = regex(`(?:${words.atMost ?? NEVER}) $`, 'u');
  const months = regex(`^(?:${words.months})$`, 'u');
  const read = (text: string | undefined): number | null => {
    if (!text) return null;
    const digits = /\((\d{1,2})\+?\)/u.exec(text)?.[1] ?? /\d{1,2}(?:[.,]\d)?/u.exec(text)?.[0];
    if (digits) return Number(digits.replace(',', '.'));
    const word = /\p{L}+/u.exec(text)?.[0] ?? '';
    const at = numbers.findIndex(forms => forms.split('|').includes(word));
    return at < 0 ? null : at;
  };
  const aYear = words.aYear === undefined ? null : regex(`(?<!\\p{L})(?:${words.aYear})(?!\\p{L})`, 'gu');
  const behind = (low: string, end: number) => low.slice(end, end + 120).split(/[.;] /u)[0] ?? '';
  return {
    find: low => [
      ...[...(aYear ? low.matchAll(aYear) : [])].map(hit => {
        const end = hit.index + hit[0].length;
        return {
          start: hit.index,
          end,
          minYears: 1,
          maxYears: null,
          inMonths: false,
          isOpen: false,
          after: behind(low, end),
        };
      }),
      ...[...low.matchAll(pattern)].flatMap(hit => {
        const { from, to, plus, plus2, plus3, unit: shown = '' } = hit.groups ?? {};
        const inMonths = months.test(shown);
        const scale = inMonths ? 1 / 12 : 1;
        const low1 = read(from);
        const high = read(to);
        if (low1 === null) return [];
        const most = atMost.test(low.slice(Math.max(0, hit.index - 16), hit.index));
        const open = Boolean(plus ?? plus2 ?? plus3) || `${from}${to ?? ''}`.includes('+');
        const round = (years: number) => Math.round(years * scale * 100) / 100;
        const single = high === null;
        if (!single && high < low1) return [];
        return [
          {
            start: hit.index,
            end: hit.index + hit[0].length,
            minYears: most && single ? null : round(low1),
            maxYears: single ? (most ? round(low1) : null) : open ? null : round(high),
            inMonths,
            isOpen: open,
            after: behind(low, hit.index + hit[0].length),
          },
        ];
      }),
    ],
    asks: regex(`(?<!\\p{L})(?:${words.asks})(?!\\p{L})`, 'u'),
    asksSoon: regex(`^['’]?,? ?(?:${words.asksSoon ?? NEVER})(?!\\p{L})`, 'u'),
    never: regex(`(?:^|[\\s(])(?:${words.never ?? NEVER}) ?$`, 'u'),
    notBefore: regex(`(?:^|[\\s(])(?:${words.notBefore ?? NEVER}) ?$`, 'u'),
    notAfter: regex(`^['’]?[ -](?:${words.notAfter ?? NEVER})(?!\\p{L})`, 'u'),
    company: regex(words.company ?? NEVER, 'u'),
    instead: regex(words.instead ?? NEVER, 'u'),
    marked: regex(`^ ?(?:${words.marked ?? NEVER})`, 'u'),
  };
}
