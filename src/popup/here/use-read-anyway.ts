import { useState } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import type { TabView } from '../../messages/contract.ts';
import { words } from '../../messages/shape.ts';
import { useSlow } from '../../ui/use-slow.ts';

export interface ReadAnyway {
  readonly read: () => void;
  /** What was left alone at this address is read again, and from now on. */
  readonly readAgain: (url: string) => void;
  readonly busy: boolean;
  readonly slow: boolean;
  /** Why the last attempt came to nothing; null where there was none. */
  readonly problem: string | null;
}

/** "Read this page anyway": the click on the toolbar's button gives the right to it (activeTab). */
export function useReadAnyway(tabId: number, edit: (change: () => TabView) => void): ReadAnyway {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (asked: Promise<TabView>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const view = await asked;
      edit(() => view);
      if (view.state === 'no access') setProblem('The browser still does not let Fineprint read this page.');
      if (view.state === 'not a posting') setProblem('Nothing that a posting says was found on this page.');
    } catch (error) {
      setProblem(words(error));
    }
    setBusy(false);
  };
  return {
    read: () => void attempt(ask('tab.read', { tabId })),
    readAgain: url => void attempt(ask('tab.again', { tabId, url })),
    busy,
    slow: useSlow(busy),
    problem,
  };
}
