import { regex } from '../../regex.ts';
import type { PageText } from '../../source.ts';

const LETTER = regex('\\p{L}', 'gu');
const IS_LINK = 0.8;
/** So many headings that are links make a list of other jobs. */
const ENOUGH = 2;

/** Heads figures that are made up to show how pay is worked out. Over a heading's text. */
export const EXAMPLE = regex(
  '(?:calculation|worked|pay|salary) example|example calculation|rekenvoorbeeld|voorbeeldberekening|rechenbeispiel|beispielrechnung|exemple (?:de calcul|chiffré)|ejemplo de cálculo|esempio di calcolo|przykład\\p{L}* (?:oblicze|wylicze)|räkneexempel|regneeksempel',
  'iu',
);

/**
 * Which blocks are likely part of another job's card although nothing says "similar jobs": below a heading that is a
 * link, of which there are several, or a link themselves that says more than the figures.
 */
export function otherJobsBlocks({ blocks }: PageText): ReadonlySet<number> {
  const linkedHeadings = blocks.filter(({ kind, linked }) => kind === 'heading' && linked >= IS_LINK).length;
  const others = new Set<number>();
  let isBelowLink = false;
  let headings = 0;
  blocks.forEach(({ kind, linked, text }, i) => {
    if (kind === 'heading') {
      headings += 1;
      isBelowLink = headings > 1 && linked >= IS_LINK && linkedHeadings >= ENOUGH;
    }
    const isLinkedCard = linked >= IS_LINK && (text.match(LETTER)?.length ?? 0) > 24;
    if (isBelowLink || isLinkedCard) others.add(i);
  });
  return others;
}
