/*
 * Numbers as they are written: 1,234.50 | 1.234,50 | 1 234 | 80'000 | 3,00,000 | 62.5. A comma or point before three
 * digits groups thousands, before one, two or four it is a decimal sign.
 */

/** A number in a text; offsets are the text's. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Written with a sign between thousands. */
  readonly grouped: boolean;
}

const FIGURE =
  /(?<![\d.,'’_#@])(?:\d{1,3}(?:\\?[.,'’ ]\d{3})+(?:\\?[.,](?:\d{4}|\d{1,2}))?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?|\d{1,12}(?:[.,](?:\d{1,2}|\d{4}))?)(?![.,'’]?\d)/g;

/** Every number in the text. Dates, versions, IP addresses and other chains of numbers are none. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].flatMap(match => {
    const figure = numberOf(match[0]);
    return figure === null ? [] : [{ start: match.index, end: match.index + match[0].length, ...figure }];
  });
}

/** One number without its blanks, as a value; null where its signs contradict one another. */
export function numberOf(written: string): { value: number; grouped: boolean } | null {
  const text = written.replaceAll('\\', '');
  const signs = text.replace(/\d/g, '');
  // "0600" is a time of day or a code.
  if (/^0\d/.test(text)) return null;
  if (signs === '') return { value: Number(text), grouped: false };
  const last = signs.at(-1) ?? '';
  const digitsAfter = text.length - 1 - text.lastIndexOf(last);
  const isDecimal = digitsAfter !== 3 && /[.,]/.test(last);
  const thousands = isDecimal ? signs.slice(0, -1) : signs;
  if (new Set(thousands).size > 1 || (isDecimal && thousands.includes(last))) return null;
  const [head = '', tail = ''] = isDecimal
    ? [text.slice(0, -1 - digitsAfter), text.slice(-digitsAfter)]
    : [text];
  const value = Number(`${head.replace(/\D/g, '')}${isDecimal ? `.${tail}` : ''}`);
  return { value, grouped: thousands !== '' };
}
