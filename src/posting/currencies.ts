/*
 * Money: ISO 4217 codes, the signs and words that stand for them, and how large wages in each are. One table makes
 * both the pattern and the lookup.
 */

interface CurrencyFacts {
  /** Signs and words that mean this currency and no other, as written. */
  readonly signs?: readonly string[];
  /**
   * About how many units a wage takes where a US wage takes one dollar, in round figures: wages, not exchange
   * rates. Says only which amounts can be pay, and whether a figure is by the hour, month or year.
   */
  readonly scale: number;
  /** Pay is usually given by the year here, so that a figure of monthly size says nothing. */
  readonly byYear?: true;
  /** Pay is usually given by the month here, up to figures that elsewhere would be a year's. */
  readonly byMonth?: true;
}

const CURRENCIES: Readonly<Record<string, CurrencyFacts>> = {
  USD: {
    signs: ['US$', 'U$S', 'USD$', '$US', 'US dollars', '美元', '美金', '美刀', 'ドル'],
    scale: 1,
    byYear: true,
  },
  EUR: { signs: ['€', 'euro', 'euros', 'Euro', 'Euros', 'euroa', '欧元'], scale: 1 },
  GBP: { signs: ['£', '￡', 'GBP£'], scale: 1, byYear: true },
  CHF: { signs: ['SFr.', 'sFr.', 'Fr.', 'Franken'], scale: 1 },
  CAD: { signs: ['C$', 'CA$', 'CAD$', 'CDN$', 'CAN$', '$CAD', '$CA'], scale: 1, byYear: true },
  AUD: { signs: ['A$', 'AU$', 'AUD$', '$AUD'], scale: 1, byYear: true },
  NZD: { signs: ['NZ$', 'NZD$', '$NZ'], scale: 1, byYear: true },
  SGD: { signs: ['S$', 'SG$', 'SGD$', '新币', '新元'], scale: 1 },
  HKD: { signs: ['HK$', 'HKD$', '港币', '港幣', '港元'], scale: 6 },
  TWD: { signs: ['NT$', 'NTD', '台币', '台幣', '新台幣'], scale: 20 },
  JPY: { signs: ['円', 'yen'], scale: 100 },
  CNY: { signs: ['元', 'RMB', 'CN¥', '人民币'], scale: 4, byMonth: true },
  KRW: { signs: ['₩', '원'], scale: 900 },
  INR: { signs: ['₹', 'Rs.', 'Rs', 'rupees'], scale: 20 },
  PKR: { signs: ['PKR.'], scale: 60 },
  LKR: { scale: 60 },
  BDT: { signs: ['৳'], scale: 30 },
  PHP: { signs: ['₱', 'Php', 'PhP'], scale: 15 },
  IDR: { signs: ['Rp', 'Rp.'], scale: 4000 },
  VND: { signs: ['₫', 'đ', 'VNĐ', 'vnđ', 'vnd', 'đồng'], scale: 4000 },
  THB: { signs: ['฿', 'baht'], scale: 12 },
  MYR: { signs: ['RM'], scale: 2 },
  PLN: { signs: ['zł', 'złotych', 'PLN/'], scale: 3 },
  CZK: { signs: ['Kč', 'kč', 'korun'], scale: 15 },
  HUF: { signs: ['Ft', 'forint'], scale: 200 },
  RON: { signs: ['lei', 'LEI'], scale: 3 },
  BGN: { signs: ['лв', 'лв.'], scale: 1.5 },
  SEK: { signs: ['kronor', 'SEK kr'], scale: 9 },
  NOK: { signs: ['kroner'], scale: 9 },
  DKK: { scale: 6 },
  ISK: { scale: 100 },
  BRL: { signs: ['R$', 'reais'], scale: 2 },
  MXN: { signs: ['MX$', 'MXN$', '$MXN', 'Mex$'], scale: 8 },
  ARS: { signs: ['AR$'], scale: 400 },
  CLP: { signs: ['CLP$', 'CLP $'], scale: 400 },
  COP: { signs: ['COP$', 'COL$'], scale: 1500 },
  PEN: { signs: ['S/', 'S/.', 'soles'], scale: 2 },
  ZAR: { signs: ['ZAR.'], scale: 8 },
  NGN: { signs: ['₦'], scale: 200 },
  KES: { signs: ['KSh', 'Ksh', 'KES.'], scale: 30 },
  EGP: { scale: 10 },
  AED: { signs: ['Dhs', 'AED.'], scale: 3 },
  SAR: { scale: 3 },
  QAR: { scale: 3 },
  ILS: { signs: ['₪', 'NIS'], scale: 3 },
  TRY: { signs: ['₺', 'TL'], scale: 15 },
  RUB: { signs: ['₽', 'руб', 'руб.', 'рублей', 'RUR'], scale: 40 },
  UAH: { signs: ['₴', 'грн', 'грн.'], scale: 15 },
};

