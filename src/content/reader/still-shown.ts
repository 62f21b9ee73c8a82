import { fold } from '../../page/fold.ts';
import { lookAt } from '../../page/look.ts';
import { holds, isStanding, isText, own } from '../../page/node.ts';
import { anyShadow } from '../closed-shadow.ts';
import type { Read } from './read.ts';

/** Words of the posting with their place: while they stand, the posting does. */
export interface Anchor {
  readonly range: Range;
  /** The node that holds all of it. A range moves on when that is taken away. */
  readonly node: Node;
  readonly words: string;
  /** The whole text of the one node that holds the words; null where several do. */
  readonly data: string | null;
  /** Two postings that share all the rest differ in one of these. */
  readonly tells: boolean;
}

/** What tells one posting from another of the same employer. */
export const tells = (fact: string): boolean => /^\/(?:title|company|locations|pay)\b/.test(fact);

/** So many of the other facts are looked at after every change of the page. */
const MOST = 8;

/** Words of the posting where the page shows them: all that tells it from others, and a few facts spread over the rest. */
export function anchorsOf({ ranges }: Pick<Read, 'ranges'>): readonly Anchor[] {
  const all = [...ranges].flatMap(([fact, [range]]) => (range ? [{ tells: tells(fact), range, fact }] : []));
  const first = all.filter(each => each.tells).toSorted(({ fact }) => (fact === '/title' ? -1 : 0));
  const rest = all.filter(each => !each.tells);
  const step = Math.max(1, Math.ceil(rest.length / MOST));
  const some = [...first, ...rest.filter((_, i) => i % step === 0)];
  return some.map(({ range, tells }) => ({
    range,
    node: range.commonAncestorContainer,
    tells,
    words: fold(range.toString()),
    data: dataOf(range),
  }));
}

function dataOf({ startContainer, endContainer }: Range): string | null {
  return isText(startContainer) && startContainer === endContainer ? startContainer.data : null;
}

/** Asked of every anchor after every change of the page: a node whose text is as it was needs no second look. */
const stands = ({ range, words, data }: Anchor): boolean =>
  isStanding(range.startContainer) &&
  ((data !== null && dataOf(range) === data) || fold(range.toString()) === words);

/**
 * Whether changes may have touched an anchor. Asked after every change of a page that may never rest, so it asks for next
 * to nothing.
 */
export function concerns(anchors: readonly Anchor[]): (records: readonly MutationRecord[]) => boolean {
  const nodes = new Set(anchors.map(({ node }) => node));
  const roots = [...nodes].filter(node => !isText(node));
  const within = roots.map(root => own(root, 'contains').bind(root));
  const took = (removed: Node): boolean =>
    nodes.has(removed) ||
    (own(removed, 'firstChild') !== null && anchors.some(({ node }) => holds(removed, node)));
  return records => {
    let before: Node | null = null;
    for (const { target, removedNodes } of records) {
      // Changes come in heaps, one place after the other.
      if (target !== before && (nodes.has(target) || within.some(has => has(target)))) return true;
      before = target;
      if (removedNodes.length === 0) continue;
      for (const removed of removedNodes) if (took(removed)) return true;
    }
    return false;
  };
}

/** Without what tells it from others, or without most of the rest, a posting is not there. */
const tooMany = (lost: readonly Anchor[], all: readonly Anchor[]): boolean =>
  lost.some(each => each.tells) || 2 * lost.length > all.length;

/**
 * The posting that was read is still what the page shows. A page may draw the same words with new nodes: where the old
 * ones have gone, the words are looked for anew.
 */
export function isStillShown(anchors: readonly Anchor[], document: Document): boolean {
  const lost = anchors.filter(anchor => !stands(anchor));
  if (!tooMany(lost, anchors)) return true;
  const text = fold(lookAt(document, anyShadow).text);
  return !tooMany(
    lost.filter(({ words }) => !text.includes(words)),
    anchors,
  );
}
