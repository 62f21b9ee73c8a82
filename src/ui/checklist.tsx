import type { Row } from '../fit/checklist.ts';
import type { Verdict } from '../posting/verdict.ts';

interface ChecklistProps {
  readonly rows: readonly Row[];
  /** No criterion is set yet. */
  readonly profileEmpty: boolean;
  /** Facts that lead to their words in the page. */
  readonly leads: (fact: string) => boolean;
  readonly onShow: ((fact: string) => void) | null;
  readonly onProfile: () => void;
}

/** The reader's own criteria, one a row: a sign and a word, never colour alone, and the page's words. */
export function Checklist({ rows, profileEmpty, leads, onShow, onProfile }: ChecklistProps) {
  if (rows.length === 0 && !profileEmpty) return null;
  return (
    <section class="block checklist">
      <h3>Your checklist</h3>
      {profileEmpty ? (
        <button type="button" class="link" onClick={onProfile}>
          Set what you look for
        </button>
      ) : (
        <ul>
          {rows.map(row => (
            <li key={row.criterion} class={`check ${CLASSES[row.verdict]}`}>
              <Sign verdict={row.verdict} />
              <div class="said">
                <span class="criterion" dir="auto">
                  {row.label}
                </span>
                <span class="verdict">{row.verdict}</span>
                <span class="note" dir="auto">
                  {row.reason}
                </span>
                <Quote row={row} onShow={row.fact !== null && leads(row.fact) ? onShow : null} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Quote({
  row: { fact, quote },
  onShow,
}: {
  readonly row: Row;
  readonly onShow: ChecklistProps['onShow'];
}) {
  if (quote === null) return null;
  if (onShow === null || fact === null) {
    return (
      <q class="quote" dir="auto">
        {quote}
      </q>
    );
  }
  return (
    <button type="button" class="quote go" dir="auto" title="Show in the page" onClick={() => onShow(fact)}>
      “{quote}”
    </button>
  );
}

const CLASSES: Readonly<Record<Verdict, string>> = {
  met: 'met',
  'not met': 'unmet',
  partly: 'partly',
  'not stated': 'unknown',
  'to tick': 'unknown',
};

/** Drawn, so that no font decides whether it can be told apart. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  met: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  'not met': 'M4 4 12 12M12 4 4 12',
  partly: 'M3 8.5c1.7-3 3.3-3 5 0s3.3 3 5 0',
  'to tick': 'M3.5 3.5h9v9h-9z',
  'not stated': 'M5.6 6a2.4 2.4 0 1 1 3.3 2.2c-.6.3-.9.7-.9 1.5M8 12.4v.2',
};

function Sign({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[verdict]} />
    </svg>
  );
}
