import { cuesBetween } from './cues.ts';
import type { Cue } from './cues.ts';
import type { Plain } from './pattern.ts';
import { regex } from '../../regex.ts';
import { BESIDES, EXTRAS, LISTED, MORE } from './words.ts';

/** How far left of a figure its words may stand. */
const FAR_LEFT = 170;
const OTHER_LEFT = 70;
const FAR_RIGHT = 44;
/** Letters of scripts without capitals begin sentences too. */
const HARD_BREAK = regex(
  '[.!?。！？]\\s+(?=[\\p{Lu}א-תؠ-ي一-龥ぁ-ヿ가-힣ก-ะ])|(?<=\\p{L}{5})[.!?]\\s+(?=[$€£\\d]|$)|[•●▪►\\n]|\\.(?=\\p{Lu}\\p{Ll})',
  'gu',
);
const TITLED = regex('\\p{Lu}\\p{L}{3,}');
const SOFT_BREAK = /[|+]|\s[–—-]\s/g;

/** What stands near a range: distances to the nearest word of each sort, null where there is none. */
export interface Near {
  readonly payLeft: number | null;
  readonly otherLeft: number | null;
  readonly totalLeft: number | null;
  /** A word in capitals stands between that other word and the range: "Machine Learning Engineer $90k" is a title. */
  readonly isTitled: boolean;
  readonly payRight: number | null;
  readonly otherRight: number | null;
  /** The words to the left, down to the sentence's start or the range before. */
  readonly left: string;
  /** More comes on top: "plus bonus", "+ equity". */
  readonly hasMore: boolean;
  /** Another figure was meant to follow and cannot be read: "-$150,00.00". */
  readonly isHalf: boolean;
  /** "+ VAT" stands right behind it. */
  readonly isInvoiced: boolean;
  /** The words to the right, up to the first that opens something else. */
  readonly right: string;
}

/** Where to look. */
export interface Site {
  /** The range with its unit. */
  readonly start: number;
  readonly end: number;
  /** Where the range before ended. */
  readonly floor: number;
  readonly cues: readonly Cue[];
  readonly hasSign: boolean;
  readonly isSingle: boolean;
}

/** Looks around a range of a text. Words of the left sentence only. */
export function lookAround({ text, small }: Plain, site: Site): Near {
  const { start, end, floor, hasSign } = site;
  // What a number may count says nothing of a sum with a sign.
  const cues = cuesBetween(site.cues, Math.max(floor, start - FAR_LEFT), end + FAR_RIGHT).filter(
    cue => !hasSign || cue.says !== 'counted',
  );
  const leftFrom = lastBreak(text, Math.max(floor, start - FAR_LEFT), start, HARD_BREAK);
  const softFrom = lastBreak(text, leftFrom, start, SOFT_BREAK);
  const right = rightOf(text, end);
  const leftCues = cuesBetween(cues, leftFrom, start);
  const rightCues = cuesBetween(cues, end, end + right.length);
  const others = leftCues.filter(
    cue =>
      isOther(cue) &&
      cue.start >= softFrom &&
      start - cue.end <= OTHER_LEFT &&
      !isAside(text, cue, start, leftCues) &&
      (site.isSingle || !isListed(small, cue, start, leftCues)),
  );
  const toLeft = (which: readonly Cue[]): number | null => {
    const last = which.at(-1);
    return last ? start - last.end : null;
  };
  const toRight = (which: readonly Cue[]): number | null => (which[0] ? which[0].start - end : null);
  return {
    payLeft: toLeft(
      leftCues.filter(
        cue =>
          cue.says === 'pay' || cue.says === 'before' || (cue.says === 'beside' && start - cue.end <= 12),
      ),
    ),
    totalLeft: toLeft(leftCues.filter(cue => cue.says === 'ote' || cue.says === 'total')),
    otherLeft: toLeft(others),
    isTitled: TITLED.test(text.slice(others.at(-1)?.end ?? start, start)),
    payRight: toRight(rightCues.filter(cue => !isOther(cue) && cue.says !== 'before')),
    otherRight: toRight(rightCues.filter(isOther)),
    left: text.slice(leftFrom, start),
    hasMore: hasMore(small, end, cues),
    isHalf: HALF.test(text.slice(end, end + 8)),
    isInvoiced: TAXED.test(small.slice(end, end + 14)),
    right,
  };
}

const isOther = ({ says }: Cue): boolean => says === 'other' || says === 'counted';
/** Says that the money is pay, anywhere in its sentence. */
const isPay = ({ says }: Cue): boolean => says !== 'beside' && !isOther({ says, start: 0, end: 0 });
/** Tax comes on top: who works writes an invoice. */
const TAXED = /^ ?\+ ?(?:vat|iva|mwst|ust|tva|btw|dph|moms)(?!\p{L})/u;
const HALF = /^(?:\s?[-–—]\s?[$€£]\s?\d|[-–—]\d)/;

/** Stands in brackets that are closed before the figure, after a word for pay: "pay (plus bonus) is $50,000". */
function isAside(text: string, cue: Cue, start: number, left: readonly Cue[]): boolean {
  const before = text.slice(Math.max(0, start - FAR_LEFT), cue.start);
  const open = before.lastIndexOf('(');
  return (
    open > before.lastIndexOf(')') &&
    text.slice(cue.end, start).includes(')') &&
    left.some(one => isPay(one) && one.end <= cue.start - before.length + open)
  );
}

/** Named in one breath with pay, the sum apart from it: "salary + commission (for sales) is between", "pay and equity:". */
function isListed(small: string, cue: Cue, start: number, left: readonly Cue[]): boolean {
  const pay = left.findLast(one => isPay(one) && one.end <= cue.start);
  if (!pay) return false;
  const between = small.slice(pay.end, cue.start);
  const link = small.slice(cue.end, start);
  return (
    between.length <= 30 &&
    !/[.;:\d]/.test(between) &&
    LISTED.test(between) &&
    (/[:(]\s*$/.test(link) || link.length >= 24)
  );
}

/** "$90,000 + bonus", "$80k plus excellent benefits". */
function hasMore(small: string, end: number, cues: readonly Cue[]): boolean {
  const rest = small.slice(end, end + FAR_RIGHT);
  const more = MORE.exec(rest)?.[0].length;
  if (more === undefined) return false;
  const stop = rest.slice(more).search(/[.;:|•\d]/);
  const to = end + (stop < 0 ? rest.length : more + stop);
  return (
    cuesBetween(cues, end + more, to).some(isOther) || EXTRAS.find(small.slice(end + more, to)).length > 0
  );
}

function lastBreak(text: string, from: number, to: number, pattern: RegExp): number {
  let at = from;
  for (const match of text.slice(from, to).matchAll(pattern)) at = from + match.index + match[0].length;
  return at;
}

/** At most seven words, up to what opens something else. */
function rightOf(text: string, end: number): string {
  const rest = text.slice(end, end + FAR_RIGHT);
  const stops = [rest.search(STOP), BESIDES.find(rest)[0]?.start ?? -1].filter(at => at >= 0);
  const open = rest.slice(0, Math.min(rest.length, ...stops));
  return open.split(' ').slice(0, 7).join(' ');
}

const STOP = /[,;|•·+&()[\]/.:!–—]|\s-\s/;
