import * as z from 'zod/mini';
import { Reading } from '../posting/reading.ts';

const count = z.int().check(z.nonnegative());

/** What a report of a misreading holds, made in the page. */
export const Misread = z.object({
  /** What was read, with e-mail addresses, names of the account and the address's query taken out. */
  reading: Reading,
  /** Facts whose words do not stand where they were read. */
  unplaced: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(3000)),
  /** The posting's part of the page, cleaned (`page/report`). */
  html: z.string().check(z.maxLength(4_000_000)),
  /** How many elements of each kind were left out. */
  left: z.object({ scripts: count, fields: count, around: count, people: count, hidden: count }),
});
export type Misread = z.infer<typeof Misread>;