/** Signs that several currencies share; which one is decided late, by the country. The first is the commonest. */
export const SHARED_SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'ARS', 'CLP', 'COP', 'TWD'],
  dollars: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  'kr.': ['SEK', 'NOK', 'DKK', 'ISK'],
  Kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  '¥': ['JPY', 'CNY'],
  R: ['ZAR'],
};

/** ISO 3166 country → ISO 4217 currency; only countries whose sign is shared need to stand here. */
const OF_COUNTRY: Readonly<Record<string, string>> = {
  US: 'USD',
  PR: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  TW: 'TWD',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  IS: 'ISK',
  JP: 'JPY',
  CN: 'CNY',
  ZA: 'ZAR',
  GB: 'GBP',
  UK: 'GBP',
  IE: 'EUR',
  IN: 'INR',
  CH: 'CHF',
  PL: 'PLN',
  CZ: 'CZK',
  BR: 'BRL',
  KR: 'KRW',
  VN: 'VND',
  TR: 'TRY',
  UA: 'UAH',
  RU: 'RUB',
  HU: 'HUF',
  RO: 'RON',
  IL: 'ILS',
  TH: 'THB',
  ID: 'IDR',
  ...Object.fromEntries('DE AT FR ES IT NL BE PT FI'.split(' ').map(country => [country, 'EUR'])),
};

const BY_SIGN: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCIES).flatMap(([code, { signs = [] }]) =>
    [code, ...signs].map(sign => [sign, code] as const),
  ),
);

/** Codes that are safe to read in small letters: no word of any language here is spelt so. */
const SMALL_CODES = 'USD EUR GBP CHF AUD SGD INR PHP PLN CZK SEK NOK DKK BRL JPY CNY'.split(' ');
const SMALL: ReadonlyMap<string, string> = new Map(
  SMALL_CODES.flatMap(code => [
    [code.toLowerCase(), code],
    [`${code[0]}${code.slice(1).toLowerCase()}`, code],
  ]),
);

/** Every sign, code and word for money, longest first, for a pattern. */
export const MONEY_SIGNS: readonly string[] = [
  ...BY_SIGN.keys(),
  ...SMALL.keys(),
  ...Object.keys(SHARED_SIGNS),
].sort((a, b) => b.length - a.length);

/** The one currency a sign or code stands for; null where several share it or none has it. */
export const currencyOfSign = (sign: string): string | null => BY_SIGN.get(sign) ?? SMALL.get(sign) ?? null;

/** The currency of a country (ISO 3166, upper case); null where it is not listed. */
export const currencyOfCountry = (country: string): string | null => OF_COUNTRY[country] ?? null;

/** See `CurrencyFacts.scale`; 1 for a currency that is not listed or not known. */
export const wageScale = (code: string | null): number => CURRENCIES[code ?? '']?.scale ?? 1;

/** See `CurrencyFacts.byYear`. */
export const isPaidByYear = (code: string | null): boolean => CURRENCIES[code ?? '']?.byYear ?? false;

/** See `CurrencyFacts.byMonth`. */
export const isPaidByMonth = (code: string | null): boolean => CURRENCIES[code ?? '']?.byMonth ?? false;
