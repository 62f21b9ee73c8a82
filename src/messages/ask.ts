import { browser } from './browser.ts';
import { calls, type Back, type Call, type Sent } from './contract.ts';
import { answered } from './answered.ts';

/**
 * Asks the worker. What comes back was checked against the contract.
 * @throws Error with words for the reader when the worker refuses or fails, or its answer has the wrong shape.
 */
export async function ask<C extends Call>(call: C, sent: Sent<C>): Promise<Back<C>> {
  const raw: unknown = await browser.runtime.sendMessage({ call, sent });
  return answered(call, raw, calls[call].back) as Back<C>; // the schema of the same key has just parsed it
}
