import { MONEY_SIGNS } from '../../../posting/currencies.ts';
import { PAY_WORDS } from '../../language/pay.ts';
import type { OtherMoney, PayWords } from '../../language/pay-words.ts';
import { Lexicon } from './lexicon.ts';
import { anyOf } from './pattern.ts';
import { regex } from '../../regex.ts';

/*
 * The words of all languages as patterns, made once. Sticky patterns are asked at one offset; the others run over a
 * short slice, or once over the text.
 */

const all = (pick: (words: PayWords) => readonly string[] | undefined): string[] =>
  PAY_WORDS.flatMap(words => pick(words) ?? []);
const FILLER = anyOf(all(words => words.filler));
const SIGN = `(?:${MONEY_SIGNS.map(sign => sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})`;

/** A sign or code right before a figure; there may be both: "USD $". A symbol may be glued to a small letter. */
export const SIGN_BEFORE = regex(
  `(?:(?<![A-Za-zÀ-ɏͰ-ӿ$€£])(${SIGN})\\s?)??(?:(?<![A-ZÀ-Þ])(?=[^A-Za-zÀ-ɏͰ-ӿ])|(?<![A-Za-zÀ-ɏͰ-ӿ]))(${SIGN})\\s{0,2}$`,
);
/** A sign or code right after a figure and its scale; not the sign of the next figure. */
export const SIGN_AFTER = regex(`\\s?(${SIGN})(?![a-zß-öø-ÿ$])(?!\\s?\\d|\\s?:\\s?[$€£\\d])`, 'y');

/** A time of work glued to a figure: "45hr". */
export const GLUED_TIME = regex(
  anyOf(
    all(words => words.units.HOUR?.time).filter(word => word.length > 1),
    true,
  ),
  'y',
);
/** "80k", "$95kRemote"; for the text as written. */
export const K = /\s?[kK](?![a-zß-öø-ÿĀ-ɏ])/y;
/** Scale words after a figure, by what they multiply with. */
export const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e3, /\s?(?:k(?=eur|€|usd|gbp|chf)|t(?=\s?€)|千)/y],
  [1e5, /\+?\s?(?:lakhs?|lacs?|lpa|l(?=\s?p\.?a|\s?ctc|\s?[-–]\s?\d{1,3}\s?l))(?![a-z])/y],
  [1e7, /\+?\s?(?:crores?|cr)(?![a-z])/y],
  [1e8, /\s?[億亿억]/y],
  [1e7, /\s?천\s?만(?=\s?원|\s?[~〜～-])/y],
  [1e4, /\s?(?:[万萬]|만(?=\s?원|\s?[~〜～-])|w(?=\s?(?:[-~+/】,;()]|$|rmb|u(?![a-z])|[\u3400-\u9fff])))/y],
  [1e6, /\s?m{1,2}(?=[€$£])/y],
  [
    1e6,
    regex(
      `\\+?\\s?${anyOf(
        all(words => words.million),
        true,
      )}`,
      'y',
    ),
  ],
  [
    1e3,
    regex(
      `\\s?${anyOf(
        all(words => words.thousand),
        true,
      )}`,
      'y',
    ),
  ],
];
/** Lakhs and crores are rupees; "LPA" says by the year too. */
export const PER_ANNUM_LAKHS = /l\.?p\.?a/;

/** Between two figures of one range, once the unit of the first is passed over. */
export const JOIN = regex(
  `^(?:[\\s,.+*)]|,-|\\([^()]{1,12}\\)|${FILLER})*(?:\\/|(?=${anyOf(all(words => words.most))})|[-–—―~]{1,2}|\\.{2,3}|…|→|-?\\s*${anyOf(all(words => words.to))}|${anyOf(all(words => words.and))}|\\?)\\s*(?:[-–—~]\\s*)?(?:${FILLER}\\s*)?(?:${anyOf(all(words => words.most))}\\s*:?\\s*)?$`,
);
/** The same where only "and" joins: both ends must then be announced by "between". */
export const ONLY_AND = regex(anyOf(all(words => words.and)));
export const BETWEEN = regex(`${anyOf(all(words => words.between))}[\\s:a-z]{0,16}$`);

