import type { Conditions, Pay, Signal, Workplace } from '../../../posting/reading.ts';
import type { Context, Found } from '../../context.ts';
import { labelsOf } from '../../language/labels.ts';
import { lower, pattern } from '../../language/pattern.ts';
import { signalsOf } from '../../language/signals.ts';
import type { SignalWords, SpokenSignal } from '../../language/signals.ts';

/** What other finders know. */
export interface Others {
  readonly pay: readonly Found<Pay>[];
  /** The words of a board's guess at pay. */
  readonly estimates: readonly string[];
  readonly workplace: Found<Workplace> | null;
  readonly officeDays: Found<NonNullable<Conditions['officeDaysPerWeek']>> | null | undefined;
}

/** More text than this is no posting. */
const MOST_TEXT = 60_000;
const MOST_QUOTE = 400;
/** A line of the header says when it was posted; a sentence speaks of something else. */
const LONGEST_LINE = 120;
const LINES = new Set<SpokenSignal>(['posted', 'reposted']);
/** A range wider than this says little. */
const WIDE = 2;
const LONGEST_TAG = 60;

/** Things a careful reader would notice, one of a kind, each with its quote: an agency writes, pay is a guess. */
export function findSignals(context: Context, known: Others): Signal[] {
  const spoken = spokenOf(context);
  const { pay, estimates } = known;
  const speaksOfPay = spoken.has('unpaid') || pay.length > 0 || estimates.length > 0;
  const wide = pay.find(({ value: { min, max } }) => min !== null && max !== null && max > WIDE * min);
  const remote = contradiction(context, known);
  const signals: Signal[] = [...spoken]
    .filter(([kind]) => kind !== 'no pay stated')
    .map(([kind, quote]) => ({ kind, quote }));
  if (!speaksOfPay) signals.push({ kind: 'no pay stated', quote: spoken.get('no pay stated') ?? null });
  if (estimates[0] !== undefined)
    signals.push({ kind: 'estimated pay', quote: estimates[0].slice(0, MOST_QUOTE) });
  if (wide) signals.push({ kind: 'wide pay range', quote: wide.value.quote || null });
  if (remote !== null) signals.push({ kind: 'remote contradiction', quote: remote });
  return signals;
}

/** Kind → the first words that give it away. */
function spokenOf(context: Context): Map<SpokenSignal, string> {
  const texts = ownTexts(context);
  const all = texts.join('\n').slice(0, MOST_TEXT);
  const lines = texts.filter(text => text.length <= LONGEST_LINE).join('\n');
  const found = new Map<SpokenSignal, string>();
  for (const words of signalsOf(context.language)) {
    for (const kind of Object.keys(words) as (keyof SignalWords)[]) {
      const text = LINES.has(kind) ? lines : all;
      const quote = found.has(kind) ? null : firstOf(text, words[kind] ?? []);
      if (quote !== null) found.set(kind, quote);
    }
  }
  if (found.has('reposted')) found.delete('posted');
  return found;
}

/** What is the posting's own of each block; a label and its value are one again. */
function ownTexts({ own, page }: Context): string[] {
  const ends = new Map<number, { start: number; end: number }>();
  for (const { span } of own) {
    const { start } = ends.get(span.block) ?? span;
    ends.set(span.block, { start, end: span.end });
  }
  return [...ends].map(([block, { start, end }]) => page.blocks[block]?.text.slice(start, end) ?? '');
}

/** The words as written; they lie in one line. */
function firstOf(text: string, sources: readonly string[]): string | null {
  const bounded = `(?<![\\p{L}\\d])(?:${sources.join('|')})(?![\\p{L}\\d])`;
  const unspaced = /[぀-ヿ㐀-鿿]/.test(bounded) ? sources.join('|') : bounded;
  const match = pattern(unspaced).exec(lower(text));
  return match
    ? text
        .slice(match.index, match.index + match[0].length)
        .trim()
        .slice(0, MOST_QUOTE)
    : null;
}

/** A posting that calls itself remote in a tag or its title and asks for the office: the words that ask. */
function contradiction(context: Context, { workplace, officeDays }: Others): string | null {
  const asks =
    officeDays && officeDays.value > 0 ? officeDays : workplace?.value === 'remote' ? null : workplace;
  const span = asks?.proofs.find(proof => proof.span !== null)?.span;
  if (!span) return null;
  const sources = labelsOf(context.tongues).flatMap(labels => labels.workplace.remote);
  const says = pattern(`(?<![\\p{L}\\d])(?:${sources.join('|')})(?![\\p{L}\\d])`);
  const isTagged = context.own.some(
    ({ text, span: { block } }) =>
      block !== span.block && text.length <= LONGEST_TAG && says.test(lower(text)),
  );
  const quote = context.page.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
  return isTagged && quote !== '' && !says.test(lower(quote)) ? quote.slice(0, MOST_QUOTE) : null;
}
