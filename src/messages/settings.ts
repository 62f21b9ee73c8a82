import * as z from 'zod/mini';
import { PARTS } from '../fit/checklist.ts';

export const MarkSwitches = z.object({
  pay: z.boolean(),
  required: z.boolean(),
  preferred: z.boolean(),
  condition: z.boolean(),
});

/** How the checklist is laid out: the reader's own order or by verdict, and which parts are folded. */
export const ChecklistView = z.object({
  sort: z.enum(['order', 'verdict']),
  folded: z.array(z.enum(PARTS)),
});
export type ChecklistView = z.infer<typeof ChecklistView>;

/**
 * Where the card stands: at the end of the lines (right, and left on pages from right to left) or at their start. Six
 * places and no more: a page sees where the card is, and shall not know its reader again by it.
 */
export const CardPlace = z.object({
  side: z.enum(['start', 'end']),
  height: z.enum(['top', 'middle', 'bottom']),
});
export type CardPlace = z.infer<typeof CardPlace>;

/** What the reader wants left alone, newest last. */
export const Alone = z.object({
  /** Host names. */
  sites: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(500)),
  /** Canonical addresses of pages that are no postings. */
  pages: z.array(z.string().check(z.maxLength(4000))).check(z.maxLength(500)),
});
export type Alone = z.infer<typeof Alone>;

/** Type, default and check of each setting in one line: there is no second list of defaults to drift from. */
export const Settings = z.object({
  /** The card is folded to its title bar. */
  collapsed: z.catch(z.boolean(), false),
  /** The card is shown at all (Alt+Shift+F). */
  shown: z.catch(z.boolean(), true),
  place: z.catch(CardPlace, () => ({ side: 'end' as const, height: 'bottom' as const })),
  /** Which kinds of passages are marked in pages. */
  marks: z.catch(MarkSwitches, { pay: true, required: true, preferred: true, condition: true }),
  checklist: z.catch(ChecklistView, () => ({ sort: 'order' as const, folded: [] })),
  /** Postings that were read are remembered for 90 days, so that one that comes back is recognised. */
  seenBefore: z.catch(z.boolean(), true),
  /** The reader was told that removing the extension deletes the list. */
  toldAboutRemoval: z.catch(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;

/** How the reader wants the card, as the card itself tells it. */
export const CardMemory = z.partial(
  z.object({
    collapsed: z.boolean(),
    shown: z.boolean(),
    place: CardPlace,
    marks: MarkSwitches,
    checklist: ChecklistView,
  }),
);
