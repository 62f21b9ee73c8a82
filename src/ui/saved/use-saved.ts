import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import type { Back, Sent } from '../../messages/contract.ts';
import { words } from '../../messages/shape.ts';
import type { Summary } from '../../posting/saved.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Loaded } from '../use-loaded.ts';

type List = Back<'saved.list'>;
/** What a posting's checklist came to. */
export type Fit = List['judged'][number];
const load = (): Promise<List> => ask('saved.list', {});

export interface Saved {
  readonly loaded: Loaded<List>;
  readonly again: () => void;
  /** Rows deleted since the page opened: still shown, with a way back. */
  readonly deleted: ReadonlyMap<string, Summary>;
  /** The row that was brought back last: the keyboard goes on there. */
  readonly returned: string | null;
  /** Why the last change did not happen; null where it did. */
  readonly problem: string | null;
  /** Changes a row. @throws where the worker could not. */
  readonly change: (sent: Sent<'saved.change'>) => Promise<void>;
  readonly remove: (row: Summary) => Promise<void>;
  readonly restore: (row: Summary) => Promise<void>;
}

/** The saved list with all that can be done to it. The list is loaded anew when the page is looked at again. */
export function useSaved(): Saved {
  const { loaded, again, edit } = useLoaded(load);
  const [deleted, setDeleted] = useState<ReadonlyMap<string, Summary>>(new Map());
  const [returned, setReturned] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && again();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [again]);

  const replace = useCallback(
    (row: Summary) => edit(list => ({ ...list, summaries: swap(list.summaries, row) })),
    [edit],
  );
  const change = useCallback(
    async (sent: Sent<'saved.change'>) => replace(await ask('saved.change', sent)),
    [replace],
  );

  /** Does it, or says why it could not. */
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    setProblem(null);
    await work().catch((error: unknown) => setProblem(`${what} did not work: ${words(error)}`));
  };
  const remove = (row: Summary) =>
    attempt('Deleting', async () => {
      await ask('saved.delete', { id: row.id });
      setDeleted(now => new Map(now).set(row.id, row));
    });
  const restore = ({ id }: Summary) =>
    attempt('Undo', async () => {
      replace(await ask('saved.restore', { id }));
      setDeleted(now => new Map([...now].filter(([each]) => each !== id)));
      setReturned(id);
    });

  return { loaded, again, deleted, returned, problem, change, remove, restore };
}

/** The rows with this one in its place; it may have gone from the list meanwhile. */
const swap = (rows: readonly Summary[], row: Summary): Summary[] =>
  rows.some(({ id }) => id === row.id) ? rows.map(each => (each.id === row.id ? row : each)) : [...rows, row];
