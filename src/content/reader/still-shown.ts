import { fold } from '../../page/fold.ts';
import { lookAt } from '../../page/look.ts';
import { isStanding } from '../../page/node.ts';
import { anyShadow } from '../closed-shadow.ts';
import type { Read } from './read.ts';

/** Words of the posting with their place: while they stand, the posting does. */
export interface Anchor {
  readonly range: Range;
  readonly words: string;
  readonly isTitle: boolean;
}

/** So many tell whether the posting stands; they are looked at after every change of the page. */
const MOST = 8;

/** The title's words where the page shows them, and those of a few facts spread over the posting. */
export function anchorsOf({ ranges }: Pick<Read, 'ranges'>): readonly Anchor[] {
  const first = [...ranges].flatMap(([fact, [range]]) =>
    range ? [{ isTitle: fact === '/title', range }] : [],
  );
  const facts = first.filter(({ isTitle }) => !isTitle);
  const step = Math.max(1, Math.ceil(facts.length / MOST));
  return [...first.filter(({ isTitle }) => isTitle), ...facts.filter((_, i) => i % step === 0)].map(one => ({
    ...one,
    words: fold(one.range.toString()),
  }));
}

const stands = ({ range, words }: Anchor): boolean =>
  isStanding(range.startContainer) && fold(range.toString()) === words;

/** Without its title, or without most of the rest, a posting is not there. */
const tooMany = (lost: readonly Anchor[], all: readonly Anchor[]): boolean =>
  lost.some(({ isTitle }) => isTitle) || 2 * lost.length > all.length;

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
