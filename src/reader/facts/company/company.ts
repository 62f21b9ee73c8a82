import type { Context, Found, Proof } from '../../context.ts';
import { AGENT } from './common.data.ts';
import { INSTITUTION } from './from-header.ts';
import { gather } from './gather.ts';
import { sameCompany } from './name.ts';
import type { Hint } from './hint.ts';

/** Less than this is a guess, and a guess is not shown. */
const LEAST = 1.2;

const cache = new WeakMap<Context, Found<string> | null>();

/**
 * The hiring organization: what markup, labels, the page's title and the text say of it, weighed together. The same
 * name from several sources adds up; the job board's own name counts little. Looked for once a page: places lean on it.
 */
export function findCompany(context: Context): Found<string> | null {
  const known = cache.get(context);
  if (known !== undefined) return known;
  const company = companyOf(context);
  cache.set(context, company);
  return company;
}

function companyOf(context: Context): Found<string> | null {
  const hints = gather(context);
  const groups: Hint[][] = [];
  for (const hint of hints) {
    const group = groups.find(([first]) => first && sameCompany(first.name, hint.name));
    if (group) group.push(hint);
    else groups.push([hint]);
  }
  const [best] = groups.toSorted((a, b) => rank(b) - rank(a));
  if (!best || weigh(best) < LEAST) return null;
  const [strongest] = best.toSorted((a, b) => b.weight - a.weight);
  if (!strongest) return null;
  if (!FIRM.has(strongest.kind) && context.own.some(({ text }) => AGENT.test(text))) return null;
  return {
    value: strongest.weight < 4 ? commonest(best, strongest) : strongest.name,
    proofs: proofsOf(best),
  };
}

/** Of the ways a name is written the one that most kinds of hints agree on: "Example Bakery" before "Example Bakery Tech". */
function commonest(group: readonly Hint[], strongest: Hint): string {
  const kinds = (name: string) =>
    new Set(group.filter(one => one.name === name).map(({ kind }) => kind)).size;
  return group.reduce((best, one) => (kinds(one.name) > kinds(best.name) ? one : best), strongest).name;
}

/** Said of the employer itself, whoever writes the posting. */
const FIRM: ReadonlySet<string> = new Set(['label', 'hiring organization', 'element for the company']);

/** Says whose site it is, which is the employer's only where nothing speaks against it. */
const SITE: ReadonlySet<string> = new Set(["site's name", 'copyright line', "site's address", 'author']);

/** Only the site's furniture gives this name, a plain part of the page's title included. */
const isFurniture = (group: readonly Hint[]): boolean =>
  group.some(({ kind }) => SITE.has(kind)) &&
  group.every(({ kind, weight }) => SITE.has(kind) || (kind === "page's title" && weight <= 2));

/** What the text names comes before what the site's furniture names; alone, that will do. */
const rank = (group: readonly Hint[]): number => weigh(group) * (isFurniture(group) ? 0.5 : 1);

/**
 * The strongest hint whole; each further kind of hint adds part of its weight, each further of a kind a little. A name
 * that only the site's furniture gives may be a job board's.
 */
function weigh(group: readonly Hint[]): number {
  const kinds = new Map<string, number>();
  for (const { kind, weight } of group) {
    const most = kinds.get(kind);
    kinds.set(kind, most === undefined ? weight : Math.min(Math.max(most, weight) + 0.2, weight + 1.2));
  }
  const [first = 0, ...rest] = [...kinds.values()].toSorted((a, b) => b - a);
  const onlySite = isFurniture(group);
  const sum = rest.reduce((all, one) => all + one * (onlySite ? 0.3 : 0.6), first);
  const isFirm = group.some(({ name }) => INSTITUTION.test(name));
  return sum + (isFirm ? 0.5 : 0) - (onlySite ? 0.3 : 0);
}

/** Text first; one proof of each source is enough. */
function proofsOf(group: readonly Hint[]): Proof[] {
  const byWeight = group.toSorted((a, b) => b.weight - a.weight);
  const text = byWeight.find(({ span }) => span !== null);
  const markup = byWeight.find(({ span }) => span === null);
  return [
    ...(text ? [{ span: text.span, source: 'text' as const, how: 'stated' as const }] : []),
    ...(markup
      ? [
          {
            span: null,
            source: markup.source,
            how: text ? ('stated' as const) : markup.how,
            reason: markup.kind,
          },
        ]
      : []),
  ];
}
