import type { TabView } from '../../../src/messages/contract.ts';
import type { Reading } from '../../../src/posting/reading.ts';
import { type SavedPage, Session } from './session.ts';

const TABS = 3;

/** A page's Reading, or why there is none, or both: a fact whose quote is not at its place in the page. */
export interface Outcome {
  readonly reading: Reading | null;
  readonly error: string | null;
}

function outcomeOf(view: TabView): Outcome {
  switch (view.state) {
    case 'not a posting':
      return { reading: view.reading, error: null };
    case 'read':
      return {
        reading: view.capture.reading,
        error: view.unplaced.length ? `quotes not at their place: ${view.unplaced.join(' ')}` : null,
      };
    case 'left alone':
      return { reading: null, error: `the reader wants this ${view.what} left alone` };
    case 'no access':
      return { reading: null, error: 'no access' };
    case 'failed':
      return { reading: null, error: view.reason };
  }
}

/**
 * Reads pages in a real browser that runs the built extension, a few at a time. Yields nothing itself: `done` is
 * called for each page with its place in the list, as they come. A page that fails costs that page alone.
 */
export async function readPages(
  pages: readonly (() => SavedPage)[],
  done: (index: number, outcome: Outcome) => void,
): Promise<void> {
  let session = Session.start();
  let next = 0;
  const living = async () => {
    if (!(await session).alive) session = Session.start();
    return session;
  };
  const worker = async () => {
    for (let index = next++; index < pages.length; index = next++) {
      const page = pages[index];
      if (page) done(index, await readOne(page, living));
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(TABS, pages.length) }, worker));
  } finally {
    await (await session).close().catch(() => {});
  }
}

async function readOne(page: () => SavedPage, session: () => Promise<Session>): Promise<Outcome> {
  try {
    return outcomeOf(await (await session()).view(page()));
  } catch (error) {
    return { reading: null, error: error instanceof Error ? error.message : String(error) };
  }
}
