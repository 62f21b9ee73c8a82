import './zod.ts';
import * as z from 'zod/mini';
import { Row } from '../fit/checklist.ts';
import { PayScale } from '../fit/pay-scale.ts';
import { Own, Status } from '../posting/saved.ts';
import { Settings } from './settings.ts';

export const SavedState = z.nullable(z.object({ id: z.string(), status: Status, savedAt: z.string() }));
export type SavedState = z.infer<typeof SavedState>;

/** What the card and the popup show beside the Reading. */
export const Beside = z.object({
  saved: SavedState,
  /** The reader's corrections of this posting, {} where there are none. */
  own: Own,
  checklist: z.array(Row),
  /** The pay drawn against the reader's floor. */
  scales: z.array(PayScale),
  /** No criterion is set: the card offers to set some. */
  profileEmpty: z.boolean(),
  /** When one of the same title and company was read before, at least a day ago, and where. */
  seenBefore: z.nullable(z.object({ at: z.string(), url: z.string(), place: z.nullable(z.string()) })),
  settings: Settings,
});
export type Beside = z.infer<typeof Beside>;
