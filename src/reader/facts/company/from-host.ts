import type { Context } from '../../context.ts';
import { lower } from '../../language/pattern.ts';
import { regex } from '../../regex.ts';
import { bare } from '../header/parts.ts';
import type { Hint } from './hint.ts';

/** Shorter names are words of any text. */
const LEAST = 7;
/** Alone it will do; anything else that names a company comes first: the site may be a job board. */
const WEIGHT = 1.6;

/**
 * "Example Bakery" on examplebakery.com: several words with capitals whose letters are those of the site's address.
 * @param host words of the address
 */
export function fromHost({ own }: Context, host: readonly string[]): Hint[] {
  return host
    .filter(word => word.length >= LEAST && /^[a-z\d]+$/.test(word))
    .flatMap(word => {
      const name = regex(`(?<![\\p{L}\\d])${word.split('').join("[ &.'’-]{0,2}")}(?![\\p{L}\\d])`, 'u');
      for (const { text, span } of own) {
        const found = name.exec(lower(text));
        const said = found ? text.slice(found.index, found.index + found[0].length) : '';
        if (!found || !/^\p{Lu}\S*(?: [\p{Lu}\d&]\S*)+$/u.test(said)) continue;
        const start = span.start + found.index;
        return [
          {
            name: said,
            kind: "site's address",
            weight: WEIGHT,
            span: { block: span.block, start, end: start + said.length },
            source: 'text' as const,
            how: 'stated' as const,
          },
        ];
      }
      return [];
    });
}

/** A name as an address writes it. */
export const together = (name: string): string => bare(name).replace(/ /g, '');

const HOST_WORDS =
  /^(?:www|careers?|jobs?|apply|karriere|boards?|job-boards|recruiting|com|org|net|io|co|uk|de|eu|app|ai|example)$/;

/** Words of the address: a name that is also in the host is the site's own company. */
export function hostWords(url: string): Set<string> {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '';
  return new Set(
    host
      .split('.')
      .filter(word => !HOST_WORDS.test(word))
      .flatMap(word => [word, word.replaceAll('-', '')]),
  );
}
