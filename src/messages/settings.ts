import * as z from 'zod/mini';

export const MarkSwitches = z.object({
  pay: z.boolean(),
  required: z.boolean(),
  preferred: z.boolean(),
  condition: z.boolean(),
});

/** Type, default and check of each setting in one line: there is no second list of defaults to drift from. */
export const Settings = z.object({
  /** The card is folded to its title bar. */
  collapsed: z.catch(z.boolean(), false),
  /** The card is shown at all (Alt+Shift+F). */
  shown: z.catch(z.boolean(), true),
  /** Which kinds of passages are marked in pages. */
  marks: z.catch(MarkSwitches, { pay: true, required: true, preferred: true, condition: true }),
  /** The reader was told that removing the extension deletes the list. */
  toldAboutRemoval: z.catch(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;
