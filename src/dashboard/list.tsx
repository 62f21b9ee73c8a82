import { JudgingMark } from '../ui/judging/judging.tsx';
import { useJudged } from '../ui/judging/use-judged.ts';
import { openDashboard } from '../ui/open.ts';
import { SavedList } from '../ui/saved/list.tsx';

/** The saved list with room; its postings are judged again where the profile has changed. */
export function List() {
  const { judgings, progress } = useJudged();
  return (
    <>
      <SavedList judgings={judgings} exportAs={format => openDashboard({ export: format })} />
      <JudgingMark progress={progress} />
    </>
  );
}
