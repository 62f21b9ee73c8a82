import { COMMON_CURRENCIES } from './currency.ts';
import { Text } from './fields.tsx';

interface CurrencyProps {
  readonly label?: string;
  /** Of the list of suggestions: one a page. */
  readonly id: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly leave?: (() => void) | undefined;
  readonly error?: string | null | undefined;
}

/** A currency code with suggestions. */
export const CurrencyField = ({ id, label = 'Currency', ...field }: CurrencyProps) => (
  <>
    <Text label={label} list={id} most={3} {...field} />
    <datalist id={id}>
      {COMMON_CURRENCIES.map(code => (
        <option key={code} value={code} />
      ))}
    </datalist>
  </>
);
