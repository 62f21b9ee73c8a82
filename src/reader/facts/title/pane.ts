import type { Context } from '../../context.ts';
import { outsideOf } from '../header/outside.ts';

/** So many blocks of others in a row are a list beside the posting, not a button or two. */
const LIST = 8;
/** A row that names the opened posting stands in its list as a short line. */
const LONGEST = 120;

/** Where the part of the page begins that holds the posting's body: behind the list, where one stands before it. */
export function paneOf(context: Context): number {
  const outside = outsideOf(context);
  const first = Math.max(0, outside.indexOf(false));
  const body = context.own.find(({ role }) => role === 'required' || role === 'duties')?.span.block ?? -1;
  let start = body;
  for (let i = body, others = 0; i >= first && others < LIST; i--) {
    others = outside[i] ? others + 1 : 0;
    if (!outside[i]) start = i;
  }
  return body < 0 ? first : start;
}

/** The first line of the pane that a row of the list before it says, too; −1 where none does. Rows begin with the title. */
export function rowAgain(context: Context, pane: number): number {
  const { blocks } = context.page;
  const outside = outsideOf(context);
  const shown = new Map<string, number>();
  for (let i = Math.min(pane + 12, blocks.length) - 1; i >= pane; i--)
    if (!outside[i]) shown.set(blocks[i]?.text ?? '', i);
  for (let i = 0; i < pane; i++) {
    const { text, kind } = blocks[i] ?? { text: '', kind: 'paragraph' };
    if (outside[i] && text.length > 3 && text.length < LONGEST && kind !== 'cell') {
      const again = shown.get(text);
      if (again !== undefined) return again;
    }
  }
  return -1;
}
