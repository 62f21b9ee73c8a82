import type { Context } from '../../context.ts';
import { labelsOf } from '../../language/labels.ts';
import { bare, partsOf } from '../header/parts.ts';
import { isPlace } from '../header/place-like.ts';
import { templated } from '../title/document-title.ts';
import { findTitle } from '../title/title.ts';
import { isOccupation } from '../title/words.ts';
import type { Hint } from './hint.ts';

/** `document.title` and og:title: "Title at Company | Site", "Company: Title", "Title – Careers at Company". */
export function fromTitle(context: Context): Hint[] {
  const { page, language } = context;
  const title = findTitle(context)?.value ?? '';
  const { meta } = page.markup;
  const sources = [...new Set([page.title, meta['og:title'] ?? '', meta['twitter:title'] ?? ''])].filter(text => text !== '');
  const hints = sources.flatMap(text => named(text, title, language));
  const site = meta['og:site_name'];
  if (site) hints.push(hint(withoutCareers(site, language), 'site name', 1.2));
  const author = meta['author'];
  if (author) hints.push(hint(author, 'author', 0.4));
  return hints.filter(({ name }) => name !== '' && bare(name) !== bare(title));
}

const hint = (name: string, kind: string, weight: number): Hint => ({
  name: name.trim(),
  kind,
  weight,
  span: null,
  source: 'meta',
  how: 'assumed',
});

function named(text: string, title: string, language: string): Hint[] {
  const company = templated(text)?.company;
  if (company) return [hint(company.split(/\s[|–—-]\s/)[0] ?? company, "page's title", 4.5)];
  const around = text.match(/[[(]\s*([^\])]{2,60}?)\s*[\])]\s*$/);
  const rest = remainder(text, title);
  const at = rest === null ? null : atCompany(rest, language);
  if (at) return [hint(at, "page's title", 4.5)];
  const parts = partsOf(rest ?? text).filter(part => !isPlace(part.text) && (rest !== null || !isOccupation(part.text)) && bare(part.text) !== bare(title));
  const hints = parts.map((part, i) => {
    const name = withoutCareers(part.text, language);
    const isSite = i > 0 && i === parts.length - 1;
    return hint(name, "page's title", name !== part.text ? 2.8 : isSite ? 1 : 2);
  });
  if (around?.[1]) hints.unshift(hint(around[1], "page's title", 2));
  return hints;
}

/** What is left of the page's title without the job's; null where it does not hold it. */
function remainder(text: string, title: string): string | null {
  const at = title ? text.toLowerCase().indexOf(title.toLowerCase()) : -1;
  if (at < 0) return null;
  const before = text.slice(0, at).replace(/[\s|:–—»·-]+$/, '');
  const after = text.slice(at + title.length);
  return before ? `${before} | ${after.replace(/^[\s|:–—·,-]+/, '')}` : after;
}

function atCompany(rest: string, language: string): string | null {
  for (const { at } of labelsOf(language)) {
    const match = new RegExp(`^\\W{0,3}(?:${at}) (?:the )?(?=[\\p{Lu}\\d])(.{2,80}?)(?:\\s[|–—]\\s.*|\\s-\\s[^-]*|,? (?:in|\\() .*)?$`, 'u').exec(rest);
    if (match?.[1] && !isPlace(match[1])) return match[1];
  }
  return null;
}

/** "Careers at X", "X Careers", "Jobs | X" give X; text without such words stays as it is. */
export function withoutCareers(text: string, language: string): string {
  for (const { careers, at } of labelsOf(language)) {
    const match = new RegExp(`^(?:(?:${careers})(?: (?:${at}))?(?: the)? (?<after>.+)|(?<before>.+?)(?:[’']s)? (?:${careers})(?: (?:site|page|portal|home))?)$`, 'iu').exec(text);
    const name = match?.groups?.['after'] ?? match?.groups?.['before'];
    if (name) return name.trim();
  }
  return text;
}
