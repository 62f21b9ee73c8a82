import './zod.ts';
import * as z from 'zod/mini';
import { Row } from '../fit/checklist.ts';
import { PayScale } from '../fit/pay-scale.ts';
import { Profile } from '../fit/profile.ts';
import { Reading } from '../posting/reading.ts';
import { Capture, Own, SavedPosting, Status, Summary } from '../posting/saved.ts';
import { Overruling } from '../posting/verdict.ts';
import { Beside } from './beside.ts';
import { Misread } from './misread.ts';
import { type Contract, nothing, pointer, SaveResult, What } from './parts.ts';
import { Alone, Settings } from './settings.ts';

const tab = z.object({ tabId: z.number() });
const saved = z.object({ id: z.string().check(z.maxLength(200)) });

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

/** What our own pages ask the worker. */
export const fromPages = {
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
