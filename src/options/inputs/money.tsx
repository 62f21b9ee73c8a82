import { useState } from 'preact/hooks';
import type { Money } from '../../fit/profile.ts';
import { CurrencyField } from '../../ui/currency-field.tsx';
import { readCurrency } from '../../ui/currency.ts';
import { Text } from '../../ui/fields.tsx';
import { Choice } from '../../ui/picks.tsx';
import { figureText, readFigure } from '../../ui/typed.ts';
import { UNIT_OPTIONS } from '../../ui/units.ts';

interface MoneyProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: Money | null;
  readonly change: (value: Money | null) => void;
  readonly leave: () => void;
}

interface Typed {
  readonly amount: string;
  readonly currency: string;
  readonly unit: Money['unit'];
  readonly share: string;
}

type Wrong = Partial<Record<'amount' | 'currency' | 'share', string>>;

/** What is typed as money, null for nothing, or what is wrong with it, input by input. */
export function readMoney({ amount, currency, unit, share }: Typed): Money | null | Wrong {
  const figure = readFigure(amount);
  if (!figure.ok) return { amount: `“${amount.trim()}” is not a figure. Write it as 45000 or 18.50.` };
  const code = readCurrency(currency);
  if (code === undefined)
    return { currency: `“${currency.trim()}” is not a currency code. Write three letters: EUR.` };
  if (figure.value === null) return null;
  if (code === null) return { currency: 'Name the currency, as three letters: EUR.' };
  const part = readFigure(share);
  if (!part.ok || (part.value !== null && (part.value < 1 || part.value > 100)))
    return { share: 'Write how many per cent of full time: 1 to 100.' };
  return { amount: figure.value, currency: code, unit, share: part.value ?? 100 };
}

const isMoney = (read: Money | null | Wrong): read is Money | null => read === null || 'unit' in read;

/** An amount with its currency, unit and share of full time. */
export function MoneyInput({ id, label, hint, value, change, leave }: MoneyProps) {
  const [typed, setTyped] = useState<Typed>(() => ({
    amount: figureText(value?.amount ?? null),
    currency: value?.currency ?? '',
    unit: value?.unit ?? 'YEAR',
    share: figureText(value?.share ?? 100),
  }));
  const read = readMoney(typed);
  const wrong: Wrong = isMoney(read) ? {} : read;
  const set = (part: Partial<Typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    const money = readMoney(next);
    if (isMoney(money)) change(money);
  };
  return (
    <fieldset class="field money">
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="beside">
        <Text
          label="Amount"
          figures
          value={typed.amount}
          change={amount => set({ amount })}
          leave={leave}
          error={wrong.amount}
        />
        <CurrencyField
          id={id}
          value={typed.currency}
          change={currency => set({ currency })}
          leave={leave}
          error={wrong.currency}
        />
        <Choice label="Per" value={typed.unit} options={UNIT_OPTIONS} change={unit => set({ unit })} />
        <Text
          label="For % of full time"
          figures
          value={typed.share}
          change={share => set({ share })}
          leave={leave}
          error={wrong.share}
        />
      </div>
    </fieldset>
  );
}
