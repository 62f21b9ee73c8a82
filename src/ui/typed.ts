/** A typed figure: its number, null where nothing is typed, or why it is none. */
export type Figure = { readonly ok: true; readonly value: number | null } | { readonly ok: false };

const GROUPED = /^\d{1,3}(?:([,.' \u00a0\u202f’])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/;

/**
 * Reads a figure as people type it: "90000", "90,000", "90.000", "1 234,50", "18.5", "90k". Three figures behind a
 * comma or point are thousands. Never negative.
 */
export function readFigure(typed: string): Figure {
  const text = typed.trim();
  if (text === '') return { ok: true, value: null };
  const thousand = /k$/i.test(text);
  const body = thousand ? text.slice(0, -1).trimEnd() : text;
  const plain = GROUPED.test(body) ? ungroup(body) : body.replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return { ok: false };
  return { ok: true, value: Number(plain) * (thousand ? 1000 : 1) };
}

/** "1.234.567,50" → "1234567.50" */
function ungroup(text: string): string {
  const [, whole = '', cents] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  const figures = whole.replace(/\D/g, '');
  return cents === undefined ? figures : `${figures}.${cents}`;
}

/** A number to be edited. Three decimals get a fourth, since they would read back as thousands. */
export const figureText = (value: number | null): string =>
  value === null ? '' : String(value).replace(/(\.\d{3})$/, '$10');

/** One thing a line, of at most `longest` characters; empty lines and doubles are dropped. */
export const readLines = (typed: string, longest = 500): string[] => [
  ...new Set(
    typed
      .split('\n')
      .map(line => line.trim().slice(0, longest))
      .filter(line => line !== ''),
  ),
];
