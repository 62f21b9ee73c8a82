import type { Pay } from '../../../posting/reading.ts';
import type { Context, Merged, Role, Segment } from '../../context.ts';
import { currencyOfPage } from './country.ts';
import { otherJobsBlocks } from './elsewhere.ts';
import { labelOf } from './label.ts';
import { withMarkup } from './merge.ts';
import type { Claim } from './merge.ts';
import { payIn } from './pay-in.ts';
import type { Offer } from './pay-in.ts';

const MOST_QUOTE = 400;

/** Every pay range offered for this job, in the page's order; text and markup merged. */
export function findPay(context: Context): Merged<Pay> {
  const { page, structured } = context;
  const roles = rolesOf(context.segments);
  const currencyOf = currencyOfPage(context);
  const others = otherJobsBlocks(page);
  const claims = [...roles].flatMap(([block, segments]) => {
    if (others.has(block)) return [];
    const text = page.blocks[block]?.text ?? '';
    const roleAt = (at: number): Role => segments.findLast(one => one.span.start <= at)?.role ?? 'unknown';
    const offers = payIn(text, {
      label: labelOf(page, block),
      isPaySection: segments.every(({ role }) => role === 'pay'),
      known: structured?.pay ?? [],
      currencyOf,
    });
    return offers
      .filter(({ start }) => roleAt(start) !== 'outside')
      .map(offer => claimOf(offer, block, text));
  });
  return withMarkup(claims, structured);
}

/** Block → its segments, for blocks that hold anything of the posting's own. */
function rolesOf(segments: readonly Segment[]): Map<number, Segment[]> {
  const byBlock = new Map<number, Segment[]>();
  for (const segment of segments) {
    const list = byBlock.get(segment.span.block);
    if (list) list.push(segment);
    else byBlock.set(segment.span.block, [segment]);
  }
  for (const [block, list] of byBlock)
    if (list.every(({ role }) => role === 'outside')) byBlock.delete(block);
  return byBlock;
}

function claimOf(offer: Offer, block: number, text: string): Claim {
  const { min, max, kind, currency, unit } = offer;
  const end = Math.min(offer.end, offer.start + MOST_QUOTE);
  const quote = text.slice(offer.start, end);
  const guessed = [
    unit.how === 'assumed' && unit.is !== null ? 'the unit from the size of the figures' : '',
    currency.how === 'assumed' ? 'which currency the sign means from the page' : '',
  ].filter(Boolean);
  return {
    pay: { min, max, currency: currency.is, unit: unit.is, kind, quote },
    proof: {
      span: { block, start: offer.start, end },
      source: 'text',
      how: guessed.length > 0 ? 'assumed' : 'stated',
      ...(guessed.length > 0 ? { reason: `assumed: ${guessed.join('; ')}` } : {}),
    },
    assumesCurrency: currency.how === 'assumed',
    assumesUnit: unit.how === 'assumed',
  };
}
