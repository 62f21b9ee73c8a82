import { openDashboard } from '../ui/open.ts';
import { SavedList } from '../ui/saved/list.tsx';
import { useJudged } from './use-judged.ts';

/** The saved list with room; its postings are judged again where the profile has changed. */
export function List() {
  const { judgings, progress } = useJudged();
  return (
    <>
      <p class="judging" role="status">
        {progress && (
          <>
            <progress value={progress.done} max={progress.of} aria-hidden="true" /> Your profile has changed:
            checking posting {progress.done} of {progress.of} …
          </>
        )}
      </p>
      <SavedList judgings={judgings} exportAs={format => openDashboard({ export: format })} />
    </>
  );
}
