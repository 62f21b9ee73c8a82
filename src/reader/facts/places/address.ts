import { regex } from '../../regex.ts';
import { isTown } from './town.ts';

/** Street and number with a town behind, or a postcode before it. Names of streets are what they are in any language. */
const ADDRESS = regex(
  "^\\p{Lu}[\\p{L} .'’-]{2,40} \\d{1,4}\\s?\\p{Ll}?(?:/\\d{1,3})?, ?(?<post>\\d{2,3}[ -]?\\d{2,3} )?(?<town>\\p{Lu}[\\p{L}.'’ -]{1,30})$|^(?:[A-Z]{1,2}-)?\\d{4,5} \\p{Lu}[\\p{L}.'’ /-]{1,30}$",
  'u',
);

/** An address, as far as its form is sure. */
export function isAddress(text: string): boolean {
  const groups = ADDRESS.exec(text)?.groups;
  if (!groups) return false;
  const { town, post } = groups;
  return town === undefined || post !== undefined || isTown(town);
}
