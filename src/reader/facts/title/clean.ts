import type { Context } from '../../context.ts';
import { labelsOf } from '../../language/labels.ts';
import { lower, pattern } from '../../language/pattern.ts';
import { bare, partsOf } from '../header/parts.ts';
import { isPlace } from '../header/place-like.ts';
import { ANNOUNCED, GREETING, LABEL, LONE_COUNTRY, REQUISITION, TAIL } from './around.data.ts';
import { isOccupation } from './words.ts';

export interface Cut {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The title within a heading's text: labels before it and place, company, number behind it are cut off; what says more
 * of the job ("(m/f/d)", "- Remote", "(night shift)") stays as written.
 */
export function trimmed(
  text: string,
  context: Context,
  company: string | null = context.structured?.company ?? null,
): Cut {
  let start = leadOf(text);
  let end = text.trimEnd().length;
  for (let round = 0; round < 4; round++) {
    const now = text.slice(start, end);
    const cut =
      REQUISITION.exec(now)?.index ??
      TAIL.exec(now)?.index ??
      companyAt(now, context) ??
      lastPart(now, company);
    if (cut === undefined || cut < 3) break;
    end = start + now.slice(0, cut).trimEnd().length;
  }
  while (/[\s|:–—#¶-]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s|:,;–—¶-]/.test(text[end - 1] ?? '')) end--;
  return { text: text.slice(start, end), start, end };
}

/** Where the title begins behind a label, an announcement, or a greeting in front of what names a trade. */
function leadOf(text: string): number {
  const label = (LABEL.exec(text) ?? ANNOUNCED.exec(text))?.[0].length ?? 0;
  const greeting = label === 0 ? (GREETING.exec(text)?.[0].length ?? 0) : 0;
  return greeting > 0 && !isOccupation(text.slice(greeting)) ? 0 : label + greeting;
}

/**
 * Where " at Company" begins. What stands before it must name a trade, or the page must speak of the company elsewhere,
 * too: "Head of Baking at Scale" is no bakery named Scale.
 */
function companyAt(text: string, { tongues: language, own, page }: Context): number | undefined {
  for (const { atCompany } of labelsOf(language)) {
    if (!atCompany) continue;
    const match = pattern(`^(.{2,}) (?:${atCompany})(?: (.{2,60}))?$`).exec(lower(text));
    const head = text.slice(0, match?.[1]?.length ?? 0);
    if (!match || head === '') continue;
    const tail = match[2] === undefined ? '' : text.slice(text.length - match[2].length);
    const isNamed = /^\[?[\p{Lu}\d]/u.test(tail) && (isOccupation(head) || page.title.includes(text));
    if (
      tail === '' ||
      isNamed ||
      isElsewhere(tail, text, own) ||
      page.markup.logos.some(logo => logo.text.includes(tail))
    )
      return head.length;
  }
  return undefined;
}

const isElsewhere = (name: string, title: string, own: Context['own']): boolean =>
  own.some(({ text }) => !text.includes(title) && text.includes(name));

/** Where the last part begins, when it is a place or the company. */
function lastPart(text: string, company: string | null): number | undefined {
  const comma = text.lastIndexOf(', ');
  if (comma > 0 && company !== null && bare(text.slice(comma)) === bare(company)) return comma;
  const last = partsOf(text).at(-1);
  if (!last || last.start === 0) return undefined;
  const isCompany = company !== null && bare(last.text) === bare(company);
  const isWhere = (last.text.includes(',') || LONE_COUNTRY.test(last.text)) && isPlace(last.text);
  return isCompany || isWhere ? last.start - 1 - gap(text, last.start) : undefined;
}

/** Signs and blanks before a part. */
function gap(text: string, at: number): number {
  let back = 0;
  while (at - 2 - back >= 0 && /[\s|:–—·»-]/.test(text[at - 2 - back] ?? '')) back++;
  return back;
}
