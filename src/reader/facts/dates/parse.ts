import { lower } from '../../language/pattern.ts';
import { labelsOf } from '../../language/labels.ts';
import { dayOf } from '../../structured/facts.ts';
import { regex } from '../../regex.ts';

/** A date within a text: ISO day and where it stands. */
export interface Dated {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => string | null;
}

const compiled = new Map<string, readonly Form[]>();

/** The first absolute date in a short text; `monthFirst` decides 03/04/2025. Dates without a year are none. */
export function firstDate(shown: string, language: string, monthFirst: boolean): Dated | null {
  const text = lower(shown);
  let best: Dated | null = null;
  for (const { pattern, read } of [...formsOf(language), numeric(monthFirst)]) {
    const match = pattern.exec(text);
    if (!match || (best && best.start <= match.index)) continue;
    const date = read(match);
    if (date) best = { date, start: match.index, end: match.index + match[0].length };
  }
  return best;
}

function formsOf(language: string): readonly Form[] {
  const known = compiled.get(language);
  if (known) return known;
  const forms: Form[] = [
    {
      pattern: /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
      read: m => dayOf(Number(m[1]), Number(m[2]), Number(m[3])),
    },
    {
      pattern: /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/,
      read: m => dayOf(Number(m[1]), Number(m[2]), Number(m[3])),
    },
    {
      pattern: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)/,
      read: m => dayOf(Number(m[3]), Number(m[2]), Number(m[1])),
    },
    ...labelsOf(language).flatMap(({ months }) => named(months)),
  ];
  compiled.set(language, forms);
  return forms;
}

/** "March 3, 2024", "3 March 2024", "3. März 2024", "3 de marzo de 2024". */
function named(months: readonly string[]): Form[] {
  const month = `(?:${months.map(one => `(${one})`).join('|')})\\.?`;
  const at = (groups: readonly (string | undefined)[]) => groups.findIndex(one => one !== undefined) + 1;
  return [
    {
      pattern: regex(`(?<!\\p{L})${month} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)`, 'u'),
      read: m => dayOf(Number(m[14]), at(m.slice(1, 13)), Number(m[13])),
    },
    {
      pattern: regex(
        `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?(?: de| of)?[ -]${month}(?: de)?,?[ -]((?:19|20)\\d\\d)`,
        'u',
      ),
      read: m => dayOf(Number(m[14]), at(m.slice(2, 14)), Number(m[1])),
    },
  ];
}

/** "03/04/2025", "3-4-25": the order is the country's unless a figure gives it away. */
const numeric = (monthFirst: boolean): Form => ({
  pattern: /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-]((?:20)?\d\d)(?![\d/-])/,
  read: m => {
    const [a, b, year] = [Number(m[1]), Number(m[2]), Number(m[3]) + ((m[3] ?? '').length === 2 ? 2000 : 0)];
    const isMonthFirst = a > 12 ? false : b > 12 ? true : monthFirst;
    return isMonthFirst ? dayOf(year, a, b) : dayOf(year, b, a);
  },
});
