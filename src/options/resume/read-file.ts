import * as z from 'zod/mini';
import { MOST_BYTES, Unreadable } from './kind.ts';

/** What the worker says: how far it is, the whole text, or why there is none. */
const Said = z.union([
  z.object({ page: z.number(), pages: z.number() }),
  z.object({ text: z.string() }),
  z.object({ reason: z.string() }),
]);

/** A file that says nothing for so long is given up. Milliseconds. */
const PATIENCE = 60_000;
/** So much of a text is looked at: 100 pages of words. Characters. */
export const MOST_TEXT = 400_000;

/**
 * The text of a résumé's file. The library that reads it is loaded here, when a file is opened, and never before.
 * `progress`: pages read, of how many. `signal` gives it up. @throws Unreadable
 */
export async function readFile(
  file: File,
  progress: (page: number, pages: number) => void,
  signal: AbortSignal,
): Promise<string> {
  if (file.size > MOST_BYTES)
    throw new Unreadable(
      `The file is too large: ${Math.ceil(file.size / 1e6)} MB. Up to ${MOST_BYTES / 1e6} MB can be read.`,
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL('./resume.worker.ts', import.meta.url), { type: 'module' });
  try {
    return (await answerOf(worker, bytes, progress, signal)).slice(0, MOST_TEXT);
  } finally {
    worker.terminate();
  }
}

function answerOf(
  worker: Worker,
  bytes: Uint8Array<ArrayBuffer>,
  progress: (page: number, pages: number) => void,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (words: string) => reject(new Unreadable(words));
    const late = () => fail('The file takes too long to read. Paste its text instead.');
    let timer = setTimeout(late, PATIENCE);
    signal.addEventListener('abort', () => fail('Stopped.'), { once: true });
    worker.addEventListener('error', () =>
      fail('The part that reads files did not start. Paste the text instead.'),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const said = Said.safeParse(data);
      if (!said.success) return; // the library greets, too: nobody here is meant
      clearTimeout(timer);
      if ('text' in said.data) return resolve(said.data.text);
      if ('reason' in said.data) return fail(said.data.reason);
      timer = setTimeout(late, PATIENCE);
      progress(said.data.page, said.data.pages);
    });
    worker.postMessage(bytes, [bytes.buffer]);
  });
}
