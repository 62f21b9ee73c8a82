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

/** Type, default and check of each setting in one line: there is no second list of defaults to drift from. */
export const Settings = z.object({
  /** The card is folded to its title bar. */
  collapsed: z.catch(z.boolean(), false),
  /** The card is shown at all (Alt+Shift+F). */
  shown: z.catch(z.boolean(), true),
  /** Which kinds of passages are marked in pages. */
  marks: z.catch(MarkSwitches, { pay: true, required: true, preferred: true, condition: true }),
  checklist: z.catch(ChecklistView, () => ({ sort: 'order' as const, folded: [] })),
  /** Postings that were read are remembered for 90 days, so that one that comes back is recognised. */
  seenBefore: z.catch(z.boolean(), true),
  /** The reader was told that removing the extension deletes the list. */
  toldAboutRemoval: z.catch(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;
