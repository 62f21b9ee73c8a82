import { DEGREES, type Education, type Level, type Requirement } from '../../../posting/reading.ts';
import type { Context, Found, Segment } from '../../context.ts';
import { plain, wordsOf, type Words } from '../../sections/words.ts';
import { wishedTail } from '../requirements/level.ts';
import { clauseAt, isAside } from '../experience/experience.ts';
import { degreeGrammars, type DegreeGrammar, type Mention } from './grammar.ts';

interface Asked extends Mention {
  readonly level: Level;
  readonly segment: Segment;
  readonly orEquivalent: boolean;
}

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
    return introduces(segment) ? degreesIn(segment, segment.role, words, grammars) : [];
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
): Asked[] {
  const low = plain(segment.text);
  for (const grammar of grammars) {
    if (grammar.not.test(low)) return [];
    const mentions = grammar.find(segment.text, low);
    if (mentions.length > 0)
      return mentions.map(mention => ({
        ...mention,
        segment,
        level: levelAt(mention, mentions, low, level, words),
        orEquivalent: grammar.equivalent.test(low),
      }));
  }
  return [];
}

/** "Bachelor's required; Master's preferred" in one line: the words of the clause decide. */
function levelAt(mention: Mention, all: readonly Mention[], low: string, level: Level, words: Words): Level {
  const next = all.find(
    other => other.start > mention.end && DEGREES.indexOf(other.degree) !== DEGREES.indexOf(mention.degree),
  );
  const clause = clauseAt(low, mention.start, mention.end);
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

function lowest(asked: readonly Asked[]): Asked | null {
  return asked.reduce<Asked | null>(
    (best, one) => (best && DEGREES.indexOf(best.degree) <= DEGREES.indexOf(one.degree) ? best : one),
    null,
  );
}
