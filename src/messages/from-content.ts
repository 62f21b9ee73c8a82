import './zod.ts';
import * as z from 'zod/mini';
import { Kind } from '../posting/reading.ts';
import { Capture } from '../posting/saved.ts';
import { Overruling } from '../posting/verdict.ts';
import { Beside } from './beside.ts';
import { CardAct, CardState } from './card.ts';
import { LookShape } from './look.ts';
import { PageTextShape, ReadShape } from './page-text.ts';
import { type Contract, nothing, pointer, SaveResult, What } from './parts.ts';
import { CardMemory } from './settings.ts';

/** What scripts of ours in pages ask the worker. Apart from the rest: they load no schema that they have no use for. */
export const fromContent = {
  /** What is this page, by the gate's look at it? */
  'page.look': { from: ['content'], send: LookShape, back: z.object({ kind: Kind }) },
  /** The gate knows. For a posting the worker puts the reader script into the tab. */
  'page.seen': { from: ['content'], send: z.object({ kind: Kind }), back: nothing },
  /** Reads a posting: the page's words go to the worker, what they say comes back with the place of each quote. */
  'page.text': { from: ['content'], send: PageTextShape, back: ReadShape },
  /** The reader script has a reading: what to show beside it, and the toolbar's state. */
  'page.read': { from: ['content'], send: Capture, back: Beside },
  /** The page moved on: badge off. */
  'page.left': { from: ['content'], send: nothing, back: nothing },
  /** A frame's script: show this card in the page around. `taken`: it stands there; else the frame shows it itself. */
  'card.above': { from: ['content'], send: CardState, back: z.object({ taken: z.boolean() }) },
  /** A frame's script has ended, and its card with it. */
  'card.gone': { from: ['content'], send: nothing, back: nothing },
  /** The page around a frame: this was done on the frame's card. */
  'card.act': { from: ['content'], send: z.object({ act: CardAct }), back: nothing },
  /** The page around a frame asks whether the frame's posting is still there. */
  'card.below': { from: ['content'], send: nothing, back: z.object({ there: z.boolean() }) },
  'posting.save': {
    from: ['content'],
    send: z.object({ capture: Capture, confirmed: z.boolean() }),
    back: SaveResult,
  },
  /** Decides a row of the checklist otherwise; the posting is saved with it. */
  'posting.overrule': {
    from: ['content'],
    send: z.object({ capture: Capture, overrule: Overruling, confirmed: z.boolean() }),
    back: SaveResult,
  },
  /** "I have this": adds a skill to the profile. */
  'profile.skill': {
    from: ['content', 'page'],
    send: z.object({ name: z.string().check(z.minLength(1), z.maxLength(100)) }),
    back: nothing,
  },
  /** Opens the popup's page in a tab, on this fact's correction. */
  'fact.fix': { from: ['content'], send: z.object({ fact: pointer }), back: nothing },
  /** Opens the page that hands out this tab's posting as a file. */
  'posting.file': { from: ['content'], send: nothing, back: nothing },
  /** Opens the page that shows what a report of a misreading would hold, and hands it out as a file. */
  'posting.misread': { from: ['content'], send: nothing, back: nothing },
  'options.open': { from: ['content', 'page'], send: nothing, back: nothing },
  'card.remember': { from: ['content'], send: CardMemory, back: nothing },
  /** The reader does not want this address, or its site, read: remembered until it is taken back. */
  'page.alone': { from: ['content'], send: z.object({ what: What }), back: nothing },
} as const satisfies Record<string, Contract>;

export type CallFromContent = keyof typeof fromContent;
