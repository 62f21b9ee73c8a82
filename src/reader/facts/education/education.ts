import { DEGREES, type Education, type Level, type Requirement } from '../../../posting/reading.ts';
import type { Context, Found, Role, Segment } from '../../context.ts';
import { plain, wordsOf, type Words } from '../../sections/words.ts';
import { wishedTail } from '../requirements/level.ts';
import { clauseAt, isAside } from '../experience/experience.ts';
import { degreeGrammars, UNSPACED, type DegreeGrammar, type Mention } from './grammar.ts';

interface Asked extends Mention {
  readonly level: Level;
  readonly segment: Segment;
  readonly orEquivalent: boolean;
}

/** Where a degree is never asked for. */
const ELSEWHERE: ReadonlySet<Role> = new Set(['benefits', 'about', 'outside']);
/** Longest stretch of the line that a quote shows behind the degree. */
const MOST_QUOTE = 160;

/**
 * The lowest degree that will do. Required beats preferred; of two on one level the lower one counts, since a posting
 * that asks for "Bachelor's or Master's" takes the first.
 */
export function findEducation(
  { own, language }: Context,
  requirements: readonly Found<Requirement>[],
): Found<Education> | null {
  const words = wordsOf(language);
  const grammars = degreeGrammars(language);
  const levels = new Map(
    requirements.map(({ value, proofs }) => [
      `${proofs[0]?.span?.block}:${proofs[0]?.span?.start}`,
      value.level,
    ]),
  );
  const asked = own.flatMap(segment => {
    const level = levels.get(`${segment.span.block}:${segment.span.start}`);
    if (level !== undefined) return degreesIn(segment, level, words, grammars);
    if (introduces(segment)) return degreesIn(segment, segment.role, words, grammars);
    return ELSEWHERE.has(segment.role) || segment.isHeading
      ? []
      : degreesIn(segment, segment.role === 'preferred' ? 'preferred' : 'required', words, grammars, true);
  });
  const told = asked.filter(one => !one.isAssumed);
  const counted = told.length > 0 ? told : asked;
  const required = counted.filter(one => one.level === 'required');
  const best = lowest(required.length > 0 ? required : counted);
  if (!best) return null;
  const { segment, start } = best;
  const quote =
    segment.text
      .slice(start, start + MOST_QUOTE)
      .split(/[;.]\s/u)[0]
      ?.trim() ?? '';
  const span = {
    block: segment.span.block,
    start: segment.span.start + start,
    end: segment.span.start + start + quote.length,
  };
  return {
    value: { degree: best.degree, level: best.level, orEquivalent: best.orEquivalent, quote },
    proofs: [
      best.isAssumed
        ? { span, source: 'text', how: 'assumed', reason: 'a degree without a level' }
        : { span, source: 'text', how: 'stated' },
    ],
  };
}

/** "A Master's degree and experience with:" opens a list; it is no requirement of its own, its degree is asked for. */
const introduces = (segment: Segment): segment is Segment & { role: Level } =>
  (segment.role === 'required' || segment.role === 'preferred') && /[:：]$/u.test(segment.text);

function degreesIn(
  segment: Segment,
  level: Level,
  words: Words,
  grammars: readonly DegreeGrammar[],
  plainOnly = false,
): Asked[] {
  const low = plain(segment.text);
  for (const grammar of grammars) {
    if (grammar.not.test(low)) return [];
    const mentions = grammar.find(segment.text, low);
    // One that is asked for plainly brings the others of its line with it.
    if (plainOnly && !mentions.some(mention => grammar.isPlain(low, mention))) continue;
    if (mentions.length > 0)
      return mentions.map(mention => ({
        ...mention,
        segment,
        level: levelAt(mention, mentions, segment, level, words),
        orEquivalent: grammar.equivalent.test(low),
      }));
  }
  return [];
}

/** "Bachelor's required; Master's preferred" in one line: the words of the clause decide. */
function levelAt(
  mention: Mention,
  all: readonly Mention[],
  segment: Segment,
  level: Level,
  words: Words,
): Level {
  const low = plain(segment.text);
  const mark = MARK.exec(low.slice(mention.end, mention.end + MOST_MARK))?.[1] ?? '';
  if (words.required.test(mark)) return 'required';
  const next = all.find(
    other => other.start > mention.end && DEGREES.indexOf(other.degree) !== DEGREES.indexOf(mention.degree),
  );
  const isUnspaced = UNSPACED.test(low[mention.start] ?? '');
  const clause = isUnspaced ? partAt(low, mention.start) : clauseAt(low, mention.start, mention.end);
  const own = next ? low.slice(mention.end, next.start) : '';
  // "Bachelor's in law, Master's preferred", "…本科，有经验者优先": the line's wish is for another part of it.
  const isAnothers =
    segment.role !== 'preferred' &&
    words.preferred.test(low) &&
    (isUnspaced ? !words.preferred.test(clause) : /[,;–]\s|\s-\s/u.test(own) && !words.preferred.test(own));
  if (isAnothers) return 'required';
  if (!words.preferred.test(clause) || isAside(low, mention.end, words)) return level;
  if (wishedTail(low, words) >= mention.end) return level;
  const from = low.indexOf(clause.trim());
  const tail = low.slice(
    mention.start,
    next && next.start > mention.start ? next.start : from + clause.length,
  );
  // "… degree, Master's preferred": what is wished for is the last one named.
  return !next || words.preferred.test(tail) ? 'preferred' : level;
}

/** "Master's (Required)". */
const MARK = /^(?: degree)? ?\((\p{L}+)\)/u;
const MOST_MARK = 24;

/** The part of a line between commas and stops that holds the place. */
const partAt = (low: string, start: number): string =>
  (low.slice(0, start).split(PARTS).at(-1) ?? '') + low.slice(start).split(PARTS)[0];
const PARTS = /[，,；;。]/u;

function lowest(asked: readonly Asked[]): Asked | null {
  return asked.reduce<Asked | null>(
    (best, one) => (best && DEGREES.indexOf(best.degree) <= DEGREES.indexOf(one.degree) ? best : one),
    null,
  );
}
