import type { Context, Found, Proof } from '../../context.ts';
import { gather } from './gather.ts';
import { sameCompany } from './name.ts';
import type { Hint } from './hint.ts';

/** Less than this is a guess, and a guess is not shown. */
const LEAST = 2;

/**
 * The hiring organization: what markup, labels, the page's title and the text say of it, weighed together. The same
 * name from several sources adds up; the job board's own name counts little.
 */
export function findCompany(context: Context): Found<string> | null {
  const hints = gather(context);
  const groups: Hint[][] = [];
  for (const hint of hints) {
    const group = groups.find(([first]) => first && sameCompany(first.name, hint.name));
    if (group) group.push(hint);
    else groups.push([hint]);
  }
  const worth = (group: readonly Hint[]) => weigh(group);
  const [best] = groups.toSorted((a, b) => worth(b) - worth(a));
  if (!best || worth(best) < LEAST) return null;
  const [strongest] = best.toSorted((a, b) => b.weight - a.weight);
  if (!strongest) return null;
  return { value: strongest.name, proofs: proofsOf(best) };
}

/** The strongest hint whole; each further kind of hint adds half of its weight, each further of a kind a little. */
function weigh(group: readonly Hint[]): number {
  const kinds = new Map<string, number>();
  for (const { kind, weight } of group) {
    const most = kinds.get(kind);
    kinds.set(kind, most === undefined ? weight : Math.max(most, weight) + 0.2);
  }
  const [first = 0, ...rest] = [...kinds.values()].toSorted((a, b) => b - a);
  return rest.reduce((sum, one) => sum + one * 0.6, first);
}

/** Text first; one proof of each source is enough. */
function proofsOf(group: readonly Hint[]): Proof[] {
  const byWeight = group.toSorted((a, b) => b.weight - a.weight);
  const text = byWeight.find(({ span }) => span !== null);
  const markup = byWeight.find(({ span }) => span === null);
  return [
    ...(text ? [{ span: text.span, source: 'text' as const, how: 'stated' as const }] : []),
    ...(markup
      ? [{ span: null, source: markup.source, how: text ? ('stated' as const) : markup.how, reason: markup.kind }]
      : []),
  ];
}
