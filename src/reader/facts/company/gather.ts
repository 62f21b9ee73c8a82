import type { Context } from '../../context.ts';
import { bare } from '../header/parts.ts';
import { findPlaces } from '../places/places.ts';
import { findTitle } from '../title/title.ts';
import { fromHeader } from './from-header.ts';
import { fromLabels, fromMarkup } from './from-markup.ts';
import { fromText } from './from-text.ts';
import { fromTitle } from './from-title.ts';
import type { Hint } from './hint.ts';
import { plausible } from './plausible.ts';

/** What a title holds is mostly the job's subject, a team or a product. */
const IN_TITLE = 0.3;

/** Everything that names a company, in no order, implausible names left out. */
export function gather(context: Context): Hint[] {
  const title = ` ${bare(findTitle(context)?.value ?? '')} `;
  const towns = new Set(findPlaces(context).map(({ value }) => bare(value.split(',')[0] ?? '')));
  return [
    ...fromMarkup(context),
    ...fromLabels(context),
    ...fromTitle(context),
    ...fromHeader(context),
    ...fromText(context),
  ]
    .filter(({ name, weight }) => plausible(name, context) && (weight > 4 || !towns.has(bare(name))))
    .map(hint =>
      hint.weight < 4 && title.includes(` ${bare(hint.name)} `)
        ? { ...hint, weight: hint.weight * IN_TITLE }
        : hint,
    );
}
