import type { Context, Found, Proof } from '../../context.ts';
import { bare, partsOf } from '../header/parts.ts';
import { isCityWithRegion } from '../header/place-like.ts';
import { fromSentences } from './sentences.ts';
import { shownPlaces } from './shown.ts';
import { beside } from './beside.ts';

const MOST = 40;

/** Every place the job can be done from, as written: facts table, header, markup, and where all are silent a sentence. */
export function findPlaces(context: Context): Found<string>[] {
  const { structured } = context;
  const plain = shownPlaces(context);
  const shown = plain.length ? plain : beside(context);
  const markup = named(structured?.locations ?? []);
  const hits = shown.length || markup.length ? shown : fromSentences(context);
  const found: { name: string; proofs: Proof[] }[] = [];
  const add = (name: string, proof: Proof) => {
    const same = found.find(one => samePlace(one.name, name));
    if (!same) found.push({ name, proofs: [proof] });
    else if (same.proofs.length < 3) same.proofs.push(proof);
  };
  for (const { name, span } of hits) add(name, { span, source: 'text', how: 'stated' });
  // What the page shows is whole as a rule; "Graz + 3 more" is not, and markup knows the rest.
  if (structured && (hits.length === 0 || (hits.length === 1 && markup.length > 1)))
    for (const name of markup) add(name, { span: null, source: structured.source, how: 'stated' });
  if (found.length === 0) return fromPageTitle(context);
  return found.slice(0, MOST).map(({ name, proofs }) => ({ value: name, proofs }));
}

/** "Baker at Example Bakery — Toledo, Ohio, United States": where nothing else says it, the page's own title may. */
const fromPageTitle = ({ page }: Context): Found<string>[] =>
  partsOf(page.title)
    .slice(1)
    .filter(({ text }) => isCityWithRegion(text))
    .slice(0, 1)
    .map(({ text }) => ({
      value: text,
      proofs: [{ span: null, source: 'meta', how: 'assumed', reason: "from the page's own title" }],
    }));

/** A long list of bare country codes says where applicants may live, and no one reads it. */
const named = (names: readonly string[]): readonly string[] =>
  names.filter(name => /^[A-Z]{2}$/.test(name)).length > 3
    ? []
    : names.filter(name => !/^(?:anywhere|remote|worldwide|n\/a)$/i.test(name));

/** The same words, or one of them the beginning of the other: "Graz" and "Graz, Austria". */
function samePlace(a: string, b: string): boolean {
  const [left, right] = [bare(a), bare(b)];
  // "Portugal - Faro" and "Faro".
  const within = (whole: string, part: string) => whole.split(/\s[–-]\s/).some(one => bare(one) === part);
  const first = (text: string) => bare(text.split(',')[0] ?? '');
  return (
    left === right ||
    within(a, right) ||
    within(b, left) ||
    left.startsWith(`${right} `) ||
    right.startsWith(`${left} `) ||
    // "Example Bakery Linz, Austria" glued from two elements.
    (b.includes(',') && left.endsWith(` ${right}`)) ||
    (a.includes(',') && right.endsWith(` ${left}`)) ||
    (first(a) === first(b) && first(a).length > 2)
  );
}
