import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly panel: ComponentChildren;
}

/** Where the arrow keys lead, as the ARIA pattern for tabs has it. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs by mouse and arrow keys. A panel is made when it is first shown, and keeps what is typed in it. */
export function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const [at, setAt] = useState(0);
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set([0]));
  const list = useRef<HTMLDivElement>(null);
  const go = (next: number) => {
    setAt(next);
    setSeen(new Set([...seen, next]));
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const to = MOVES[event.key]?.(at, tabs.length);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <>
      <header class="bar">
        <h1 class="unseen">Fineprint</h1>
        <div ref={list} role="tablist" aria-label="Fineprint" onKeyDown={move}>
          {tabs.map(({ id, label }, i) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={i === at}
              aria-controls={`panel-${id}`}
              tabIndex={i === at ? 0 : -1}
              onClick={() => go(i)}
            >
              {label}
            </button>
          ))}
        </div>
        <button type="button" class="plain" onClick={() => void ask('options.open', {})}>
          Settings
        </button>
      </header>
      <main>
        {tabs.map(({ id, panel }, i) => (
          <section
            key={id}
            role="tabpanel"
            id={`panel-${id}`}
            aria-labelledby={`tab-${id}`}
            hidden={i !== at}
            tabIndex={0}
          >
            {seen.has(i) && panel}
          </section>
        ))}
      </main>
    </>
  );
}
