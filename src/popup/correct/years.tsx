import { useState } from 'preact/hooks';
import type { Experience, Level } from '../../posting/reading.ts';
import { Text } from '../../ui/fields.tsx';
import { Choice } from '../../ui/picks.tsx';
import { figureText, readFigure } from '../../ui/typed.ts';
import { LEVEL_OPTIONS } from './levels.ts';
import { EntryRows } from './rows.tsx';
import { fine, together, wrong } from './typed.ts';
import type { EditorProps, Typed } from './typed.ts';

interface Draft {
  readonly min: string;
  readonly max: string;
  readonly level: Level;
  readonly quote: string;
}

const EMPTY: Draft = { min: '', max: '', level: 'required', quote: '' };

function read({ min, max, level, quote }: Draft): Typed<Experience> {
  const least = readFigure(min);
  const most = readFigure(max);
  if (!least.ok || !most.ok) return wrong('Write years as a figure: 3 or 1.5.');
  if ((least.value ?? 0) > 70 || (most.value ?? 0) > 70) return wrong('That is more than 70 years.');
  if (least.value !== null && most.value !== null && least.value > most.value)
    return wrong('“At least” is more than “At most”.');
  return fine({ minYears: least.value, maxYears: most.value, level, quote });
}

const isFilled = ({ min, max }: Draft): boolean => min.trim() !== '' || max.trim() !== '';

/** Every number of years that is asked for. A row without a number is dropped. */
export function YearsEditor({ value, change }: EditorProps<Experience[]>) {
  const [start] = useState(() =>
    value.map(one => ({ ...one, min: figureText(one.minYears), max: figureText(one.maxYears) })),
  );
  return (
    <EntryRows<Draft>
      name="Years"
      add="Add years"
      start={start}
      empty={EMPTY}
      change={drafts => change(together(drafts.filter(isFilled).map(read)))}
    >
      {(row, set) => {
        const typed = read(row);
        return (
          <div class="beside">
            <Text label="At least, years" figures value={row.min} change={min => set({ ...row, min })} />
            <Text label="At most, years" figures value={row.max} change={max => set({ ...row, max })} />
            <Choice
              label="Level"
              value={row.level}
              options={LEVEL_OPTIONS}
              change={level => set({ ...row, level })}
            />
            {row.quote && (
              <q class="quote" dir="auto">
                {row.quote}
              </q>
            )}
            {!typed.ok && (
              <p class="error" role="alert">
                {typed.problem}
              </p>
            )}
          </div>
        );
      }}
    </EntryRows>
  );
}
