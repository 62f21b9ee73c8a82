import type { Context } from '../../context.ts';
import { labelledOf } from '../header/labelled.ts';
import { fromHeader } from './from-header.ts';
import { listed, type Named } from './listed.ts';

/** What the facts table and the header's lines say by themselves. */
export function shownPlaces(context: Context): readonly Named[] {
  const labelled = fromLabels(context);
  const header = fromHeader(context);
  return labelled.length > header.length ? [...labelled, ...header] : [...header, ...labelled];
}

const fromLabels = (context: Context): Named[] =>
  labelledOf(context)
    .filter(({ field }) => field === 'place')
    .flatMap(({ value, span }) => listed(value, span, context.language));
