import './zod.ts';
import * as z from 'zod/mini';
import { Row } from '../fit/checklist.ts';
import { PayScale } from '../fit/pay-scale.ts';
import { Profile } from '../fit/profile.ts';
import { Kind, Reading } from '../posting/reading.ts';
import { Capture, Own, SavedPosting, Status, Summary } from '../posting/saved.ts';
import { Overruling } from '../posting/verdict.ts';
import { PageTextShape, ReadShape } from './page-text.ts';
import { LookShape } from './look.ts';
import { Alone, CardMemory, Settings } from './settings.ts';
import { Beside, SavedState } from './beside.ts';
import { Misread } from './misread.ts';
import { CardAct, CardState } from './card.ts';

/*
 * Everything one context may ask of another: who may send it, what is sent, what comes back. The receiver checks
 * name, sender and shape before anything else (`serve.ts`). A `content` call only ever concerns the sender's own
 * tab: its number comes from the browser, never from the message.
 */

const nothing = z.object({});
const tab = z.object({ tabId: z.number() });
const saved = z.object({ id: z.string().check(z.maxLength(200)) });
const pointer = z.string().check(z.maxLength(100));
/** What is left alone: this address because it is no posting, or the whole site. */
const What = z.enum(['page', 'site']);

export type { Beside, SavedState } from './beside.ts';

/**
 * What became of a save. `ask`: a private window, so the reader must say yes first. `failed` says why, in words for
 * the reader; the posting can then be had as a file.
 */
export const SaveResult = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), saved: SavedState, again: z.boolean() }),
  z.object({ outcome: z.literal('ask') }),
  z.object({ outcome: z.literal('failed'), reason: z.string() }),
]);
export type SaveResult = z.infer<typeof SaveResult>;

/** One page as the popup sees it. `no access`: the browser lets us not read it until the reader says so. */
export const TabView = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('read'),
    capture: Capture,
    beside: Beside,
    unplaced: z.array(pointer),
    /** The posting stands in a frame that we may read; address of the page around it, which we may not. */
    around: z.nullable(z.string()),
  }),
  z.object({
    state: z.literal('not a posting'),
    reading: Reading,
    clues: z.array(z.string()),
    /** Saved postings that the page links to. */
    listed: z.array(Summary),
    /** Origins of large frames of the page that we may not read: the posting may stand there. */
    shut: z.array(z.string()),
  }),
  /** The reader wants this address, or all of its site, left alone. */
  z.object({ state: z.literal('left alone'), what: What, url: z.string() }),
  z.object({ state: z.literal('no access'), url: z.nullable(z.string()) }),
  z.object({ state: z.literal('failed'), reason: z.string() }),
]);
export type TabView = z.infer<typeof TabView>;

/** Calls that the worker answers. */
export const calls = {
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

  'tab.get': { from: ['page'], send: tab, back: TabView },
  /** "Read this page anyway": needs activeTab or host access. */
  'tab.read': { from: ['page'], send: tab, back: TabView },
  /** Scrolls the page to a fact's words and flashes them. */
  'tab.show': {
    from: ['page'],
    send: z.object({ tabId: z.number(), fact: pointer }),
    back: z.object({ shown: z.boolean() }),
  },
  'tab.save': {
    from: ['page'],
    send: z.object({ tabId: z.number(), confirmed: z.boolean() }),
    back: SaveResult,
  },
  /** Saves the posting of a tab with the reader's corrections (kept beside what was read; as in `saved.change`). */
  'tab.correct': {
    from: ['page'],
    send: z.object({ tabId: z.number(), own: Own, confirmed: z.boolean() }),
    back: SaveResult,
  },

  /** What a report of a misreading in a tab would hold: the page is read once more, and its copy made there. */
  'tab.misread': { from: ['page'], send: tab, back: Misread },

  /** As `posting.overrule`, for the posting of a tab. */
  'tab.overrule': {
    from: ['page'],
    send: z.object({ tabId: z.number(), overrule: Overruling, confirmed: z.boolean() }),
    back: SaveResult,
  },

  /** As `page.alone`, for a tab; and the way back. */
  'tab.alone': { from: ['page'], send: z.object({ tabId: z.number(), what: What }), back: TabView },
  'tab.again': { from: ['page'], send: z.object({ tabId: z.number(), url: z.string() }), back: TabView },
  /** All that is left alone, and the way back for one of it. */
  'alone.get': { from: ['page'], send: nothing, back: Alone },
  'alone.end': {
    from: ['page'],
    send: z.object({ what: What, name: z.string().check(z.maxLength(4000)) }),
    back: Alone,
  },

  'saved.list': {
    from: ['page'],
    send: nothing,
    /** `setAside`: stored rows that this version cannot read; kept, exported as they are, never changed. */
    back: z.object({
      summaries: z.array(Summary),
      setAside: z.number(),
      /** What the checklists came to, as far as they were judged by the profile as it is now. */
      judged: z.array(z.object({ id: z.string(), mine: z.string(), broken: z.array(z.string()) })),
    }),
  },
  'saved.get': {
    from: ['page'],
    send: saved,
    back: z.object({ posting: SavedPosting, checklist: z.array(Row), scales: z.array(PayScale) }),
  },
  'saved.change': {
    from: ['page'],
    send: z.object({
      id: z.string(),
      status: z.optional(Status),
      note: z.optional(z.string().check(z.maxLength(20_000))),
      /** Added to earlier corrections; a value equal to the read one takes the field's correction back. */
      own: z.optional(Own),
      overrule: z.optional(Overruling),
    }),
    back: Summary,
  },
  'saved.delete': { from: ['page'], send: saved, back: nothing },
  /** Undo of a delete. */
  'saved.restore': { from: ['page'], send: saved, back: Summary },
  /** Whole documents for export, oldest id first, a page at a time. */
  'saved.page': {
    from: ['page'],
    send: z.object({ after: z.nullable(z.string()), limit: z.number().check(z.positive(), z.maximum(500)) }),
    back: z.object({
      postings: z.array(z.object({ id: z.string(), posting: SavedPosting })),
      setAside: z.array(z.unknown()),
      next: z.nullable(z.string()),
    }),
  },

  'profile.get': { from: ['page'], send: nothing, back: Profile },
  'profile.set': { from: ['page'], send: Profile, back: nothing },
  'settings.get': { from: ['page'], send: nothing, back: Settings },
  'settings.set': { from: ['page'], send: Settings, back: nothing },
} as const satisfies Record<string, Contract>;

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

interface Contract {
  readonly from: readonly ('content' | 'page')[];
  readonly send: z.ZodMiniType;
  readonly back: z.ZodMiniType;
}

export type Calls = typeof calls;
export type Call = keyof Calls;
export type Sent<C extends Call> = z.infer<Calls[C]['send']>;
export type Back<C extends Call> = z.infer<Calls[C]['back']>;
export type ContentCall = keyof typeof contentCalls;
export type ContentSent<C extends ContentCall> = z.infer<(typeof contentCalls)[C]['send']>;
export type ContentBack<C extends ContentCall> = z.infer<(typeof contentCalls)[C]['back']>;

/** A call never throws across contexts: it answers with a value or with an error in words. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };
