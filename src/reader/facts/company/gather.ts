import type { Context } from '../../context.ts';
import { fromHeader } from './from-header.ts';
import { fromLabels, fromMarkup } from './from-markup.ts';
import { fromText } from './from-text.ts';
import { fromTitle } from './from-title.ts';
import type { Hint } from './hint.ts';
import { plausible } from './plausible.ts';

/** Everything that names a company, in no order, implausible names left out. */
export function gather(context: Context): Hint[] {
  return [
    ...fromMarkup(context),
    ...fromLabels(context),
    ...fromTitle(context),
    ...fromHeader(context),
    ...fromText(context),
  ].filter(hint => plausible(hint.name, context));
}
