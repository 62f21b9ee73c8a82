import { cuesBetween } from './cues.ts';
import type { Cue } from './cues.ts';
import type { Plain } from './pattern.ts';
import { BESIDES } from './words.ts';

/** How far left of a figure its words may stand. */
const FAR_LEFT = 170;
const OTHER_LEFT = 70;
const FAR_RIGHT = 44;
const HARD_BREAK =
  /[.!?。！？]\s+(?=[\p{Lu}\p{Lo}])|(?<=\p{L}{5})[.!?]\s+(?=[$€£\d]|$)|[•●▪►\n]|\.(?=\p{Lu}\p{Ll})/gu;
const TITLED = /\p{Lu}\p{L}{3,}/u;
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
  /** The few letters right after. */
  readonly after: string;
  /** The words to the right, up to the first that opens something else. */
  readonly right: string;
}

/** Looks around [start, end) of a text; `floor` is where the range before ended. Words of the left sentence only. */
export function lookAround(
  { text }: Plain,
  start: number,
  end: number,
  floor: number,
  cues: readonly Cue[],
): Near {
  const leftFrom = lastBreak(text, Math.max(floor, start - FAR_LEFT), start, HARD_BREAK);
  const softFrom = lastBreak(text, leftFrom, start, SOFT_BREAK);
  const right = rightOf(text, end);
  const leftCues = cuesBetween(cues, leftFrom, start);
  const rightCues = cuesBetween(cues, end, end + right.length);
  const others = leftCues.filter(
    cue => cue.says === 'other' && cue.start >= softFrom && start - cue.end <= OTHER_LEFT,
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
    payRight: toRight(rightCues.filter(cue => cue.says !== 'other' && cue.says !== 'before')),
    otherRight: toRight(rightCues.filter(cue => cue.says === 'other')),
    left: text.slice(leftFrom, start),
    after: text.slice(end, end + 4),
    right,
  };
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
