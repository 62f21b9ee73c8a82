import type { Reading } from '../../posting/reading.ts';
import type { Settings } from '../../messages/settings.ts';
import { MARK_KINDS, MARK_LABELS, type MarkKind } from '../../ui/marks.ts';
import { markKind } from './marks.ts';

/* The marks of a page as stops on a way through it, from top to bottom. */

export interface Stop<R> {
  readonly kind: MarkKind;
  readonly fact: string;
  readonly range: R;
}

interface Place {
  readonly top: number;
  readonly left: number;
}

/** More of a mark's words than this are not read out. */
const LONGEST = 160;

/**
 * The marks that are on, in the order of the page. Facts of one kind that stand in the same words are one stop.
 * @param placeOf where a range is drawn; null where it is not to be seen at the moment.
 */
export function stopsOf<R>(
  reading: Reading,
  ranges: ReadonlyMap<string, readonly R[]>,
  on: Settings['marks'],
  placeOf: (range: R) => Place | null,
): readonly Stop<R>[] {
  const found = [...ranges].flatMap(([fact, all]) => {
    const kind = markKind(reading, fact);
    if (kind === null || !on[kind]) return [];
    return all.flatMap(range => {
      const place = placeOf(range);
      return place === null ? [] : [{ kind, fact, range, place }];
    });
  });
  const inOrder = found.toSorted(
    ({ kind: k, place: a }, { kind: l, place: b }) =>
      a.top - b.top || a.left - b.left || MARK_KINDS.indexOf(k) - MARK_KINDS.indexOf(l),
  );
  return inOrder.filter(({ kind, place }, i) => {
    const before = inOrder[i - 1];
    return before?.kind !== kind || before.place.top !== place.top || before.place.left !== place.left;
  });
}

/** The stop after (1) or before (-1) the last one, round and round; null where there is none. */
export function stepFrom<R>(stops: readonly Stop<R>[], last: Stop<R> | null, by: 1 | -1): Stop<R> | null {
  const same = stops.findIndex(({ range }) => range === last?.range);
  // The page was read anew since: the same fact has another range.
  const at = same >= 0 ? same : stops.findIndex(({ fact }) => fact === last?.fact);
  const next = at < 0 && by < 0 ? stops.length - 1 : (at + by + stops.length) % stops.length;
  return stops[next] ?? null;
}

/** "Pay, 1 of 3: “€40,000 a year”". */
export function stopWords<R extends { toString(): string }>(
  stops: readonly Stop<R>[],
  stop: Stop<R>,
): string {
  const alike = stops.filter(({ kind }) => kind === stop.kind);
  const words = stop.range.toString().replace(/\s+/g, ' ').trim();
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
  return `${MARK_LABELS[stop.kind]}, ${alike.indexOf(stop) + 1} of ${alike.length}: “${shown}”`;
}
