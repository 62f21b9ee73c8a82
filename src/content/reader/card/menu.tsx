import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardPlace } from '../../../messages/settings.ts';
import { movedBy } from './place.ts';
import type { CardActions } from './view.ts';

interface MenuProps {
  /** Host name of the page. */
  readonly site: string;
  readonly place: CardPlace;
  readonly rtl: boolean;
  readonly actions: CardActions;
}

/** What is seldom wanted of the card: another place, quiet on a page or a site, a report, the settings. */
export function Menu({ site, place, rtl, actions }: MenuProps) {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) list.current?.querySelector('button')?.focus();
  }, [open]);
  const close = (): void => {
    toggle.current?.focus();
    setOpen(false);
  };
  const item = (label: string, act: () => void, hint?: string) => (
    <li>
      <button
        type="button"
        onClick={() => {
          close();
          act();
        }}
      >
        {label}
        {hint && <small>{hint}</small>}
      </button>
    </li>
  );
  const moves = (['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const).flatMap(key => {
    const to = movedBy(key, place, rtl);
    return to === null || (to.side === place.side && to.height === place.height) ? [] : [{ key, to }];
  });
  return (
    <div
      class="menu"
      onKeyDown={event => {
        if (!open || event.key !== 'Escape') return;
        event.stopPropagation(); // the card stays open
        close();
      }}
      onFocusOut={event => {
        const to = event.relatedTarget;
        if (open && !(to instanceof Node && event.currentTarget.contains(to))) setOpen(false);
      }}
    >
      <button
        ref={toggle}
        type="button"
        class="tool"
        aria-expanded={open}
        aria-label="More about the card"
        title="More"
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h.01M8 8h.01M13 8h.01" stroke-width="3" />
        </svg>
      </button>
      {open && (
        <div class="sheet" ref={list}>
          <ul>
            {moves.map(({ key, to }) => item(MOVES[key], () => actions.move(to)))}
            {item(
              'Misread?',
              actions.misread,
              'Makes a file for a report. You see it first; nothing is sent.',
            )}
            {item(
              'Not a posting',
              () => actions.alone('page'),
              'Leave this page alone. The toolbar button takes it back.',
            )}
            {item(`Off on ${site}`, () => actions.alone('site'), 'The toolbar button turns it on again.')}
            {item('Settings', actions.options)}
          </ul>
        </div>
      )}
    </div>
  );
}

const MOVES = {
  ArrowLeft: 'Move to the left',
  ArrowRight: 'Move to the right',
  ArrowUp: 'Move up',
  ArrowDown: 'Move down',
} as const;
