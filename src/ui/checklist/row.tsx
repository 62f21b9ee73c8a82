import { breaksTheDeal, type Row } from '../../fit/checklist.ts';
import type { ChecklistActs } from './acts.ts';
import { Decide, Tick } from './decide.tsx';
import { Lacking } from './lacking.tsx';
import { Sign, VERDICT_CLASSES } from './sign.tsx';

interface RowProps {
  readonly row: Row;
  readonly acts: ChecklistActs;
}

/** One criterion: a sign and a word, never colour alone; why; the page's words; and the reader's own say. */
export function CheckRow({ row, acts }: RowProps) {
  const { verdict, overruled, label, reason, rest, weight } = row;
  const ticks = acts.onOverrule !== null && (verdict === 'to tick' || overruled === 'to tick');
  return (
    <li class={`check ${VERDICT_CLASSES[verdict]}${breaksTheDeal(row) ? ' breaks' : ''}`}>
      <Sign verdict={verdict} />
      <div class="said">
        {weight === 'deal-breaker' && <span class="weight">Deal-breaker</span>}
        <span class="criterion" dir="auto">
          {label}
        </span>
        <span class="verdict">{verdict}</span>
        {overruled !== null && <span class="yours">yours</span>}
        {/* Ours even where it begins with the page’s words, so it keeps the direction of the card. */}
        {reason !== '' && <span class="note">{reason}</span>}
        {overruled !== null && overruled !== 'to tick' && (
          <span class="note">The rules say: {overruled}.</span>
        )}
        <Quote row={row} acts={acts} />
        {rest.length > 0 && <Rest lines={rest} />}
        {acts.onHave !== null && row.lack.length > 0 && <Lacking row={row} acts={acts} />}
        {ticks ? <Tick row={row} acts={acts} /> : <Decide row={row} acts={acts} />}
      </div>
    </li>
  );
}

const unquoted = (text: string): string => text.replace(/\s+/g, ' ').trim();

function Quote({ row: { fact, quote, label }, acts: { leads, onShow } }: RowProps) {
  if (quote === null) return null;
  const leadsThere = onShow !== null && fact !== null && leads(fact);
  // A line of the posting is its own quote: said once.
  if (unquoted(quote) === unquoted(label) && !leadsThere) return null;
  const words = unquoted(quote) === unquoted(label) ? 'Show in the page' : `“${quote}”`;
  if (!leadsThere) {
    return (
      <q class="quote" dir="auto">
        {quote}
      </q>
    );
  }
  return (
    <button type="button" class="quote go" dir="auto" title="Show in the page" onClick={() => onShow(fact)}>
      {words}
    </button>
  );
}

const Rest = ({ lines }: { readonly lines: readonly string[] }) => (
  <details class="rest">
    <summary>{lines.length === 1 ? '1 more line' : `${lines.length} more lines`}</summary>
    <ul>
      {lines.map(line => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  </details>
);
