import type { Context } from '../../context.ts';
import { ANYONES } from './common.data.ts';
import { bare } from '../header/parts.ts';
import { shownPlaces } from '../places/shown.ts';
import { isTown } from '../places/town.ts';
import { findTitle } from '../title/title.ts';
import { fromHeader } from './from-header.ts';
import { fromHost, hostWords, together } from './from-host.ts';
import { fromLabels, fromMarkup } from './from-markup.ts';
import { fromText } from './from-text.ts';
import { fromTitle } from './from-title.ts';
import type { Hint } from './hint.ts';
import { plausible } from './plausible.ts';

/** What a title holds is mostly the job's subject, a team or a product. */
const IN_TITLE = 0.3;

/** Told by where it stands, whatever the title says. */
const OF_PLACE: ReadonlySet<string> = new Set(['careers line', 'line by the title']);

/** Everything that names a company, in no order, implausible names left out. */
export function gather(context: Context): Hint[] {
  const title = ` ${bare(findTitle(context)?.value ?? '')} `;
  const towns = new Set(
    [...shownPlaces(context).map(({ name }) => name), ...(context.structured?.locations ?? [])].flatMap(
      name => name.split(',').map(bare),
    ),
  );
  const ofAnyone = ANYONES.test(context.page.url);
  const host = hostWords(ofAnyone ? '' : context.page.url);
  const hints = [
    ...fromMarkup(context),
    ...fromLabels(context),
    ...fromTitle(context),
    ...fromHeader(context),
    ...fromText(context),
  ]
    .filter(
      ({ name, kind, weight }) =>
        plausible(name, context) &&
        !(ofAnyone && kind === "site's name") &&
        ((weight > 4 && kind !== "page's title") || !(towns.has(bare(name)) || isTown(name))),
    )
    .map(hint =>
      hint.weight < 4 && !OF_PLACE.has(hint.kind) && title.includes(` ${bare(hint.name)} `)
        ? { ...hint, weight: hint.weight * IN_TITLE }
        : hint,
    );
  // A longer name that is known holds the site's within it.
  const isKnown = (word: string): boolean => hints.some(({ name }) => together(name).includes(word));
  return [
    ...hints,
    ...fromHost(
      context,
      [...host].filter(word => !isKnown(word)),
    ),
    ...hints
      .filter(({ name }) => host.has(together(name)))
      .slice(0, 3)
      .map(one => ({ ...one, kind: "site's address", weight: 2 })),
  ];
}
