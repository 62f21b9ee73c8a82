import { useState } from 'preact/hooks';
import type { Rate } from '../../fit/profile.ts';
import { showDate } from '../../posting/show.ts';
import { CurrencyField } from '../../ui/currency-field.tsx';
import { readCurrency } from '../../ui/currency.ts';
import { Text } from '../../ui/fields.tsx';
import { readFigure } from '../../ui/typed.ts';
import type { PartProps } from './part.ts';

const today = () => new Date().toISOString().slice(0, 10);
const EMPTY = { from: '', to: '', rate: '', date: '' };

/** What is typed as a rate, or what is wrong with it. */
function readRate(typed: typeof EMPTY): Rate | string {
  const from = readCurrency(typed.from);
  const to = readCurrency(typed.to);
  const rate = readFigure(typed.rate.replace(',', '.'));
  if (!from || !to) return 'Name both currencies, as three letters: USD, EUR.';
  if (from === to) return 'The two currencies are the same.';
  if (!rate.ok || rate.value === null || rate.value <= 0 || rate.value > 1e9)
    return `Write what one ${from} is worth in ${to}, as a figure: 0.92.`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed.date)) return 'Say which day the rate is of.';
  return { from, to, rate: rate.value, date: typed.date };
}

/** Rates that the reader looked up: without one, pay in another currency is not compared. */
export function Rates({ profile, set }: PartProps) {
  const [typed, setTyped] = useState({ ...EMPTY, date: today() });
  const [wrong, setWrong] = useState<string | null>(null);
  const { rates } = profile;
  const edit = (part: Partial<typeof EMPTY>) => {
    setTyped({ ...typed, ...part });
    setWrong(null);
  };
  const add = () => {
    const rate = readRate(typed);
    if (typeof rate === 'string') return setWrong(rate);
    set({
      rates: [...rates.filter(({ from, to }) => from !== rate.from || to !== rate.to), rate].slice(-50),
    });
    setTyped({ ...EMPTY, date: today() });
  };
  return (
    <fieldset class="field rates">
      <legend>Exchange rates</legend>
      <p class="hint">
        Fineprint looks nothing up. Pay in another currency is compared by the rates that you write here, and
        else is “other currency”.
      </p>
      {rates.length > 0 && (
        <ul class="entries" aria-label="Exchange rates">
          {rates.map(rate => (
            <li key={`${rate.from}${rate.to}`}>
              <span>
                1 {rate.from} = {rate.rate} {rate.to}, {showDate(rate.date)}
              </span>
              <button
                type="button"
                class="out"
                aria-label={`Take out ${rate.from} to ${rate.to}`}
                onClick={() => set({ rates: rates.filter(each => each !== rate) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="beside">
        <CurrencyField id="rate-from" label="One" value={typed.from} change={from => edit({ from })} />
        <Text label="is worth" figures value={typed.rate} change={rate => edit({ rate })} />
        <CurrencyField id="rate-to" label="In" value={typed.to} change={to => edit({ to })} />
        <Text label="On" type="date" value={typed.date} change={date => edit({ date })} />
      </div>
      {wrong && (
        <p class="error" role="alert">
          {wrong}
        </p>
      )}
      <button type="button" aria-label="Add rate" onClick={add}>
        Add
      </button>
    </fieldset>
  );
}
