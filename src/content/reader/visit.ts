import { report } from '../../messages/report.ts';
import { quiet } from '../../page/quiet.ts';
import { readPage, type Read } from './read.ts';

/** A posting is read when its page has been quiet for a moment. */
const SETTLED = { calm: 150, limit: 2000 };
/** A page that goes on changing is read again, after ever longer pauses while it stays the same posting. */
const AGAIN = { calm: 400, limit: 3000 };
const LONGEST_PAUSE = 10_000;

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

  const watch = async (first: Read): Promise<void> => {
    let pause = 0;
    let { title } = first.capture.reading;
    for (;;) {
      const patience = { calm: AGAIN.calm + pause, limit: AGAIN.limit + pause };
      if (!(await quiet(document, patience, signal, 'change'))) return;
      latest = Promise.resolve().then(readNow);
      const { reading } = (await latest).capture;
      pause = reading.title === title ? Math.min(LONGEST_PAUSE, 2 * pause + 200) : 0;
      title = reading.title;
    }
  };
  latest.then(watch).catch((error: unknown) => {
    if (!signal.aborted) report('reading the page', error);
  });
  return { latest: () => latest };
}
