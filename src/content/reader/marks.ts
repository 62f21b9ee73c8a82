import type { Reading } from '../../posting/reading.ts';
import type { Settings } from '../../messages/settings.ts';
import { viewOf } from '../../page/node.ts';
import { highlightName, MARK_KINDS, type MarkKind } from '../../ui/marks.ts';

/** Later kinds are painted over earlier ones: a condition inside a requirement is seen as one. */
const PRIORITY: Readonly<Record<MarkKind | 'flash', number>> = {
  required: 1,
  preferred: 2,
  pay: 3,
  condition: 4,
  flash: 5,
};

/** The kind of mark a fact's words wear; null for facts that are not marked. Never depends on the profile. */
export function markKind(reading: Reading, fact: string): MarkKind | null {
  const [, field, key] = fact.split('/');
  if (field === 'pay') return 'pay';
  if (field === 'conditions') return 'condition';
  return field === 'requirements' ? (reading.requirements[Number(key)]?.level ?? null) : null;
}

/** The ranges of each kind that is switched on. */
export function groupMarks<R>(
  reading: Reading,
  ranges: ReadonlyMap<string, readonly R[]>,
  on: Settings['marks'],
): ReadonlyMap<MarkKind, readonly R[]> {
  const groups = new Map<MarkKind, R[]>();
  for (const [fact, places] of ranges) {
    const kind = markKind(reading, fact);
    if (kind !== null && on[kind]) groups.set(kind, [...(groups.get(kind) ?? []), ...places]);
  }
  return groups;
}

/** Paints with the CSS Custom Highlight API: not one node of the page is added, wrapped or moved. */
export function paint(groups: ReadonlyMap<MarkKind, readonly Range[]>): void {
  for (const kind of MARK_KINDS) set(kind, groups.get(kind) ?? []);
}

/** Takes every mark of ours away. */
export function unpaint(): void {
  for (const kind of [...MARK_KINDS, 'flash'] as const) set(kind, []);
}

type View = Window & typeof globalThis;

/** Where each kind is painted: a document paints its own highlights alone, and a posting may stand in a frame. */
const painted = new Map<MarkKind | 'flash', readonly View[]>();

/** Paints one kind anew; an empty list takes it away. */
export function set(kind: MarkKind | 'flash', ranges: readonly Range[]): void {
  const name = highlightName(kind);
  const byView = Map.groupBy(ranges, range => viewOf(range.startContainer));
  for (const view of painted.get(kind) ?? []) if (!byView.has(view)) view.CSS?.highlights?.delete(name);
  const views: View[] = [];
  for (const [view, own] of byView) {
    if (view === null) continue;
    const highlight = new view.Highlight(...own);
    highlight.priority = PRIORITY[kind];
    view.CSS.highlights.set(name, highlight);
    views.push(view);
  }
  painted.set(kind, views);
}
