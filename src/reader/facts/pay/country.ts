import { currencyOfCountry, currencyOfSign, SHARED_SIGNS } from '../../../posting/currencies.ts';
import type { Context } from '../../context.ts';
import { COUNTRY_WORDS, COUNTRY_OF_LANGUAGE } from './country-words.ts';
import type { CurrencyOf } from './pay-in.ts';

/**
 * What a sign means on this page. "$" and "kr" are no currencies: the countries of the page's data decide, then the
 * address, then the places that the posting names, then the language; else the commonest, as a guess.
 */
export function currencyOfPage(context: Context): CurrencyOf {
  let found: string[] | null = null;
  return sign => {
    const own = sign === null ? null : currencyOfSign(sign);
    if (own !== null) return { is: own, how: 'stated' };
    const likely = (found ??= likelyCurrencies(context));
    if (sign === null) return { is: likely[0] ?? null, how: 'assumed' };
    const shared = SHARED_SIGNS[sign] ?? [];
    return { is: likely.find(code => shared.includes(code)) ?? shared[0] ?? null, how: 'assumed' };
  };
}

/** Currencies of the countries that the page seems to be about, the likeliest first. */
function likelyCurrencies({ structured, page, own, language }: Context): string[] {
  const text = own
    .slice(0, 400)
    .map(one => one.text)
    .join('\n')
    .slice(0, 40_000);
  const named = COUNTRY_WORDS.map(([country, words]) => ({ country, times: text.match(words)?.length ?? 0 }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times)
    .map(({ country }) => country);
  const countries = [
    ...(structured?.countries ?? []),
    ...countriesOfAddress(page.url),
    ...named,
    ...(COUNTRY_OF_LANGUAGE[page.lang.slice(0, 5)] ?? COUNTRY_OF_LANGUAGE[language] ?? []),
  ];
  return countries.map(country => currencyOfCountry(country)).filter(code => code !== null);
}

/** The country of the host's last label ("….com.au", "….ca") or of its first ("au.….com"). */
function countriesOfAddress(url: string): string[] {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const labels = host.split('.');
  return [labels.at(-1) ?? '', labels.length > 2 ? (labels[0] ?? '') : '']
    .filter(label => label.length === 2 && !NO_COUNTRY.has(label))
    .map(label => label.toUpperCase());
}

/** Country domains that the whole world uses for something else. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['io', 'ai', 'co', 'me', 'tv', 'is', 'to', 'so', 'gg', 'fm']);
