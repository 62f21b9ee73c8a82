import { figuresIn } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Plain } from './pattern.ts';
import { GLUED_TIME, K, SCALES, SIGN_AFTER, SIGN_BEFORE } from './words.ts';

/** A figure with what stands close around it: sign or code, and "k", "million", "lakh". */
export interface Amount {
  /** With its sign and scale. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** As written, before the scale. */
  readonly written: number;
  readonly scale: number;
  readonly grouped: boolean;
  /** "€", "US$", "$", "SEK"; null where there is none. */
  readonly sign: string | null;
  /** A code that says more than the sign before: "$90,000 CAD". */
  readonly code: string | null;
  /** "5+ lakh": the plus stands before the scale. */
  readonly isOpen: boolean;
}

/** No cents, before a sign. */
const WHOLE = /^,[-–—]{1,2}(?=\s?[^\s\d-])/;
const LONGEST_SIGN = 18;
/** Retirement plans named after sections of the US tax code: 401k, 403(b). */
const PLAN = /^40[13]\s?\(?[kb]\b/;
/** A block with more numbers is a price list or a log. */
const MOST_FIGURES = 4000;
/** A scale or a sign begins with a letter, a plus or a sign of money. */
const GOES_ON = /^\s?[^\s\d.,;:!?()–—-]/;
/** Chinese: a coin that is worth a dollar. */
export const TETHER = /^\s?U(?![A-Za-z.])/;
const SPACED_SCRIPT = /[A-Za-zÀ-ɏͰ-ӿ]/;

/** Every number that could be money, with or without a sign; percentages and parts of words and codes are left out. */
export function amountsIn(plain: Plain): Amount[] {
  const figures = figuresIn(plain.text).slice(0, MOST_FIGURES);
  const amounts: Amount[] = [];
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i];
    if (!figure) continue;
    const [amount, used] = amountOf(plain, figure, figures[i + 1]);
    if (amount) amounts.push(amount);
    i += used;
  }
  return amounts;
}

function amountOf({ text, small }: Plain, figure: Figure, next: Figure | undefined): [Amount | null, number] {
  const previous =
    small
      .slice(Math.max(0, figure.start - 2), figure.start)
      .trimEnd()
      .at(-1) ?? '';
  const mayBeSigned = previous !== '' && !/[\d,;:!?()–-]/.test(previous);
  const before = mayBeSigned
    ? SIGN_BEFORE.exec(text.slice(Math.max(0, figure.start - LONGEST_SIGN), figure.start))
    : null;
  if (!before && PLAN.test(small.slice(figure.start, figure.start + 6))) return [null, 0];
  let { end } = figure;
  const mayGoOn = GOES_ON.test(text.slice(end, end + 2));
  const k = mayGoOn ? endOf(K, text, end) : null;
  // "$111,700K" says the thousands twice.
  let scale = k === null || (figure.grouped && figure.value >= 10_000) ? 1 : 1000;
  end = k ?? end;
  for (const [times, pattern] of k === null && mayGoOn ? SCALES : []) {
    const to = endOf(pattern, small, end);
    if (to === null) continue;
    scale = times;
    end = to;
    break;
  }
  let value = figure.value * scale;
  let used = 0;
  if (scale === 1e4 && next?.start === end) {
    // 21万5千, 21万5000: the rest stands after the ten thousands.
    const isThousands = text[next.end] === '千';
    value += next.value * (isThousands ? 1000 : 1);
    end = next.end + (isThousands ? 1 : 0);
    used = 1;
  }
  // "68.000,--€"
  const whole = WHOLE.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const after =
    whole > 0 || GOES_ON.test(text.slice(end, end + 2)) ? matchAt(SIGN_AFTER, text, end + whole) : null;
  const sign = before?.[2] ?? after?.[1] ?? null;
  if (isNoAmount({ text, small }, figure, end, sign !== null && before !== null, scale > 1 || after !== null))
    return [null, used];
  return [
    {
      start: before ? figure.start - before[0].length : figure.start,
      end: after ? end + whole + after[0].length : end,
      value: Math.round(value * 1e4) / 1e4,
      written: figure.value,
      scale,
      grouped: figure.grouped,
      sign,
      code: before?.[1] ?? (before && after ? (after[1] ?? null) : null),
      isOpen: small.slice(figure.end, end).includes('+'),
    },
    used,
  ];
}

/** Percentages, "24x7", "3rd", "ISO9001"; but "38-45hr" may be. */
function isNoAmount(
  { text, small }: Plain,
  figure: Figure,
  end: number,
  signBefore: boolean,
  signOrScaleAfter: boolean,
): boolean {
  const rest = text.slice(end, end + 2);
  if (/^\s?[%‰°]/.test(rest)) return true;
  const previous = text[figure.start - 1] ?? '';
  if (!signBefore && (SPACED_SCRIPT.test(previous) || previous === '#')) return true;
  return (
    !signBefore &&
    !signOrScaleAfter &&
    SPACED_SCRIPT.test(text[end] ?? '') &&
    !(figure.value >= 500 && TETHER.test(text.slice(end, end + 2))) &&
    matchAt(GLUED_TIME, small, end) === null
  );
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  const match = matchAt(pattern, text, at);
  return match ? at + match[0].length : null;
}
