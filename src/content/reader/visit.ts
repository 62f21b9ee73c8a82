import { report } from '../../messages/report.ts';
import { holds, isElement, tagOf } from '../../page/node.ts';
import { quiet, settling } from '../../page/quiet.ts';
import { watch } from '../../page/watch.ts';
import { held } from '../lifetime.ts';
import { inSight } from './in-sight.ts';
import { readPage, type Read } from './read.ts';
import { scopeOf } from './scope.ts';
import { anchorsOf, concerns, isStillShown, tells } from './still-shown.ts';

/** A posting is read when its page has been quiet for a moment. */
const SETTLED = { calm: 150, limit: 2000 };
/** A page that goes on changing is read again, after ever longer pauses while it says the same in short. */
const AGAIN = { calm: 400, limit: 3000 };
const LONGEST_PAUSE = 30_000;
/** A page that shows other words each time it is asked what they mean is given up after so many readings. */
const MOST_TRIES = 6;
const MOVED = 'The page moved on before it was read.';
/** A page that moves on without a reload may show its old posting until the new one has come; after this it is the same. */
const HELD_MS = 5000;
const SWAPPED = { calm: 100, limit: 500 };
/** A click may fold one posting away and another out without a change of words. */
const AFTER_CLICK = 300;

interface Told {
  /** Of every reading; `changed` is false where only the nodes were replaced. */
  readonly onRead: (read: Read, changed: boolean) => void;
  /** The page shows another posting, or none: what was read is of the past. Told once, at once. */
  readonly onGone: () => void;
}

interface Visit {
  /** The reading of the page, once it has settled. */
  readonly latest: () => Promise<Read>;
  /** Resolves once the page, which has moved on, shows what was read no longer. */
  readonly replaced: () => Promise<void>;
}

/** Reads the page when it has settled, and again when it changes, until the posting has gone. */
export function visit(told: Told, signal: AbortSignal): Visit {
  const visit = new Attentive(told, signal);
  return { latest: () => visit.latest, replaced: () => visit.replaced() };
}

class Attentive {
  latest: Promise<Read>;
  readonly #told: Told;
  readonly #signal: AbortSignal;
  #known = '';
  /** What it says in short: a posting that is still coming in changes it, a counter in its text does not. */
  #gist = '';
  #pause = 0;
  #watching: { readonly scope: Element; readonly end: AbortController } | null = null;
  /** What was read is of the past, after these changes; without any: whatever has changed. */
  #gone: (records?: readonly MutationRecord[]) => boolean = () => false;
  #sight = new AbortController();

  constructor(told: Told, signal: AbortSignal) {
    this.#told = told;
    this.#signal = signal;
    this.latest = this.#settled();
    this.latest.catch((error: unknown) => this.#failed(error));
    document.addEventListener('click', () => this.#clicked(), { passive: true, signal });
    // A frame that the posting stands in shows another document: nothing around it changes, and nothing in the old one.
    document.addEventListener('load', ({ target }) => isFrame(target) && this.#check(), {
      capture: true,
      signal,
    });
  }

  async replaced(): Promise<void> {
    const over = AbortSignal.timeout(HELD_MS);
    while (this.#known !== '' && !over.aborted && !this.#gone())
      await quiet(document, SWAPPED, over, 'change');
  }

  async #settled(): Promise<Read> {
    await held();
    if (!(await quiet(document, SETTLED, this.#signal))) throw new Error(MOVED);
    return this.#read();
  }

  /** What is read must still be there by the time that the worker has said what it means: else it is read once more. */
  async #read(): Promise<Read> {
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
      const { read, changed } = await readWatched();
      if (this.#signal.aborted) throw new Error(MOVED);
      if (changed.length === 0 || stands(read)) return this.#take(read, changed);
      const { calm, limit } = AGAIN;
      await quiet(document, { calm: calm * tries, limit: limit * tries }, this.#signal);
    }
    throw new Error('The page does not hold still for as long as a reading takes.');
  }

  #take(read: Read, meanwhile: readonly Node[]): Read {
    const now = JSON.stringify(read.capture);
    const changed = now !== this.#known;
    this.#known = now;
    const { title, requirements } = read.capture.reading;
    const gist = `${title} ${requirements.length}`;
    this.#pause = gist === this.#gist ? Math.min(LONGEST_PAUSE, 2 * this.#pause + 200) : 0;
    this.#gist = gist;
    const anchors = anchorsOf(read);
    const concerned = concerns(anchors);
    this.#sight.abort();
    this.#sight = new AbortController();
    const sight = inSight(
      anchors[0]?.range.startContainer.parentElement ?? null,
      () => this.#check(),
      AbortSignal.any([this.#sight.signal, this.#signal]),
    );
    this.#gone = records =>
      ((records === undefined || concerned(records)) && !isStillShown(anchors, document)) || sight.isLost();
    const scope = scopeOf(read, document);
    const touch = this.#watch(scope);
    if (meanwhile.some(node => holds(scope, node))) touch();
    this.#told.onRead(read, changed);
    return read;
  }

  /** @returns what starts the clock of the next reading; nothing to start where the part is watched already */
  #watch(scope: Element): () => void {
    if (this.#watching?.scope === scope) return () => {};
    this.#watching?.end.abort();
    const end = new AbortController();
    const again = settling(
      () => ({ calm: AGAIN.calm + this.#pause, limit: AGAIN.limit + this.#pause }),
      () => this.#readAgain(),
    );
    const signal = AbortSignal.any([end.signal, this.#signal]);
    signal.addEventListener('abort', again.stop, { once: true });
    watch(scope, records => this.#check(records) && again.touch(), signal);
    this.#watching = { scope, end };
    return again.touch;
  }

  /** What changes now may be what the reader of the page has asked for: more of the posting, or another one. */
  #clicked(): void {
    this.#pause = 0;
    setTimeout(() => this.#check(), AFTER_CLICK);
  }

  /** @returns whether the posting still stands */
  #check(records?: readonly MutationRecord[]): boolean {
    if (this.#signal.aborted) return false;
    if (!this.#gone(records)) return true;
    this.#gone = () => false;
    this.#told.onGone();
    return false;
  }

  #readAgain(): void {
    this.latest = this.latest.catch(() => null).then(() => this.#read());
    this.latest.catch((error: unknown) => this.#failed(error));
  }

  #failed(error: unknown): void {
    if (!this.#signal.aborted) report('reading the page', error);
  }
}

const isFrame = (target: EventTarget | null): boolean => isElement(target) && /^i?frame$/.test(tagOf(target));

/** One reading, and where the page has changed meanwhile. */
async function readWatched(): Promise<{ readonly read: Read; readonly changed: readonly Node[] }> {
  const over = new AbortController();
  const changed: Node[] = [];
  watch(document, records => changed.push(...records.map(({ target }) => target)), over.signal);
  try {
    return { read: await readPage(document), changed };
  } finally {
    over.abort();
  }
}

/** The page still shows what was read: all that tells it from other postings, and most of the rest. */
const stands = ({ ranges, unplaced }: Read): boolean =>
  !unplaced.some(tells) && unplaced.length <= ranges.size;
