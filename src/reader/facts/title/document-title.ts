import { lower, pattern } from '../../language/pattern.ts';
import type { Context } from '../../context.ts';
import { bare, partsOf } from '../header/parts.ts';
import { isPlace } from '../header/place-like.ts';
import { labelsOf } from '../../language/labels.ts';
import { isOccupation, isSection } from './words.ts';
import { AROUND } from './around.data.ts';
import { trimmed } from './clean.ts';

/** What `document.title` or og:title says: a title, a company. */
export interface Named {
  readonly title: string | null;
  readonly company: string | null;
}

export function templated(text: string): Named | null {
  for (const pattern of AROUND) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return { title: groups['title']?.trim() || null, company: groups['company']?.trim() || null };
  }
  return null;
}

/** The title out of `document.title` (or og:title), for pages that show none of their own. */
export function fromDocumentTitle(context: Context): string | null {
  const { page } = context;
  for (const source of [
    page.title,
    page.markup.meta['og:title'] ?? '',
    page.markup.meta['twitter:title'] ?? '',
  ]) {
    const around = templated(source)?.title;
    if (around) return trimmed(around, context).text;
    const parts = partsOf(source).filter(
      ({ text }) => !isPlace(text) && !isSection(text) && !isCareers(text, context.tongues),
    );
    const named = parts.find(({ text }) => isOccupation(text)) ?? null;
    if (named) return trimmed(beforeAt(named.text, context.tongues), context).text || null;
  }
  return null;
}

/** "Title at Company" without the company. */
export function beforeAt(text: string, language: string): string {
  for (const { at } of labelsOf(language)) {
    const match = pattern(`^(.{3,}?) (?:${at}) (?=\\p{Lu})`).exec(text);
    if (match?.[1] && isOccupation(match[1])) return match[1];
  }
  return text;
}

export const isCareers = (text: string, language: string): boolean =>
  labelsOf(language).some(({ careers }) => pattern(`^(?:${careers})$`).test(lower(text)));

/** "Jobs & Karriere", "Example Bakery Jobs & Karriere": the careers of a site, with its name or without. */
export const headsCareers = (text: string, language: string): boolean =>
  text.length < 60 &&
  !isOccupation(text) &&
  labelsOf(language).some(({ careers }) =>
    pattern(
      `^(?:.{2,30} )?(?:${careers})(?: ?(?:[&+/|]|and|und|et|y|e|en|och|i|a) ?(?:${careers}))+$|^(?:${careers})$`,
    ).test(lower(text)),
  );

/** True where the document's title holds this text as one of its parts, or whole. */
export function standsIn(documentTitle: string, text: string): boolean {
  const wanted = bare(text);
  if (wanted.length < 3) return false;
  return ` ${bare(documentTitle)} `.includes(` ${wanted} `);
}
