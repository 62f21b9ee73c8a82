import { report } from '../../messages/report.ts';
import { quiet } from '../../page/quiet.ts';
import { readPage, type Read } from './read.ts';

/** A posting is read when its page has been quiet for a moment. */
const SETTLED = { calm: 150, limit: 2000 };
/** A page that goes on changing is read again, each time after a longer pause, and at last no more. */
const AGAIN = { calm: 400, limit: 3000 };
const MOST_READS = 40;
const LONGEST_PAUSE = 30_000;

interface Visit {
  /** The reading of the page, once it has settled. */
  readonly latest: () => Promise<Read>;
}

/**
 * Reads the page when it has settled, and again when it changes.
 * @param onRead told of every reading; `changed` is false where only the nodes were replaced.
 */
export function visit(onRead: (read: Read, changed: boolean) => void, signal: AbortSignal): Visit {
  let known = '';
  const readNow = (): Read => {
    const read = readPage(document);
    const now = JSON.stringify(read.capture);
    const changed = now !== known;
    known = now;
    onRead(read, changed);
    return read;
  };
  let latest = quiet(document, SETTLED, signal).then(settled => {
    if (!settled) throw new Error('The page moved on before it was read.');
    return readNow();
  });

  /** Waits for changes and reads again. The pause doubles while nothing new comes of it. */
  const watch = async (): Promise<void> => {
    let pause = 0;
    for (let reads = 1; reads < MOST_READS; reads++) {
      const before = known;
      const { calm, limit } = AGAIN;
      if (!(await quiet(document, { calm: calm + pause, limit: limit + pause }, signal, 'change'))) return;
      latest = Promise.resolve().then(readNow);
      await latest;
      pause = known === before ? Math.min(LONGEST_PAUSE, 2 * pause + 200) : 0;
    }
  };
  latest.then(watch).catch((error: unknown) => {
    if (!signal.aborted) report('reading the page', error);
  });
  return { latest: () => latest };
}
