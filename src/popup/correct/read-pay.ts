import type { Pay, Unit } from '../../posting/reading.ts';
import { readCurrency } from '../../ui/currency.ts';
import { readFigure } from '../../ui/typed.ts';
import { fine, wrong } from './typed.ts';
import type { Typed } from './typed.ts';

/** A pay range while it is being typed. */
export interface PayDraft {
  readonly min: string;
  readonly max: string;
  readonly currency: string;
  readonly unit: Unit | '';
  readonly kind: NonNullable<Pay['kind']>;
  /** The range that was read, whose words and place it keeps; null for a new one. */
  readonly from: Pay | null;
}

/** A typed range as a pay range, or what is wrong with it. */
export function readPay({ min, max, currency, unit, kind, from }: PayDraft): Typed<Pay> {
  const low = readFigure(min);
  const high = readFigure(max);
  const code = readCurrency(currency);
  if (!low.ok) return wrong(`“${min.trim()}” is not a figure. Write it as 45000 or 18.50.`);
  if (!high.ok) return wrong(`“${max.trim()}” is not a figure. Write it as 45000 or 18.50.`);
  if (low.value !== null && high.value !== null && low.value > high.value)
    return wrong('“From” is higher than “To”.');
  if (code === undefined)
    return wrong(`“${currency.trim()}” is not a currency code. Write three letters: EUR.`);
  const asRead = from !== null && from.min === low.value && from.max === high.value;
  return fine({
    ...from,
    // Other figures are the reader's own: the page's words do not say them.
    quote: asRead ? from.quote : '',
    min: low.value,
    max: high.value,
    currency: code,
    unit: unit || null,
    ...(from?.kind === undefined && kind === 'base' ? {} : { kind }),
  });
}
