import { useEffect, useRef } from 'preact/hooks';
import type { ChecklistActs } from '../../../ui/checklist/acts.ts';
import { Broken, Checklist } from '../../../ui/checklist/checklist.tsx';
import { Facts } from '../../../ui/facts.tsx';
import { Legend } from '../../../ui/legend.tsx';
import { provenance } from '../../../ui/provenance.ts';
import { SeenBefore } from '../../../ui/seen-before.tsx';
import { Save } from '../../../ui/save.tsx';
import { Menu } from './menu.tsx';
import { movedBy, placeWords } from './place.ts';
import type { CardActions, View } from './view.ts';

interface CardProps {
  readonly view: View;
  readonly actions: CardActions;
  /** The page runs from right to left: the card's places are mirrored. */
  readonly rtl: boolean;
}

/** The card: a pill, or the open panel. Both are dragged by what has the class "grip". */
export function CardView({ view, actions, rtl }: CardProps) {
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
  const arrows = (event: KeyboardEvent): void => {
    const to = movedBy(event.key, view.place, rtl);
    if (to === null) return;
    event.preventDefault();
    actions.move(to);
  };
  return view.collapsed ? (
    <div class="fp pill">
      <button
        type="button"
        class="grip"
        ref={toggle}
        aria-expanded={false}
        title="Open. Drag it, or press arrow keys, to move it"
        onClick={() => collapse(false)}
        onKeyDown={arrows}
      >
        <Logo />
        <span>{view.step.step === 'busy' ? 'Saving…' : 'Fineprint'}</span>
        {view.beside.saved !== null && <SavedSign />}
      </button>
      <span class="heard" role="status">
        {view.step.step === 'done' ? 'Saved' : view.told}
      </span>
    </div>
  ) : (
    <section
      class="fp panel"
      aria-label="Fineprint: what this posting says"
      onKeyDown={event => {
        if (event.key === 'Escape') collapse(true);
        const by = event.altKey || event.ctrlKey || event.metaKey ? undefined : STEPS[event.key];
        if (by !== undefined) actions.step(by);
      }}
    >
      <header class="grip">
        <button
          type="button"
          class="grip tool"
          aria-label={`Move the card, which is ${placeWords(view.place, rtl)}`}
          title="Drag, or press arrow keys"
          onKeyDown={arrows}
        >
          <Logo />
        </button>
        <span class="name">Fineprint</span>
        <Steps actions={actions} />
        <Menu site={siteOf(view)} place={view.place} rtl={rtl} actions={actions} />
        <button
          type="button"
          ref={toggle}
          class="tool"
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
        <p class="told" role="status" dir="auto">
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

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };

const siteOf = ({ read }: View): string => URL.parse(read.capture.reading.url)?.hostname ?? 'this site';

/** From mark to mark in the page. */
const Steps = ({ actions: { step } }: Pick<CardProps, 'actions'>) => (
  <div class="steps" role="group" aria-label="Marks in the page">
    <button
      type="button"
      class="tool"
      aria-label="Previous mark"
      aria-keyshortcuts="p"
      title="Previous mark (P)"
      onClick={() => step(-1)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 13V3M4 7l4-4 4 4" />
      </svg>
    </button>
    <button
      type="button"
      class="tool"
      aria-label="Next mark"
      aria-keyshortcuts="n"
      title="Next mark (N)"
      onClick={() => step(1)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 3v10M4 9l4 4 4-4" />
      </svg>
    </button>
  </div>
);

function Body({ view: { read, beside, marks, checklist, trouble }, actions }: Omit<CardProps, 'rtl'>) {
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
        scales={beside.scales}
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
