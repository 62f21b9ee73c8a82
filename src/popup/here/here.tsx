import { useCallback, useEffect } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import { Problem, Waiting } from '../../ui/notice.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { LeftAlone, NoAccess, NotAPosting } from './elsewhere.tsx';
import { Posting } from './posting.tsx';
import { useReadAnyway } from './use-read-anyway.ts';

interface HereProps {
  readonly tabId: number;
  /** The fact to be corrected, where the card asked for one. */
  readonly fact: string | null;
}

/** Tab one: what the page says, or why nothing is said. */
export function Here({ tabId, fact }: HereProps) {
  const { loaded, again, edit } = useLoaded(useCallback(() => ask('tab.get', { tabId }), [tabId]));
  // In a tab of its own it is left and looked at again, and the page may have moved on meanwhile.
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && again();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [again]);
  const anyway = useReadAnyway(tabId, edit);
  if (loaded.state === 'loading' || anyway.busy)
    return (
      <Waiting slow={anyway.slow || (loaded.state === 'loading' && loaded.slow)}>Reading the page …</Waiting>
    );
  if (loaded.state === 'failed')
    return (
      <Problem title="The page was not read" reason={loaded.reason} again={again}>
        Reload the page, then open this again.
      </Problem>
    );
  const view = loaded.value;
  switch (view.state) {
    case 'read':
      return (
        <Posting
          tabId={tabId}
          key={view.capture.reading.url}
          view={view}
          fact={fact}
          again={again}
          left={next => edit(() => next)}
        />
      );
    case 'not a posting':
      return <NotAPosting view={view} read={anyway.read} again={again} problem={anyway.problem} />;
    case 'left alone':
      return (
        <LeftAlone
          view={view}
          read={anyway.read}
          again={() => anyway.readAgain(view.url)}
          problem={anyway.problem}
        />
      );
    case 'no access':
      return <NoAccess url={view.url} read={anyway.read} problem={anyway.problem} />;
    case 'failed':
      return (
        <Problem title="The page was not read" reason={view.reason} again={anyway.read}>
          Reloading the page may help.
        </Problem>
      );
  }
}
