import type * as z from 'zod/mini';
import { answered } from './answered.ts';
import { browser } from './browser.ts';
import type { Contract } from './parts.ts';

/**
 * The way to ask the worker what stands in a table of calls. What comes back was checked against it.
 * @returns a function that throws Error with words for the reader when the worker refuses or fails, or its answer has
 *   the wrong shape.
 */
export const asking =
  <Name extends string, Table extends Readonly<Record<Name, Contract>>>(
    table: Table & Readonly<Record<Name, Contract>>,
  ) =>
  async <C extends Name>(call: C, sent: z.infer<Table[C]['send']>): Promise<z.infer<Table[C]['back']>> => {
    const raw: unknown = await browser.runtime.sendMessage({ call, sent });
    return answered(call, raw, table[call].back) as z.infer<Table[C]['back']>; // its schema has just parsed it
  };
