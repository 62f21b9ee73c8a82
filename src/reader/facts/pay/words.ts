import { UNITS } from '../../../posting/reading.ts';
import type { Unit } from '../../../posting/reading.ts';
import { MONEY_SIGNS } from '../../../posting/currencies.ts';
import { PAY_WORDS } from '../../language/pay.ts';
import type { OtherMoney, PayWords } from '../../language/pay-words.ts';
import { anyOf } from './pattern.ts';

/*
 * The words of all languages as patterns, made once. Sticky patterns are asked at one offset; the others run over a
 * short slice, or once over the text.
 */

const all = (pick: (words: PayWords) => readonly string[] | undefined): string[] =>
  PAY_WORDS.flatMap(words => pick(words) ?? []);
const unitWords = (unit: Unit, key: 'time' | 'words'): string[] => all(words => words.units[unit]?.[key]);

const isShort = (word: string): boolean => word.length <= 2;
const perWords = all(words => words.per);

/** "per hour", "/hr", "an hour", "hourly"; a short time ("h", "y") needs a slash or a long "per" before it. */
function unitSource(unit: Unit): string {
  const times = unitWords(unit, 'time');
  const long = anyOf(times.filter(word => !isShort(word)));
  const short = anyOf(times.filter(isShort));
  const slash = String.raw`[/∕]\s?(?:1\s?)?`;
  const per = `${anyOf(perWords)}\\s*`;
  const longPer = `${anyOf(perWords.filter(word => word.length > 2))}\\s*`;
  return `(?:(?:${slash}|${per})${long}|(?:${slash}|${longPer})${short}|${anyOf(unitWords(unit, 'words'))}|${slash}${anyOf(unitWords(unit, 'words'))})`;
}

/** One pattern a unit, to be asked in this order. */
export const UNIT_PATTERNS: readonly (readonly [Unit, RegExp])[] = UNITS.map(unit => [
  unit,
  new RegExp(unitSource(unit), 'iu'),
]);

const ANY_UNIT = `(?:${UNITS.map(unitSource).join('|')})`;
const FILLER = anyOf(all(words => words.filler));
const SIGN = `(?:${MONEY_SIGNS.map(sign => sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})`;

/** A sign or code right before a figure. */
export const SIGN_BEFORE = new RegExp(`(?<![\\p{L}$€£])(${SIGN})\\s{0,2}$`, 'u');
/** A sign or code right after a figure and its scale; not the sign of the next figure. */
export const SIGN_AFTER = new RegExp(`\\s?(${SIGN})(?![\\p{Ll}$])(?!\\s?\\d)`, 'uy');

/** Scale words after a figure, by what they multiply with. */
export const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e3, /\s?(?:[kK](?!\p{Ll})|T(?=\s?€)|千)/uy],
  [1e5, /\s?(?:lakhs?|lacs?|lpa|l(?=\s?p\.?a|\s?ctc))(?!\p{L})/iuy],
  [1e7, /\s?(?:crores?|cr)(?!\p{L})/iuy],
  [1e8, /\s?[億亿]/uy],
  [1e4, /\s?[万萬]/uy],
  [1e6, /\s?M{1,2}(?=[€$£])/uy],
  [1e6, new RegExp(`\\s?${anyOf(all(words => words.million))}`, 'iuy')],
  [1e3, new RegExp(`\\s?${anyOf(all(words => words.thousand))}`, 'iuy')],
];
/** Lakhs and crores are rupees; "LPA" says by the year too. */
export const PER_ANNUM_LAKHS = /^\s?l\.?p\.?a/i;

/** Between two figures of one range, units and "gross" of the first passed over. */
export const JOIN = new RegExp(
  `^(?:[\\s,+*]|,-|${ANY_UNIT}|${FILLER})*(?:[-–—―~]{1,2}|\\.{2,3}|…|→|[-–—]?\\s*${anyOf(all(words => words.to))}|${anyOf(all(words => words.and))}|\\?)\\s*(?:[-–—~]\\s*)?(?:${FILLER}\\s*)?(?:${anyOf(all(words => words.most))}\\s*:?\\s*)?$`,
  'iu',
);
/** The same where only "and" joins: both ends must then be announced by "between". */
export const ONLY_AND = new RegExp(`${anyOf(all(words => words.and))}`, 'iu');
export const BETWEEN = new RegExp(`${anyOf(all(words => words.between))}[\\s:a-z]{0,16}$`, 'iu');

/** Right before the figure: "from", "up to", "between". */
export const FROM = new RegExp(`${anyOf(all(words => words.from))}[\\s:]*$`, 'iu');
export const UP_TO = new RegExp(`${anyOf(all(words => words.upTo))}[\\s:]*$`, 'iu');
/** Right after the figure: "+", "or more". */
export const OR_MORE = new RegExp(`^(?:\\+|\\s?${anyOf(all(words => words.orMore))})`, 'iu');
export const AT_MOST = new RegExp(`^\\s?\\(?${anyOf(['max', 'max.', 'maximum'])}`, 'iu');

/** What may follow a figure on the way to its unit. */
export const TAIL = new RegExp(`^(?:[\\s,+*()\\[\\]|:.-]|${FILLER}|${SIGN})*`, 'iu');
export const UNIT_HERE = new RegExp(`^${ANY_UNIT}`, 'iu');

/** A label of the lowest or the highest pay, as a whole block: "Minimum salary". */
export const LEAST = new RegExp(anyOf(all(words => words.least)), 'iu');
export const MOST = new RegExp(anyOf(all(words => words.most)), 'iu');

export const PAY = new RegExp(anyOf(all(words => words.pay)), 'giu');
export const PAY_BESIDE = new RegExp(anyOf(all(words => words.payBeside)), 'giu');
export const OTE = new RegExp(anyOf(all(words => words.ote)), 'giu');
export const TOTAL = new RegExp(anyOf(all(words => words.total)), 'giu');
/** Where what stands after a figure stops to speak of it. */
export const BESIDES = new RegExp(
  `[,;|•·+&()\\[\\]/.:!–—]|\\s-\\s|${anyOf(all(words => words.besides))}`,
  'iu',
);
export const ESTIMATED = new RegExp(anyOf(all(words => words.estimated)), 'iu');

const otherRows: readonly OtherMoney[] = PAY_WORDS.flatMap(words => words.other);
export const OTHER = new RegExp(anyOf(otherRows.flatMap(row => row.words)), 'giu');

/** Why this word is not pay's. */
export const whyOther = (word: string): string =>
  otherRows.find(row => new RegExp(`^${anyOf(row.words)}$`, 'iu').test(word))?.why ?? 'not pay';
