import type { ContentBack } from '../../messages/contract.ts';
import type { Kind } from '../../posting/reading.ts';
import type { Capture } from '../../posting/saved.ts';
import type { Look } from '../../reader/detect/look.ts';

/*
 * A browser as small as the worker's tests need: tabs whose pages answer once a script is in, permissions, storage.
 * What a real browser does with it the whole-extension tests show.
 */

export interface FakeTab {
  readonly id: number;
  url: string;
  status: 'complete' | 'loading';
  incognito: boolean;
  active: boolean;
  /** The browser lets us in. */
  open: boolean;
  kind: Kind;
  capture: Capture;
  links: readonly string[];
  readonly scripts: string[];
  readonly css: string[];
  /** What its scripts were told. */
  readonly told: string[];
}

export const tabs = new Map<number, FakeTab>();
export const badges = new Map<number, string>();
export const registered = new Map<string, { id: string; js: string[]; matches: string[] }>();
export const created: string[] = [];
export let origins: string[] = [];
const storage = new Map<string, unknown>();
const session = new Map<string, unknown>();

export function reset(): void {
  for (const all of [tabs, badges, registered, storage, session]) all.clear();
  created.length = 0;
  origins = [];
}
export const grant = (...granted: string[]): void => void (origins = granted);
export const storedNow = (): Record<string, unknown> => Object.fromEntries(storage);
export const store = (key: string, value: unknown): void => void storage.set(key, value);

export function openTab(capture: Capture, part: Partial<FakeTab> = {}): FakeTab {
  const id = tabs.size + 1;
  const url = capture.reading.url;
  const base = {
    id,
    url,
    status: 'complete',
    incognito: false,
    active: true,
    open: true,
    kind: 'posting',
    links: [],
  } as const;
  const tab: FakeTab = { ...base, capture, scripts: [], css: [], told: [], ...part };
  tabs.set(id, tab);
  return tab;
}

function tabOf(id: number): FakeTab {
  const tab = tabs.get(id);
  if (!tab) throw new Error(`No tab with id: ${id}.`);
  return tab;
}

const PARTS = 'Requirements\nA steady hand\nResponsibilities\nThrow pots\nWe offer\nClay\nApply now';

/** What a gate would see on a page of this kind. */
const lookOf = ({ kind, url, links }: FakeTab): Look => ({
  url,
  title: kind === 'posting' ? 'Potter' : kind === 'list' ? 'All jobs' : 'Our garden',
  lang: 'en',
  headings: [],
  text: kind === 'posting' ? PARTS : '',
  links: links.map(href => ({ href, text: 'Potter' })),
  buttons: [],
  jsonLd: Array.from(
    { length: kind === 'posting' ? 1 : kind === 'list' ? 2 : 0 },
    () => '"@type":"JobPosting","title":"Potter"',
  ),
  itemTypes: [],
  meta: {},
  counts: { fileInputs: 0, passwords: 0 },
});

function told(tab: FakeTab, call: string): unknown {
  const has = (name: string) => tab.scripts.some(script => script.includes(`/${name}/`));
  const value = (): unknown => {
    if (call === 'gate.look' && has('gate')) {
      return lookOf(tab) satisfies ContentBack<'gate.look'>;
    }
    if (call === 'reading.get' && has('reader')) return { capture: tab.capture, unplaced: [] };
    if (!call.startsWith('gate.') && has('reader')) {
      tab.told.push(call);
      return call === 'fact.show' ? { shown: true } : {};
    }
    throw new Error('Could not establish connection. Receiving end does not exist.');
  };
  return { ok: true, value: value() };
}

const targeted = ({ target }: { target: { tabId: number } }): FakeTab => {
  const tab = tabOf(target.tabId);
  if (!tab.open) throw new Error('Cannot access contents of the page.');
  return tab;
};

export const browser = {
  runtime: {
    id: 'us',
    getURL: (path: string) => `chrome-extension://us/${path}`,
    openOptionsPage: async () => void created.push('options'),
  },
  tabs: {
    get: async (id: number) => ({ ...tabOf(id), index: 0, windowId: 1 }),
    query: async () => [...tabs.values()],
    update: async () => undefined,
    create: async ({ url }: { url: string }) => void created.push(url),
    sendMessage: async (id: number, { call }: { call: string }) => told(tabOf(id), call),
    onUpdated: { addListener: () => undefined, removeListener: () => undefined },
  },
  windows: { update: async () => undefined },
  scripting: {
    executeScript: async (to: {
      target: { tabId: number; allFrames?: boolean };
      files?: string[];
      func?: () => unknown;
    }) => {
      const { scripts, links } = targeted(to);
      if (to.func)
        return [{ frameId: 0, result: to.func.toString().includes('document.links') ? links : [] }];
      // Frames are looked through after the page itself, which has the script by then.
      scripts.push(...(to.files ?? []).filter(file => !to.target.allFrames || !scripts.includes(file)));
      return [{ frameId: 0 }];
    },
    insertCSS: async (to: { target: { tabId: number }; css: string }) => void targeted(to).css.push(to.css),
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: async (all: { id: string; js: string[]; matches: string[] }[]) => {
      for (const one of all) {
        if (registered.has(one.id)) throw new Error(`Duplicate script ID '${one.id}'`);
        registered.set(one.id, one);
      }
    },
    updateContentScripts: async (all: { id: string; js: string[]; matches: string[] }[]) => {
      for (const one of all) registered.set(one.id, one);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => ids.forEach(id => registered.delete(id)),
  },
  permissions: { getAll: async () => ({ origins, permissions: [] }), contains: async () => false },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  },
  storage: {
    session: {
      get: async (key: string) => ({ [key]: session.get(key) }),
      set: async (all: object) => Object.entries(all).forEach(([key, value]) => session.set(key, value)),
      remove: async (key: string) => void session.delete(key),
    },
    local: {
      get: async (key: string) => ({ [key]: storage.get(key) }),
      set: async (all: object) => Object.entries(all).forEach(([key, value]) => storage.set(key, value)),
    },
  },
};
