import { useCallback, useState } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import type { Back } from '../../messages/contract.ts';
import { browser } from '../../messages/browser.ts';
import { words } from '../../messages/shape.ts';
import type { Overruling } from '../../posting/verdict.ts';
import { withOwn, type Summary } from '../../posting/saved.ts';
import { Checklist } from '../checklist/checklist.tsx';
import { useChecklistView } from '../checklist/use-view.ts';
import { PayBars } from '../pay-bars.tsx';
import { Problem, Waiting } from '../notice.tsx';
import { useLoaded } from '../use-loaded.ts';

const load = async (id: string) => {
  const [{ checklist, scales, posting }, { checklist: view }] = await Promise.all([
    ask('saved.get', { id }),
    ask('settings.get', {}),
  ]);
  return { rows: checklist, scales, pay: withOwn(posting.reading, posting.own).pay, view };
};

type Given = Awaited<ReturnType<typeof load>>;

/** The checklist of a saved posting, from what was saved: the page may be gone. */
export function SavedChecklist({ row }: { readonly row: Summary }) {
  const { loaded, again } = useLoaded(useCallback(() => load(row.id), [row.id]));
  if (loaded.state === 'loading') return <Waiting slow={loaded.slow}>Opening the checklist …</Waiting>;
  if (loaded.state === 'failed')
    return <Problem title="The checklist could not be opened" reason={loaded.reason} again={again} />;
  return <Shown id={row.id} given={loaded.value} again={again} />;
}

function Shown({
  id,
  given,
  again,
}: {
  readonly id: string;
  readonly given: Given;
  readonly again: () => void;
}) {
  const { view, set } = useChecklistView(given.view);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setProblem(null);
    await work().then(again, (error: unknown) => setProblem(words(error)));
  };
  const overrule = (decision: Overruling): Promise<Back<'saved.change'>> =>
    ask('saved.change', { id, overrule: decision });
  if (given.rows.length === 0)
    return (
      <p class="hint">
        There is nothing to check it against yet.{' '}
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          Set what you look for
        </button>
      </p>
    );
  return (
    <div class="facts saved-checklist">
      {problem && (
        <p class="error" role="alert">
          That was not kept: {problem}
        </p>
      )}
      <PayBars scales={given.scales} pay={given.pay} />
      <Checklist
        rows={given.rows}
        profileEmpty={false}
        view={view}
        acts={{
          leads: () => false,
          onShow: null,
          onOverrule: (criterion, verdict) => void attempt(() => overrule({ criterion, verdict })),
          onHave: name => void attempt(() => ask('profile.skill', { name })),
          onView: set,
          onProfile: () => void browser.runtime.openOptionsPage(),
        }}
      />
    </div>
  );
}
