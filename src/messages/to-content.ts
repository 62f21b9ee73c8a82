import './zod.ts';
import * as z from 'zod/mini';
import { Capture } from '../posting/saved.ts';
import { CardAct, CardState } from './card.ts';
import { LookShape } from './look.ts';
import { Misread } from './misread.ts';
import { nothing, pointer } from './parts.ts';

/** Calls that a script in a page answers; only the worker sends them. */
export const contentCalls = {
  /** Gate: look at the page (again). */
  'gate.look': { send: nothing, back: LookShape },
  /** Reader script: the Reading, once it has settled. `unplaced`: facts whose quote is not at its range. */
  'reading.get': { send: nothing, back: z.object({ capture: Capture, unplaced: z.array(pointer) }) },
  /** Reader script: I am here and attend this page. */
  'reader.here': { send: nothing, back: nothing },
  /** Script for reports: a Reading of the page as it is now, with a copy that may be shown to others. */
  'misread.make': { send: nothing, back: Misread },
  'fact.show': { send: z.object({ fact: pointer }), back: z.object({ shown: z.boolean() }) },
  'card.toggle': { send: nothing, back: nothing },
  /** The reader wants this page left alone: marks and card go. */
  'posting.leave': { send: nothing, back: nothing },
  /** The page around a frame with a posting: show its card, and take it away again. */
  'card.draw': { send: CardState, back: nothing },
  'card.end': { send: nothing, back: nothing },
  /** The frame: this was done on the card in the page around. */
  'card.acted': { send: z.object({ act: CardAct }), back: nothing },
  /** Alt+Shift+S: as if the card's save button was pressed, with its visible result. */
  'card.save': { send: nothing, back: nothing },
  /** Saved state, profile or settings changed: ask again with `page.read`. */
  'beside.changed': { send: nothing, back: nothing },
} as const;
