import * as z from 'zod/mini';
import { Capture } from '../posting/saved.ts';
import { Overruling } from '../posting/verdict.ts';
import { Beside } from './beside.ts';
import { CardPlace, ChecklistView, MarkSwitches } from './settings.ts';

/*
 * A card that stands in another document than its posting: a frame reads and marks, the page around it shows the card.
 * What the card shows goes up, what is done on it comes down, both by way of the worker.
 */

const pointer = z.string().check(z.maxLength(100));
const words = z.string().check(z.maxLength(1000));

/** All that a card shows. How it is laid out stands in `beside.settings`. */
export const CardState = z.object({
  capture: Capture,
  unplaced: z.array(pointer),
  beside: Beside,
  step: z.discriminatedUnion('step', [
    z.object({ step: z.enum(['idle', 'busy', 'done', 'ask']) }),
    z.object({ step: z.literal('failed'), reason: words }),
  ]),
  trouble: z.nullable(words),
  told: words,
});
export type CardState = z.infer<typeof CardState>;

/** What was done on a card: an action by its name, and what was given with it. */
export const CardAct = z.union([
  z.tuple([z.literal('save'), z.boolean()]),
  z.tuple([z.enum(['rest', 'file', 'misread', 'options'])]),
  z.tuple([z.enum(['show', 'fix']), pointer]),
  z.tuple([z.literal('collapse'), z.boolean()]),
  z.tuple([z.literal('move'), CardPlace]),
  z.tuple([z.literal('alone'), z.enum(['page', 'site'])]),
  z.tuple([z.literal('step'), z.literal([1, -1])]),
  z.tuple([z.literal('marks'), MarkSwitches]),
  z.tuple([z.literal('overrule'), Overruling.shape.criterion, Overruling.shape.verdict]),
  z.tuple([z.literal('have'), z.string().check(z.minLength(1), z.maxLength(100))]),
  z.tuple([z.literal('view'), ChecklistView]),
]);
export type CardAct = z.infer<typeof CardAct>;
