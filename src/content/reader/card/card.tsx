import { useEffect, useRef } from 'preact/hooks';
import type { ChecklistActs } from '../../../ui/checklist/acts.ts';
import { Broken, Checklist } from '../../../ui/checklist/checklist.tsx';
import { Facts } from '../../../ui/facts.tsx';
import { Legend } from '../../../ui/legend.tsx';
import { provenance } from '../../../ui/provenance.ts';
import { SeenBefore } from '../../../ui/seen-before.tsx';
import { Save } from '../../../ui/save.tsx';
import type { CardActions, View } from './view.ts';

interface CardProps {
  readonly view: View;
  readonly actions: CardActions;
}

/** The card: a pill, or the open panel. */
export function CardView({ view, actions }: CardProps) {
  const toggle = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  // Focus stays on the switch between pill and panel when it was used, so that the keyboard does not lose its place.
  useEffect(() => {
    if (moved.current) toggle.current?.focus();
    moved.current = false;
  }, [view.collapsed]);
  const collapse = (collapsed: boolean): void => {
    moved.current = true;
    actions.collapse(collapsed);
  };
  return view.collapsed ? (
    <div class="fp pill">
      <button type="button" ref={toggle} aria-expanded={false} onClick={() => collapse(false)}>
        <Logo />
        <span>{view.step.step === 'busy' ? 'Saving…' : 'Fineprint'}</span>
        {view.beside.saved !== null && <SavedSign />}
      </button>
      <span class="heard" role="status">
        {view.step.step === 'done' && 'Saved'}
      </span>
    </div>
  ) : (
    <section
      class="fp panel"
      aria-label="Fineprint: what this posting says"
      onKeyDown={event => event.key === 'Escape' && collapse(true)}
    >
      <header>
        <Logo />
        <span class="name">Fineprint</span>
        <button
          type="button"
          ref={toggle}
          class="fold"
          aria-expanded={true}
          aria-label="Collapse the card"
          title="Collapse (Escape)"
          onClick={() => collapse(true)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 6l4 4 4-4" />
          </svg>
        </button>
      </header>
      <Body view={view} actions={actions} />
      <footer>
        <p class="told" role="status">
          {view.told}
        </p>
        <Save
          step={view.step}
          saved={view.beside.saved}
          onSave={actions.save}
          onNo={actions.rest}
          onFile={actions.file}
        />
      </footer>
    </section>
  );
}

function Body({ view: { read, beside, marks, checklist, trouble }, actions }: CardProps) {
  const { reading } = read.capture;
  const leads = (fact: string): boolean => provenance(reading, fact, read.unplaced).from === 'page';
  const acts: ChecklistActs = {
    leads,
    onShow: actions.show,
    onOverrule: actions.overrule,
    onHave: actions.have,
    onView: actions.view,
    onProfile: actions.options,
  };
  return (
    <div class="body">
      {trouble !== null && <p class="notice">Your list and checklist could not be reached: {trouble}</p>}
      <SeenBefore seen={beside.seenBefore} url={reading.url} />
      <Facts
        reading={reading}
        own={beside.own}
        unplaced={read.unplaced}
        onShow={actions.show}
        onFix={actions.fix}
        first={<Broken rows={beside.checklist} acts={acts} />}
      >
        <Checklist
          rows={beside.checklist}
          profileEmpty={beside.profileEmpty}
          view={checklist}
          acts={acts}
          brokenAbove
        />
      </Facts>
      <div class="marks">
        <Legend marks={marks} onChange={actions.marks} />
      </div>
    </div>
  );
}

/** Three lines of text, one of them marked. */
function Logo() {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <path class="dim" d="M2 3.5h12M2 12.5h8" />
      <path class="lit" d="M2 8h12" />
    </svg>
  );
}

function SavedSign() {
  return (
    <svg class="tick" viewBox="0 0 16 16" role="img" aria-label="saved">
      <path d="M3.5 8.5 6.5 11.5 12.5 4.5" />
    </svg>
  );
}
