import type { Context } from '../../context.ts';
import { bare, partsOf } from '../header/parts.ts';
import { isPlace } from '../header/place-like.ts';

export interface Cut {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** "(R-10234)", "- 1506131", "#4411", "Req. 2023-0245" at the end. */
const REQUISITION =
  /(?:\s*[-–]\s*\d{4,}){2,}\s*$|\s*(?:[-–—|,]\s*)?(?:\((?:(?:job|req|ref|id)[\s.:#-]*)?[A-Z]{0,3}[-_]?\d[\d-]{4,}[A-Z]?\)|(?:(?:job|req(?:uisition)?|ref|id|no)\.?[\s:#-]*)?#\s?\w*\d{3,}|[-–—|:]\s*(?:[A-Z]{1,4}[-_]?)?(?:\d{2}-)?\d{5,}[A-Z]?|\b(?:req(?:uisition)?|job) ?(?:id|no|number)?[.:#]* ?\w*\d{3,})\s*$/i;
const LABEL =
  /^(?:job|position|role|job title|position title|we are hiring|now hiring|we[’']re hiring|hiring|vacancy|stellenangebot|offre d'emploi|oferta|vaga|求人)\s*[:：]\s*/i;
/** Japanese boards write "… job details" behind the title. */
const TAIL =
  /の?(?:求人(?:詳細)?情報|求人|採用情報|募集要項)$|\s+(?:job details|job description|job posting|\(apply now\)|apply now)$/i;

/**
 * The title within a heading's text: labels before it and place, company, number behind it are cut off; what says more
 * of the job ("(m/f/d)", "- Remote", "(night shift)") stays as written.
 */
export function trimmed(
  text: string,
  context: Context,
  company: string | null = context.structured?.company ?? null,
): Cut {
  let start = LABEL.exec(text)?.[0].length ?? 0;
  let end = text.trimEnd().length;
  for (let round = 0; round < 4; round++) {
    const now = text.slice(start, end);
    const cut = REQUISITION.exec(now)?.index ?? TAIL.exec(now)?.index ?? lastPart(now, company);
    if (cut === undefined || cut < 3) break;
    end = start + now.slice(0, cut).trimEnd().length;
  }
  while (/[\s|:–—-]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s|:,;–—-]/.test(text[end - 1] ?? '')) end--;
  return { text: text.slice(start, end), start, end };
}

/** Where the last part begins, when it is a place or the company. */
function lastPart(text: string, company: string | null): number | undefined {
  const last = partsOf(text).at(-1);
  if (!last || last.start === 0) return undefined;
  const isCompany = company !== null && bare(last.text) === bare(company);
  return isCompany ||
    (/,|^(?:United States|USA|Canada|Germany|Deutschland|India|United Kingdom)$/.test(last.text) &&
      isPlace(last.text))
    ? last.start - 1 - gap(text, last.start)
    : undefined;
}

/** Signs and blanks before a part. */
function gap(text: string, at: number): number {
  let back = 0;
  while (at - 2 - back >= 0 && /[\s|:–—·»-]/.test(text[at - 2 - back] ?? '')) back++;
  return back;
}
