/** Offered first; any other ISO 4217 code may be typed. */
export const COMMON_CURRENCIES =
  'EUR USD GBP CAD AUD CHF SEK NOK DKK PLN CZK HUF RON JPY INR SGD NZD BRL MXN ZAR CNY KRW AED'.split(' ');

/** A typed ISO 4217 code in capitals, null where nothing is typed, undefined where it is no code. */
export function readCurrency(typed: string): string | null | undefined {
  const code = typed.trim().toUpperCase();
  if (code === '') return null;
  return /^[A-Z]{3}$/.test(code) ? code : undefined;
}
