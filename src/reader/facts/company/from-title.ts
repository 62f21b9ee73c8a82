import { lower, pattern } from '../../language/pattern.ts';
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
  const { page, tongues: language } = context;
  const title = findTitle(context)?.value ?? '';
  const { meta } = page.markup;
  const sources = [...new Set([page.title, meta['og:title'] ?? '', meta['twitter:title'] ?? ''])].filter(
    text => text !== '' && !OF_A_FILE.test(text),
  );
  const hints = sources.flatMap(text => named(text, title, language));
  const site = meta['og:site_name'];
  if (site) hints.push(hint(withoutCareers(site, language), "site's name", 1.2));
  const author = meta['author'];
  if (author) hints.push(hint(author, 'author', 0.4));
  return hints.filter(({ name }) => name !== '' && bare(name) !== bare(title));
}

/** What an office program calls what it wrote. */
const OF_A_FILE = /^Microsoft (?:Word|Excel|PowerPoint) - |\.(?:docx?|pdf|xlsx?|indd|odt)$/i;

const hint = (name: string, kind: string, weight: number): Hint => ({
  name: name.replace(/[™®]+$/, '').trim(),
  kind,
  weight,
  span: null,
  source: 'meta',
  how: 'assumed',
});

function named(text: string, title: string, language: string): Hint[] {
  const template = templated(text);
  if (template && !template.company) return [];
  const company = template?.company;
  if (company) return [hint(company.split(/\s[|–—-]\s/)[0] ?? company, "page's title", 4.5)];
  const rest = remainder(text, title);
  const around = rest?.match(/[[(]\s*([^\])/]{2,60}?)\s*[\])]\s*$/);
  const at = rest === null ? null : (atCompany(rest, language) ?? calledCompany(rest, language));
  if (at) return [hint(at.replace(TAIL_OF_FACTS, ''), "page's title", 4.5)];
  const parts = partsOf((rest ?? text).replace(/\s*\([^)]*\)/g, ''));
  const mayBe = (part: string) =>
    !isPlace(part) &&
    !/^(?:jobs? )?in /i.test(part) &&
    (rest !== null || !isOccupation(part)) &&
    bare(part) !== bare(title);
  const hints = parts.flatMap((part, i) => {
    const behindAt = / (?:at|bei|chez) (?:the )?(\p{Lu}.{2,60})$/u.exec(part.text)?.[1];
    if (!behindAt && !mayBe(part.text)) return [];
    const name = withoutCareers(part.text, language).replace(/^(?:Careers|Karriere|Jobs) (?=\S+$)/, '');
    const isSite = rest === null || (i > 0 && i === parts.length - 1);
    if (name !== part.text) return [hint(name, "page's title", 2.8)];
    return [hint(behindAt ?? name, isSite && !behindAt ? "site's name" : "page's title", isSite ? 1.6 : 2)];
  });
  if (around?.[1]) hints.unshift(hint(around[1], "page's title", 2));
  return hints;
}

/** What is left of the page's title without the job's; null where it does not hold it. */
function remainder(text: string, title: string): string | null {
  const at = title ? text.toLowerCase().indexOf(title.toLowerCase()) : -1;
  if (at < 0) return null;
  const before = text.slice(0, at).replace(/^(?:\[[^\]]*\]\s*)+|[\s|:–—»·-]+$/g, '');
  const after = text.slice(at + title.length);
  return before ? `${before} | ${after.replace(/^[\s|:–—·,-]+/, '')}` : after;
}

function atCompany(rest: string, language: string): string | null {
  for (const { at } of labelsOf(language)) {
    const match = pattern(
      `^\\W{0,3}(?:${at}) (?:the )?\\[?(?=[\\p{Lu}\\d]|[\\p{Ll}\\d.-]+$)(.{2,80}?)\\]?(?:\\s[|–—·]\\s.*|\\s-\\s[^-]*|,? (?:in|\\() .*)?$`,
    ).exec(rest);
    if (match?.[1] && !isPlace(match[1])) return match[1];
  }
  return null;
}

/** "Example Bakery, $2000–3000, remote": what a board's titles say of the job behind the company. */
const TAIL_OF_FACTS = /, (?:[$€£₴₽\d]|(?!\p{Ll}+ (?:\p{Ll}+ )?\p{Lu})\p{Ll}).*$/u;

/** "…, company Example Bakery": the label's word before the name. */
function calledCompany(rest: string, language: string): string | null {
  const words = labelsOf(language).flatMap(({ fields }) => fields.company);
  const lead = pattern(`(?:^|[,|–—-])\\s*(?:${words.join('|')})(?::\\s*|\\s+)(?=[^|–—]{2})`).exec(
    lower(rest),
  );
  const from = lead ? lead.index + lead[0].length : rest.length;
  const name = rest.slice(from).split(/\s+[|–—-]\s+/)[0] ?? '';
  return /^[\p{Lu}\d"«„]/u.test(name) ? name : null;
}

/** Words in front of a site's word for its jobs: "View more jobs", "Toutes nos offres". */
const NO_NAME =
  /^(?:find|post|search|browse|all|my|saved?|view|similar|our|open|more|other|remote|current|latest|featured|see|see all|new|explore|the|a|an|for|free|top|best|related|recommended|tech|engineering|student|job|jobs|employers?|submit|full|part|dev\w*|companies|join|about)$|\b(?:a|an|the|and|or|of|for|your|our|all|in|to|post|find|nos|vos|nuestr[ao]s|nossas|nostre|unsere[nr]?|onze|våra|nasze|aktuelle[nr]?|offene[nr]?|alle|weitere|toutes|todas|tutte)$|application/i;

/** "Careers at X", "X Careers", "Jobs | X" give X; text without such words stays as it is. */
export function withoutCareers(text: string, language: string): string {
  for (const { careers, at } of labelsOf(language)) {
    const match = pattern(
      `^(?:(?:${careers})(?: (?:${at}))(?: the)? (?<after>.+)|(?:${careers})\\s*[:|–-]\\s*(?<behind>.+)|(?<before>.+?)(?:[’']s)? (?:${careers})(?: (?:site|page|portal|home))?)$`,
    ).exec(lower(text));
    const small = match?.groups?.['after'] ?? match?.groups?.['behind'] ?? match?.groups?.['before'];
    const at0 = small === undefined ? -1 : lower(text).indexOf(small);
    const name = small === undefined ? undefined : text.slice(at0, at0 + small.length).trim();
    if (name && /^[\p{Lu}\d]|\p{Lu}|^[\p{Ll}.]{3,15}$/u.test(name) && !NO_NAME.test(name)) return name;
  }
  return text;
}
