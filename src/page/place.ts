import type { BlockKind } from '../reader/source.ts';
import { seen } from './layout.ts';
import { headingLevel } from './tags.ts';

/** Where in the page the walk is: what the elements around say of the text in them. */
export interface Context {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly lists: number;
  readonly element: Element;
  readonly link: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
}

/** One element further in. */
export function inside(element: Element, context: Context): Context {
  const level = headingLevel(element);
  const base = { ...context, element, hidden: context.hidden || !seen(element) };
  if (level) return { ...base, kind: 'heading', depth: level };
  switch (element.localName) {
    case 'li':
      return { ...base, kind: 'item', lists: context.lists + 1, depth: context.lists + 1 };
    case 'dt':
    case 'th':
      return { ...base, kind: 'term', depth: 0 };
    case 'dd':
    case 'td':
      return { ...base, kind: 'cell', depth: 0 };
    case 'pre':
      return { ...base, kind: 'pre', depth: 0 };
    case 'strong':
    case 'b':
      return { ...base, bold: true };
    case 'a':
      return { ...base, link: true };
    default:
      return element.getAttribute('role') === 'listitem'
        ? { ...base, kind: 'item', lists: context.lists + 1, depth: context.lists + 1 }
        : base;
  }
}
