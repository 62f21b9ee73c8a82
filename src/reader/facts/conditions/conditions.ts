import type { Conditions } from '../../../posting/reading.ts';
import type { Context, Found, Segment } from '../../context.ts';
import type { Span } from '../../source.ts';
import { plain, wordsOf, type Words } from '../../sections/words.ts';
import { patternsOf, type Patterns } from './patterns.ts';
import { FINDERS, type Hit } from './finders.ts';

export interface ConditionsFound {
  readonly conditions: { readonly [N in keyof Conditions]?: Found<NonNullable<Conditions[N]>> };
}

/** So much of one line is read; sentences are shorter. */
const MOST_READ = 4000;
/** Longest quote that a condition shows. */
const MOST_QUOTE = 240;

/** What else can make or break it; a key is absent where the page does not say. */
export function findConditions(context: Context): ConditionsFound {
  const patterns = patternsOf(context.language);
  const words = wordsOf(context.language);
  const conditions: Record<string, Found<unknown>> = {};
  for (const [i, segment] of context.own.entries()) {
    if (segment.text.endsWith('?')) continue;
    const answer = answerTo(segment, context.own[i + 1]);
    const text = segment.text.slice(0, MOST_READ);
    const line = { segment, answer, low: plain(answer ? `${text} ${quoteOf(answer, context)}` : text) };
    for (const one of patterns) search(line, one, words, conditions);
  }
  // Each finder's value has the type of its key; the record is filled by name.
  return { conditions };
}

interface Line {
  readonly segment: Segment;
  /** What stands behind it where it is a label: "Relocation eligible:" "No". */
  readonly answer: Span | null;
  /** Both, in small letters. */
  readonly low: string;
}

/** A label's answer is so short, or ends with its figure so soon. */
const LONGEST_ANSWER = 16;
const FIGURE = /^[^.;:%]{0,24}%/u;

function answerTo(label: Segment, next: Segment | undefined): Span | null {
  const isLabel = label.isHeading || /[:：]\W{0,2}$/u.test(label.text);
  if (!isLabel || !next || next.span.block - label.span.block > 1) return null;
  const length = next.text.length <= LONGEST_ANSWER ? next.text.length : FIGURE.exec(next.text)?.[0].length;
  const { block, start } = next.span;
  return length === undefined ? null : { block, start, end: start + length };
}

const quoteOf = ({ block, start, end }: Span, { page }: Context): string =>
  page.blocks[block]?.text.slice(start, end) ?? '';

function search(
  { segment, answer, low }: Line,
  patterns: Patterns,
  words: Words,
  found: Record<string, Found<unknown>>,
): void {
  for (const [name, find] of FINDERS) {
    const known = found[name];
    if (known && known.value !== 'preferred') continue;
    const hit = find(low, segment, patterns, words);
    if (!hit || (known && hit.value === 'preferred')) continue;
    const spans = answer && hit.end > segment.text.length ? [answer, segment.span] : [spanOf(segment, hit)];
    found[name] = {
      value: hit.value,
      proofs: spans.map(span => ({
        span,
        source: 'text',
        how: hit.reason ? 'assumed' : 'stated',
        ...(hit.reason ? { reason: hit.reason } : {}),
      })),
    };
  }
}

/** The sentence around the words that say so, cut to a quote's length. */
function spanOf({ span, text }: Segment, { start, end }: Hit): { block: number; start: number; end: number } {
  if (text.length <= MOST_QUOTE) return span;
  const from = Math.max(0, text.lastIndexOf('. ', start) + 1);
  const stop = text.indexOf('. ', end);
  const to = Math.min(stop < 0 ? text.length : stop + 1, Math.max(end, from + MOST_QUOTE));
  const quote = text.slice(from, to);
  const lead = quote.length - quote.trimStart().length;
  return {
    block: span.block,
    start: span.start + from + lead,
    end: span.start + from + quote.trimEnd().length,
  };
}
