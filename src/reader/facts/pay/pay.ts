import type { Pay } from '../../../posting/reading.ts';
import type { Context, Merged, Role, Segment } from '../../context.ts';
import type { Span } from '../../source.ts';
import { headerOf } from '../header/header.ts';
import { currencyOfPage } from './country.ts';
import { EXAMPLE, otherJobsBlocks } from './elsewhere.ts';
import { isEstimate } from './estimate.ts';
import { labelOf } from './label.ts';
import { withMarkup } from './merge.ts';
import type { Claim } from './once.ts';
import { payIn } from './pay-in.ts';
import type { Offer } from './pay-in.ts';
import { spreadsIn } from './spread.ts';

const MOST_QUOTE = 400;

/** Pay, and the words of a board's guesses at it. */
export interface PayFound extends Merged<Pay> {
  readonly estimates: readonly string[];
}

/** Every pay range offered for this job, in the page's order; text and markup merged. */
export function findPay(context: Context): PayFound {
  const { page, structured } = context;
  const roles = rolesOf(ownHeader(context), otherJobsBlocks(page));
  const around = { known: structured?.pay ?? [], currencyOf: currencyOfPage(context) };
  const spread = spreadsIn(page.blocks, block => roles.has(block)).flatMap(({ text, blocks }) => {
    const label = labelOf(page, blocks[0]?.block ?? 0);
    return payIn(text, { ...around, label }).flatMap(offer => {
      const spans = blocks
        .filter(({ start, end }) => offer.start < end && offer.end > start)
        .map(({ block, start, end }) => ({
          block,
          start: Math.max(0, offer.start - start),
          end: Math.min(end, offer.end) - start,
        }));
      return spans.length > 1 ? [claimOf(offer, spans, span => quoteOf(context, span))] : [];
    });
  });
  const taken = new Set(spread.flatMap(blocksWithin));
  const estimates: string[] = [];
  const claims = [...roles].flatMap(([block, segments]) => {
    if (taken.has(block)) return [];
    const text = page.blocks[block]?.text ?? '';
    const label = labelOf(page, block);
    const isPaySection = segments.every(({ role }) => role === 'pay');
    const own = payIn(text, { ...around, label, isPaySection }).filter(
      ({ start }) => roleAt(segments, start) !== 'outside',
    );
    const below = page.blocks[block + 1]?.text ?? '';
    const isGuess = ({ start, end }: Offer): boolean => isEstimate(text, start, end, label, below);
    estimates.push(...own.filter(isGuess).map(({ start, end }) => text.slice(start, end)));
    return own
      .filter(offer => !isGuess(offer))
      .map(offer =>
        claimOf(offer, [{ block, start: offer.start, end: offer.end }], span => quoteOf(context, span)),
      );
  });
  return { ...withMarkup(inOrder([...spread, ...claims]), structured), estimates };
}

/** All blocks from a claim's first to its last: what stands between two ends is neither. */
function blocksWithin({ proofs }: Claim): number[] {
  const own = proofs.flatMap(({ span }) => span?.block ?? []);
  const first = Math.min(...own);
  return Array.from({ length: Math.max(...own) - first + 1 }, (_, i) => first + i);
}

const inOrder = (claims: readonly Claim[]): Claim[] => {
  const at = ({ proofs }: Claim): Span => proofs[0]?.span ?? { block: 0, start: 0, end: 0 };
  return claims.toSorted((a, b) => at(a).block - at(b).block || at(a).start - at(b).start);
};

const quoteOf = ({ page }: Context, { block, start, end }: Span): string =>
  page.blocks[block]?.text.slice(start, end) ?? '';

const roleAt = (segments: readonly Segment[], at: number): Role =>
  segments.findLast(one => one.span.start <= at)?.role ?? 'unknown';

/** Lines right under the title that hold its facts. */
const MOST_LINES = 6;

/** The segments, but where even the job's title was taken for foreign, the lines under it are not. */
function ownHeader(context: Context): readonly Segment[] {
  const { segments } = context;
  const { title, after } = headerOf(context);
  const isForeign = segments.some(one => one.span.block === title && one.role === 'outside');
  if (!isForeign) return segments;
  const lines = new Set(after.slice(0, MOST_LINES));
  return segments.map(one =>
    lines.has(one.span.block) && one.role === 'outside' ? { ...one, role: 'unknown' as const } : one,
  );
}

/** Block → its segments, for blocks that hold anything of the posting's own. */
function rolesOf(segments: readonly Segment[], others: ReadonlySet<number>): Map<number, Segment[]> {
  const byBlock = new Map<number, Segment[]>();
  for (const segment of segments) {
    const { block } = segment.span;
    if (others.has(block)) continue;
    const list = byBlock.get(block);
    if (list) list.push(segment);
    else byBlock.set(block, [segment]);
  }
  for (const [block, list] of byBlock)
    if (list.every(({ role, heading }) => role === 'outside' || EXAMPLE.test(heading ?? '')))
      byBlock.delete(block);
  return byBlock;
}

function claimOf(offer: Offer, places: readonly Span[], quoted: (span: Span) => string): Claim {
  const { min, max, kind, currency, unit, about } = offer;
  const spans = places.map(span => ({ ...span, end: Math.min(span.end, span.start + MOST_QUOTE) }));
  const guesses = [
    unit.how === 'assumed' && unit.is !== null ? 'the unit from the size of the figures' : '',
    currency.how === 'assumed' && currency.is !== null ? 'the currency from the page' : '',
  ].filter(Boolean);
  const how = guesses.length > 0 ? 'assumed' : 'stated';
  const reason = guesses.length > 0 ? { reason: `assumed: ${guesses.join('; ')}` } : {};
  return {
    pay: {
      min,
      max,
      currency: currency.is,
      unit: unit.is,
      kind,
      quote: spans[0] ? quoted(spans[0]) : '',
      about,
    },
    proofs: spans.map(span => ({ span, source: 'text', how, ...reason })),
    assumesCurrency: currency.how === 'assumed',
    assumesUnit: unit.how === 'assumed',
    isLabelledEnd: offer.isLabelledEnd,
  };
}
