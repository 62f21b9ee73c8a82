import type { Line } from './sections.ts';

/** What can be done with a fact. A surface that cannot lead to the page, or not correct, gives null. */
export interface Acts {
  /** Scrolls the page to a fact's words and flashes them. */
  readonly onShow: ((fact: string) => void) | null;
  /** Opens the correction of a fact. */
  readonly onFix: ((fact: string) => void) | null;
}

interface FactProps {
  /** null: the page does not say. */
  readonly line: Line | null;
  readonly fact: string;
  readonly label: string;
  readonly acts: Acts;
  /** The fact is the heading of all the others: the title. */
  readonly heading?: boolean;
}

/** One fact: its words, which lead to the page's words where there are some; where it comes from; "wrong?". */
export function FactLine({ line, fact, label, acts, heading }: FactProps) {
  const words = line === null ? <span class="silent">Not stated</span> : <Words line={line} acts={acts} />;
  return (
    <div class={line?.assumed ? 'fact assumed' : 'fact'}>
      <div class="said">
        {heading ? <h2>{words}</h2> : words}
        {line?.notes.map(note => (
          <span key={note} class="note" dir="auto">
            {note}
          </span>
        ))}
        {line && <Origin line={line} />}
      </div>
      <Wrong fact={fact} label={label} about={line?.text ?? 'not stated'} acts={acts} />
    </div>
  );
}

/** Short facts beside one another, with one "wrong?" for all: a correction replaces the whole field. */
export function Chips({
  lines,
  fact,
  label,
  acts,
}: Omit<FactProps, 'line'> & { readonly lines: readonly Line[] }) {
  const origins = new Set(lines.map(({ from }) => from));
  const alike = origins.size === 1 ? lines[0] : undefined;
  return (
    <div class="fact">
      <div class="said">
        <ul class="chips">
          {lines.map(line => (
            <li key={line.fact} class={line.assumed ? 'assumed' : undefined}>
              <Words line={line} acts={acts} />
              {line.level === 'preferred' && <span class="origin"> preferred</span>}
              {alike === undefined && <Origin line={line} />}
            </li>
          ))}
        </ul>
        {alike && <Origin line={alike} />}
      </div>
      <Wrong fact={fact} label={label} about={lines.map(({ text }) => text).join(', ')} acts={acts} />
    </div>
  );
}

function Words({ line, acts: { onShow } }: { readonly line: Line; readonly acts: Acts }) {
  if (onShow === null || line.from !== 'page') {
    return (
      <span class="words" dir="auto">
        {line.text}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="words go"
      dir="auto"
      title={line.quote === null ? 'Show in the page' : `Show in the page: “${line.quote}”`}
      onClick={() => onShow(line.fact)}
    >
      {line.text}
    </button>
  );
}

const ORIGINS = {
  page: '',
  data: 'from the page’s data',
  lost: 'its words are not on the page any more',
  own: 'yours',
} as const;

function Origin({ line }: { readonly line: Line }) {
  const words = [ORIGINS[line.from], line.assumed === null ? '' : `assumed: ${line.assumed}`].filter(Boolean);
  return (
    <>
      {words.length > 0 && <span class="origin">{words.join(' · ')}</span>}
      {line.conflict !== null && (
        <span class="conflict" dir="auto">
          {line.conflict}
        </span>
      )}
    </>
  );
}

function Wrong({
  fact,
  label,
  about,
  acts: { onFix },
}: Omit<FactProps, 'line'> & { readonly about: string }) {
  if (onFix === null) return null;
  return (
    <button
      type="button"
      class="wrong"
      aria-label={`wrong? ${label}: ${about.slice(0, 100)}`}
      onClick={() => onFix(fact)}
    >
      wrong?
    </button>
  );
}
