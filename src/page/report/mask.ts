/*
 * Words that lead to a person, taken out of text: the same in the page's copy and in the Reading, so that quotes still
 * stand in the copy.
 */

const MAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** An address of the web: what comes after its path may tell who was led there. */
const QUERY = /(https?:\/\/[^\s?#<>"']+)[?#][^\s<>"']*/gi;

export const maskText = (text: string): string => text.replace(QUERY, '$1').replace(MAIL, '[e-mail]');

/** Two to four words as names are written. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;

export const isNameLike = (text: string): boolean => text.length <= 60 && NAME.test(text);

/** Takes names out of a text. */
export const withoutNames = (text: string, names: ReadonlySet<string>): string =>
  [...names].reduce((rest, name) => rest.replaceAll(name, '[name]'), text);

/** Part of a path that may be somebody's number or key: anything with a figure, very long, or of mixed case. */
const isKey = (part: string): boolean =>
  /[\d@%:;=]/.test(part) || part.length > 40 || (part.length > 15 && /^[a-z]+[A-Z]|[A-Z]{2}[a-z]/.test(part));

/** An address without query, fragment, user and keys; null for what leads to no web page. */
export function plainAddress(address: string, base?: string): string | null {
  const url = URL.parse(address, base);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const path = url.pathname.split('/').map(part => (isKey(part) ? '0' : part));
  return `${url.protocol}//${url.host}${path.join('/')}`;
}

/** Every text in a value, masked. Keys stay. */
export function maskAll(value: unknown, names: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return withoutNames(maskText(value), names);
  if (Array.isArray(value)) return value.map(each => maskAll(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskAll(each, names)]));
}
