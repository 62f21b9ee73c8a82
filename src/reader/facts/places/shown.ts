import type { Context } from '../../context.ts';
import { labelledOf } from '../header/labelled.ts';
import type { Span } from '../../source.ts';
import { fromHeader } from './from-header.ts';
import { listed, type Named } from './listed.ts';

const MOST_ITEMS = 20;
const LONGEST_ITEM = 60;

/** What the facts table and the header's lines say by themselves. */
export function shownPlaces(context: Context): readonly Named[] {
  const labelled = fromLabels(context);
  const header = fromHeader(context);
  return labelled.length > header.length ? [...labelled, ...header] : [...header, ...labelled];
}

const fromLabels = (context: Context): Named[] =>
  labelledOf(context)
    .filter(({ field }) => field === 'place')
    .flatMap(({ value, span }) => [...listed(value, span, context.tongues), ...further(span, context)]);

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
