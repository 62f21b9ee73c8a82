import { useState } from 'preact/hooks';
import type { Pay, Unit } from '../../posting/reading.ts';
import { CurrencyField } from '../../ui/currency-field.tsx';
import { Text } from '../../ui/fields.tsx';
import { Choice } from '../../ui/picks.tsx';
import { figureText } from '../../ui/typed.ts';
import { UNIT_OPTIONS } from '../../ui/units.ts';
import { readPay } from './read-pay.ts';
import type { PayDraft } from './read-pay.ts';
import { EntryRows } from './rows.tsx';
import { together } from './typed.ts';
import type { EditorProps } from './typed.ts';

const KINDS = [
  ['base', 'base pay'],
  ['ote', 'on-target earnings'],
  ['total', 'total pay'],
] as const;

const EMPTY: PayDraft = { min: '', max: '', currency: '', unit: '', kind: 'base', from: null };

const draft = (pay: Pay): PayDraft => ({
  min: figureText(pay.min),
  max: figureText(pay.max),
  currency: pay.currency ?? '',
  unit: pay.unit ?? '',
  kind: pay.kind ?? 'base',
  from: pay,
});

const units: readonly (readonly [Unit | '', string])[] = [['', 'not stated'], ...UNIT_OPTIONS];

/** Every pay range, with its figures in full. A row without figures is no range. */
export function PayEditor({ value, change }: EditorProps<Pay[]>) {
  const [start] = useState(() => value.map(draft));
  const type = (drafts: readonly PayDraft[]) => {
    const filled = drafts.filter(({ min, max }) => min.trim() !== '' || max.trim() !== '');
    change(together(filled.map(readPay)));
  };
  return (
    <EntryRows name="Pay range" add="Add a pay range" start={start} empty={EMPTY} change={type}>
      {(row, set, number) => {
        const read = readPay(row);
        const empty = row.min.trim() === '' && row.max.trim() === '';
        return (
          <div class="beside range">
            <Text label="From" figures value={row.min} change={min => set({ ...row, min })} />
            <Text label="To" figures value={row.max} change={max => set({ ...row, max })} />
            <CurrencyField
              value={row.currency}
              change={currency => set({ ...row, currency })}
              id={`currencies-${number}`}
            />
            <Choice label="Per" value={row.unit} options={units} change={unit => set({ ...row, unit })} />
            <Choice label="Kind" value={row.kind} options={KINDS} change={kind => set({ ...row, kind })} />
            {!read.ok && !empty && (
              <p class="error" role="alert">
                {read.problem}
              </p>
            )}
          </div>
        );
      }}
    </EntryRows>
  );
}
