import { useState } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import type { TabView } from '../../messages/contract.ts';
import type { Settings } from '../../messages/settings.ts';
import { words } from '../../messages/shape.ts';
import { Legend } from '../../ui/legend.tsx';
import { openDashboard } from '../../ui/open.ts';
import { Failed, siteOf } from './allow.tsx';

interface MoreProps {
  readonly tabId: number;
  readonly url: string;
  readonly settings: Settings;
  /** The tab is left alone now: what there is to show instead. */
  readonly left: (view: TabView) => void;
}

/** Below a posting's facts: the marks' legend, and the ways to have this page or site left alone. */
export function More({ tabId, url, settings, left }: MoreProps) {
  const [marks, setMarks] = useState(settings.marks);
  const [problem, setProblem] = useState<string | null>(null);
  const site = siteOf(url);
  const attempt = <T,>(asked: Promise<T>, then: (answer: T) => void): void => {
    setProblem(null);
    asked.then(then, (error: unknown) => setProblem(words(error)));
  };
  const change = async (next: Settings['marks']): Promise<void> => {
    await ask('settings.set', { ...(await ask('settings.get', {})), marks: next });
  };
  return (
    <footer class="more-about">
      <Legend
        marks={marks}
        onChange={next => {
          setMarks(next);
          attempt(change(next), () => undefined);
        }}
      />
      <div class="buttons">
        <button type="button" class="plain" onClick={() => openDashboard({ misread: tabId })}>
          Misread?
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => attempt(ask('tab.alone', { tabId, what: 'page' }), left)}
        >
          Not a posting
        </button>
        {site !== null && (
          <button
            type="button"
            class="plain"
            onClick={() => attempt(ask('tab.alone', { tabId, what: 'site' }), left)}
          >
            Off on <bdi>{site}</bdi>
          </button>
        )}
      </div>
      <Failed problem={problem} />
    </footer>
  );
}