/** Right before the figure: "from", "up to", "between". */
export const FROM = regex(`${anyOf(all(words => words.from))}[\\s:]*$`);
export const UP_TO = regex(`${anyOf(all(words => words.upTo))}[\\s:]*$`);
/** Right after the figure: "+", "or more". */
export const OR_MORE = regex(`^(?:\\+|\\s?${anyOf(all(words => words.orMore))})`);
export const AT_MOST = regex(`^\\s?\\(?${anyOf(all(words => words.capped))}`);

/** What may follow a figure on the way to its unit. */
export const TAIL = regex(`^(?:[\\s,+*()\\[\\]|:.-]|${FILLER}|${SIGN})*`);
/** Right before a sum that comes on top of pay. */
export const ON_TOP = regex(`(?:\\+|${anyOf(all(words => words.onTop))})\\s*$`);
/** Right after pay: more comes on top of it. */
export const MORE = regex(
  `^(?:\\s?(?:\\+|${anyOf(all(words => words.onTop))})|\\+\\s${anyOf(all(words => words.and))})+\\s`,
);
/** Between two words that speak of one sum: "salary + commission". */
export const LISTED = regex(`[,+&/]|${anyOf(all(words => [...words.and, ...(words.onTop ?? [])]))}`);
/** Behind the unit: the sum is a price or an allowance for each. */
export const PER_HEAD = regex(`^\\s?\\/\\s?${anyOf(all(words => words.head))}`);
/** Right after a sum that is paid by the piece. */
export const PIECE = regex(`^\\s?(?:${anyOf(all(words => words.piece))}|for\\s+\\d)`);

/** A label of the lowest or the highest pay, as a whole block: "Minimum salary". */
export const LEAST = regex(anyOf(all(words => words.least)));
export const MOST = regex(anyOf(all(words => words.most)));
const endWords = (end: 'least' | 'most', but: 'between' | 'to'): string =>
  anyOf(PAY_WORDS.flatMap(words => (words[end] ?? []).filter(word => !words[but].includes(word))));
/** The same within a line, with a word for pay between it and the figure: "Min pay rate USD 50,000". */
export const END_NAMED = regex(
  `(?:(${endWords('least', 'between')})|(${endWords('most', 'to')}))\\s\\p{L}[\\p{L}\\s]{1,24}:?\\s*$`,
);

const otherRows = (): OtherMoney[] => PAY_WORDS.flatMap(words => words.other);

/** What a word says of the money near it. */
export type Says = 'pay' | 'before' | 'beside' | 'ote' | 'total' | 'other' | 'counted';
export const CUES = new Lexicon<Says>(() => [
  ...otherRows()
    .flatMap(row => row.words)
    .map(word => [word, 'other'] as const),
  ...all(words => words.counted).map(word => [word, 'counted'] as const),
  ...all(words => words.ote).map(word => [word, 'ote'] as const),
  ...all(words => words.total).map(word => [word, 'total'] as const),
  ...all(words => words.pay).map(word => [word, 'pay'] as const),
  ...all(words => words.payBefore).map(word => [word, 'before'] as const),
  ...all(words => words.payBeside).map(word => [word, 'beside'] as const),
]);

export const EXTRAS = new Lexicon(() => all(words => words.extras).map(word => [word, true] as const));
/** Where what stands after a figure stops to speak of it. */
export const BESIDES = new Lexicon(() => all(words => words.besides).map(word => [word, true] as const));
/** "(Jobsite est.)": somebody's guess, unless it is the employer's own. */
export const GUESSED = regex(
  `\\((?!${anyOf(all(words => words.ownGuess))})[\\p{L}\\p{N} ]{2,24} ${anyOf(all(words => words.guess))}\\)`,
);
/** Hours of work, not pay: "40 hours per week"; in small letters. */
export const HOURS = regex(
  `\\d[\\d.,]*\\+?\\s*\\p{L}+\\s+(?:${anyOf(all(words => words.per))}|\\/)\\s+\\p{L}+`,
  'gu',
);
export const ESTIMATED = regex(anyOf(all(words => words.estimated)));
/** Near figures: the employer did not say so. */
export const DISCLAIMED = regex(anyOf(all(words => words.disclaimed)));
