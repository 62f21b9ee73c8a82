import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import type { TabView } from '../../messages/contract.ts';
import { words } from '../../messages/shape.ts';
import type { OwnField } from '../../posting/saved.ts';
import type { ChecklistActs } from '../../ui/checklist/acts.ts';
import { Broken, Checklist } from '../../ui/checklist/checklist.tsx';
import { useChecklistView } from '../../ui/checklist/use-view.ts';
import { Facts } from '../../ui/facts.tsx';
import { openDashboard } from '../../ui/open.ts';
import { SeenBefore } from '../../ui/seen-before.tsx';
import { Save } from '../../ui/save.tsx';
import { fieldOf } from '../correct/editors.tsx';
import { CorrectForm } from '../correct/form.tsx';
import { Around } from './around.tsx';
import { leadsToPage } from './leads.ts';
import { More } from './more.tsx';
import { useSave } from './use-save.ts';

interface PostingProps {
  readonly tabId: number;
  readonly view: Extract<TabView, { state: 'read' }>;
  readonly fact: string | null;
  readonly again: () => void;
  /** The tab shows something else from now on. */
  readonly left: (view: TabView) => void;
}

/** A posting: save, facts, checklist; and the correction of a fact in their place. */
export function Posting({ tabId, view, fact, again, left: leftAlone }: PostingProps) {
  const { capture, beside, unplaced, around } = view;
  const { reading } = capture;
  const [fixing, setFixing] = useState<OwnField | null>(() => (fact === null ? null : fieldOf(fact)));
  const [said, setSaid] = useState('');
  const [left, setLeft] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const { step, save, no, overrule } = useSave(tabId, reading.url, again);
  const list = useChecklistView(beside.settings.checklist);

  // The form has gone, and the focus with it: the keyboard goes on above the facts.
  useEffect(() => {
    if (left && fixing === null) line.current?.focus();
  }, [left, fixing]);
  useEffect(() => {
    document.title = `${reading.title ?? 'Posting'} · Fineprint`;
  }, [reading.title]);

  const show = async (wanted: string): Promise<void> => {
    try {
      const { shown } = await ask('tab.show', { tabId, fact: wanted });
      setSaid(shown ? '' : 'These words are not on the page any more.');
    } catch (error) {
      setSaid(`The page did not answer: ${words(error)}`);
    }
  };
  const have = async (name: string): Promise<void> => {
    try {
      await ask('profile.skill', { name });
      setSaid(`“${name}” is among your skills now.`);
      again();
    } catch (error) {
      setSaid(`It was not added: ${words(error)}`);
    }
  };
  const leave = (done: string | null) => {
    setFixing(null);
    setSaid(done ?? '');
    setLeft(true);
    if (done !== null) again();
  };

  if (fixing !== null)
    return (
      <CorrectForm
        key={fixing}
        tabId={tabId}
        field={fixing}
        capture={capture}
        beside={beside}
        leave={leave}
      />
    );
  const acts: ChecklistActs = {
    leads: leadsToPage(reading, unplaced),
    onShow: wanted => void show(wanted),
    onOverrule: (criterion, verdict) => overrule({ criterion, verdict }),
    onHave: name => void have(name),
    onView: list.set,
    onProfile: () => void ask('options.open', {}),
  };
  return (
    <div class="posting">
      <Save
        step={step}
        saved={beside.saved}
        onSave={save}
        onNo={no}
        onFile={() => openDashboard({ file: tabId })}
      />
      {around !== null && <Around url={around} again={again} />}
      <p ref={line} class="said-line" role="status" tabIndex={-1}>
        {said}
      </p>
      <SeenBefore seen={beside.seenBefore} url={reading.url} />
      <Facts
        reading={reading}
        own={beside.own}
        unplaced={unplaced}
        scales={beside.scales}
        onShow={wanted => void show(wanted)}
        onFix={wanted => setFixing(fieldOf(wanted))}
        first={<Broken rows={beside.checklist} acts={acts} />}
      >
        <Checklist
          rows={beside.checklist}
          profileEmpty={beside.profileEmpty}
          view={list.view}
          acts={acts}
          brokenAbove
        />
      </Facts>
      <More tabId={tabId} url={reading.url} settings={beside.settings} left={leftAlone} />
    </div>
  );
}
