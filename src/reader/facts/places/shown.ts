import type { Context } from '../../context.ts';
import { isPlace } from '../header/place-like.ts';
import { labelledOf, type Labelled } from '../header/labelled.ts';
import type { Span } from '../../source.ts';
import { fromHeader } from './from-header.ts';
import { listed, type Named } from './listed.ts';

const MOST_ITEMS = 20;
const LONGEST_ITEM = 60;

/** Labels of a town, and of what is around it. */
const TOWN =
  /^\W*(?:city|cities|town|ville|localité|ort|stadt|ciudad|cidade|città|miasto|město|stad|plaats|kommun)\W*$/i;
const AROUND =
  /^\W*(?:regions?|country|countries|state|land|bundesland|région|pays|región|país|região|estado|regione|paese|kraj|län)\W*$/i;

/** What the facts table and the header's lines say by themselves: of a town its country is no place more. */
export function shownPlaces(context: Context): readonly Named[] {
  const facts = labelledOf(context).filter(({ field }) => field === 'place');
  const around = facts.some(({ label }) => TOWN.test(label))
    ? facts.filter(({ label }) => AROUND.test(label))
    : [];
  const labelled = fromLabels(
    facts.filter(one => !around.includes(one)),
    context,
  );
  // A line that begins with its label is read without it.
  const isRead = ({ block, start }: Span): boolean =>
    facts.some(({ span }) => span.block === block && span.start > start) ||
    around.some(({ span }) => span.block === block && span.start <= start);
  const header = fromHeader(context).filter(({ span }) => !isRead(span));
  const [town, ...more] = labelled;
  const country = around.find(({ value }) => isPlace(value));
  if (town && more.length === 0 && country && !town.name.includes(','))
    return [{ ...town, name: `${town.name}, ${country.value}` }, ...header];
  return labelled.length > header.length ? [...labelled, ...header] : [...header, ...labelled];
}

const fromLabels = (facts: readonly Labelled[], context: Context): Named[] =>
  facts.flatMap(({ value, span }) => [...listed(value, span, context.tongues), ...further(span, context)]);

/** "Location" above a list of towns: each further item is one, too, as is each further <dd> of a term. */
function further({ block, start }: Span, { page, tongues: language }: Context): Named[] {
  const { blocks, containers } = page;
  const first = blocks[block];
  const tag = containers[first?.container ?? -1]?.tag;
  if (!first || start > 0 || blocks[block - 1]?.kind !== 'term') return [];
  if (first.kind !== 'item' && tag !== 'dd') return [];
  const parent = containers[first.container]?.parent;
  const found: Named[] = [];
  for (let i = block + 1; i <= block + MOST_ITEMS; i++) {
    const next = blocks[i];
    const holder = containers[next?.container ?? -1];
    if (next?.kind !== first.kind || holder?.tag !== tag || holder?.parent !== parent) break;
    if (next.text.length > LONGEST_ITEM) break;
    found.push(...listed(next.text, { block: i, start: 0, end: next.text.length }, language));
  }
  return found;
}
