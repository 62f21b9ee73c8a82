import type { BlockKind } from '../reader/source.ts';
import { attributeOf } from './node.ts';
import { headingLevel } from './tags.ts';

/** Where in the page the walk is: what the elements around say of the text in them. */
export interface Context {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly lists: number;
  readonly element: Element;
  readonly link: boolean;
  readonly bold: boolean;
  /** It is in a frame that is not shown; whether an element is shown is asked of the browser, block by block. */
  readonly hidden: boolean;
}

/** One element further in. */
export function inside(element: Element, tag: string, context: Context): Context {
  const role = attributeOf(element, 'role');
  const level = headingLevel(element, tag, role);
  const { lists, link, bold, hidden } = context;
  if (level) return { kind: 'heading', depth: level, lists, element, link, bold, hidden };
  switch (tag) {
    case 'li':
      return { kind: 'item', depth: lists + 1, lists: lists + 1, element, link, bold, hidden };
    case 'dt':
    case 'th':
      return { kind: 'term', depth: 0, lists, element, link, bold, hidden };
    case 'dd':
    case 'td':
      return { kind: 'cell', depth: 0, lists, element, link, bold, hidden };
    case 'pre':
      return { kind: 'pre', depth: 0, lists, element, link, bold, hidden };
    case 'strong':
    case 'b':
      return { ...context, element, bold: true };
    case 'a':
      return { ...context, element, link: true };
    default:
      return role === 'listitem'
        ? { kind: 'item', depth: lists + 1, lists: lists + 1, element, link, bold, hidden }
        : { kind: context.kind, depth: context.depth, lists, element, link, bold, hidden };
  }
}
