import { useState } from 'preact/hooks';
import { keysOf, type Line } from './sections.ts';

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
    <div class={line === null || line.assumed === null ? 'fact' : 'fact assumed'} dir="auto">
      {heading ? <h2>{words}</h2> : words}
      {line && <Origin line={line} />}
      <Wrong fact={fact} label={label} about={line?.text ?? 'not stated'} acts={acts} />
      {line?.notes.map(note => (
        <span key={note} class="note" dir="auto">
          {note}
        </span>
      ))}
      {line && <Assumed line={line} />}
      {line?.conflict && (
        <span class="conflict" dir="auto">
          {line.conflict}
        </span>
      )}
    </div>
  );
}

/** More than this many beside one another are folded until they are asked for. */
const MOST_CHIPS = 8;

/** Short facts beside one another, with one "wrong?" for all: a correction replaces the whole field. */
export function Chips({
  lines,
  fact,
  label,
  acts,
}: Omit<FactProps, 'line'> & { readonly lines: readonly Line[] }) {
  const [all, setAll] = useState(lines.length <= MOST_CHIPS + 1);
  const conflict = lines.find(line => line.conflict !== null)?.conflict;
  const shown = lines.slice(0, all ? undefined : MOST_CHIPS);
  // What several have in common is said once, behind the last of them.
  const lots = [...new Set(shown.map(known))].map(each => shown.filter(line => known(line) === each));
  return (
    <div class="fact">
      {lots.map(lot => (
        <Lot key={lot[0] && known(lot[0])} lines={lot} acts={acts} />
      ))}
      {!all && (
        <button type="button" class="link more" onClick={() => setAll(true)}>
          {lines.length - MOST_CHIPS} more
        </button>
      )}
      <Wrong fact={fact} label={label} about={lines.map(({ text }) => text).join(', ')} acts={acts} />
      {conflict && (
        <span class="conflict" dir="auto">
          {conflict}
        </span>
      )}
    </div>
  );
}

/** How a fact is known. */
const known = ({ from, assumed }: Line): string => `${from} ${assumed}`;

/** Chips that are known in the same way. */
function Lot({ lines, acts }: { readonly lines: readonly Line[]; readonly acts: Acts }) {
  const [first] = lines;
  const keys = keysOf(lines);
  return (
    <div class="lot">
      <ul class="chips">
        {lines.map((line, i) => (
          <li key={keys[i]} class={line.assumed === null ? undefined : 'assumed'} dir="auto">
            <Words line={line} acts={acts} />
            {line.level === 'preferred' && <span class="origin"> preferred</span>}
          </li>
        ))}
      </ul>
      {first && <Origin line={first} />}
      {first && <Assumed line={first} />}
    </div>
  );
}

function Words({ line, acts: { onShow } }: { readonly line: Line; readonly acts: Acts }) {
  if (onShow === null || line.from !== 'page') return <span class="words">{line.text}</span>;
  return (
    <button
      type="button"
      class="words go"
      title={line.quote === null ? 'Show in the page' : `Show in the page: “${line.quote}”`}
      onClick={() => onShow(line.fact)}
    >
      {line.text}
    </button>
  );
}

const ORIGINS = {
  data: 'from the page’s data',
  lost: 'its words are not on the page any more',
  own: 'yours',
} as const;

function Origin({ line: { from } }: { readonly line: Line }) {
  return from === 'page' ? null : <span class={`origin ${from}`}> {ORIGINS[from]}</span>;
}

function Assumed({ line: { assumed } }: { readonly line: Line }) {
  if (assumed === null) return null;
  return <span class="note">{assumed === '' ? 'assumed' : `assumed: ${assumed}`}</span>;
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
