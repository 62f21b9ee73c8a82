import type { Conditions } from '../../../posting/reading.ts';
import type { Context, Found, Segment } from '../../context.ts';
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
  for (const segment of context.own) {
    if (segment.text.endsWith('?')) continue;
    const low = plain(segment.text.slice(0, MOST_READ));
    for (const one of patterns) search(segment, low, one, words, conditions);
  }
  // Each finder's value has the type of its key; the record is filled by name.
  return { conditions };
}

function search(
  segment: Segment,
  low: string,
  patterns: Patterns,
  words: Words,
  found: Record<string, Found<unknown>>,
): void {
  for (const [name, find] of FINDERS) {
    const known = found[name];
    if (known && known.value !== 'preferred') continue;
    const hit = find(low, segment, patterns, words);
    if (!hit || (known && hit.value === 'preferred')) continue;
    found[name] = {
      value: hit.value,
      proofs: [
        {
          span: spanOf(segment, hit),
          source: 'text',
          how: hit.reason ? 'assumed' : 'stated',
          ...(hit.reason ? { reason: hit.reason } : {}),
        },
      ],
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
