import type { Read } from './reader/read.ts';

/*
 * One signal is the life of one copy of a script in a page: a newer copy ends it, and so does an extension that is
 * updated or removed under the page. Everything a copy starts hangs on its signal.
 */

/** The extension is still there: an orphaned script has lost its id. */
export function alive(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false; // Firefox throws where the context is dead
  }
}

/** Starts a life and ends that of the copy before. Copies find each other in our own world; the page sees nothing. */
export function lifetime(script: 'gate' | 'reader' | 'misread'): AbortController {
  const key = Symbol.for(`fineprint ${script}`);
  const before: unknown = Reflect.get(globalThis, key);
  if (before instanceof AbortController) before.abort();
  const life = new AbortController();
  Reflect.set(globalThis, key, life);
  return life;
}

type Listener = Parameters<typeof chrome.runtime.onMessage.addListener>[0];

/** Listens to the worker until the signal, without the contract's schemas. */
export function listenUntil(listener: Listener, signal: AbortSignal): void {
  chrome.runtime.onMessage.addListener(listener);
  const rest = (): void => {
    // Without the extension there is nothing left to listen to.
    if (alive()) chrome.runtime.onMessage.removeListener(listener);
  };
  signal.addEventListener('abort', rest, { once: true });
}

const ROLE = Symbol.for('fineprint role');

/** What the reader script is put in for, asked once: the worker sets it just before (`setHost`). */
export function takeRole(): 'reader' | 'host' {
  const host = Reflect.get(globalThis, ROLE) === 'host';
  Reflect.deleteProperty(globalThis, ROLE);
  return host ? 'host' : 'reader';
}

/** What the two scripts of a page tell each other, in our own world. */
function bell(): EventTarget {
  const key = Symbol.for('fineprint bell');
  const hung: unknown = Reflect.get(globalThis, key);
  if (hung instanceof EventTarget) return hung;
  const made = new EventTarget();
  Reflect.set(globalThis, key, made);
  return made;
}

/** The reader script says that its posting has gone from the page. */
export const ringGone = (): boolean => bell().dispatchEvent(new Event('gone'));

/** The gate hears that what it found has gone. */
export const onGone = (heard: () => void, signal: AbortSignal): void =>
  bell().addEventListener('gone', heard, { signal });

const HELD = Symbol.for('fineprint held');

/** The reader script says until when the page shows what it has shown before it moved on. */
export const hold = (until: Promise<unknown>): void => void Reflect.set(globalThis, HELD, until);

/** Resolves once nothing holds the page's next look or reading back. */
export const held = async (): Promise<void> => void (await Reflect.get(globalThis, HELD));

const LATEST = Symbol.for('fineprint latest');

/** The reader script says how its latest reading is had, as long as it lives. */
export function lendLatest(latest: () => Promise<Read>, signal: AbortSignal): void {
  Reflect.set(globalThis, LATEST, latest);
  const end = (): void => {
    if (Reflect.get(globalThis, LATEST) === latest) Reflect.deleteProperty(globalThis, LATEST);
  };
  signal.addEventListener('abort', end, { once: true });
}

/** The latest reading of the page. @throws Error in words where no reader script attends it */
export async function latestRead(): Promise<Read> {
  const latest: unknown = Reflect.get(globalThis, LATEST);
  if (typeof latest !== 'function') throw new Error('The page shows no posting now.');
  return (latest as () => Promise<Read>)(); // set by `lendLatest` alone: the page sees another world
}

/** Ends a life once the extension has gone: looked at when the reader comes back to the page, and now and then. */
export function endWithExtension(life: AbortController, every = 3000): void {
  const { signal } = life;
  const look = (): void => {
    if (!alive()) life.abort();
  };
  const timer = setInterval(look, every);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener('focus', look, { signal });
}
