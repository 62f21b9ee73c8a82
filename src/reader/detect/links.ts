import type { Look } from './look.ts';
import { JOB_SEGMENTS, LIST_TITLE, OCCUPATIONS } from './words.data.ts';
import { anyOf, anyWord } from './text.ts';

/** The largest family of links that look like postings: same shape of address, different last part. */
export interface JobLinks {
  readonly family: number;
  readonly occupations: number;
  readonly saw: string;
}

const JOB_PATH = new RegExp(`/(?:${JOB_SEGMENTS})(?:[/?.-]|$)`);
const OCCUPATION = anyWord(OCCUPATIONS, '(?:s|in|en)?');
const LISTS = anyOf(LIST_TITLE, '^(?:all |our |open )?', '$', 'u');

/** Counts links to different addresses that share all but the last part, and of these the ones that name a job. */
export function jobLinks(look: Look): JobLinks {
  const families = new Map<string, { hrefs: Set<string>; named: number; isJob: boolean; saw: string }>();
  let occupations = 0;
  for (const { href, text: shown } of look.links) {
    const text = shown.toLowerCase();
    const shape = shapeOf(href);
    if (shape === null || LISTS.test(text)) continue;
    const family = families.get(shape) ?? {
      hrefs: new Set(),
      named: 0,
      isJob: JOB_PATH.test(shape),
      saw: text,
    };
    if (family.hrefs.has(href) && !text) continue;
    const isNew = !family.hrefs.has(href);
    family.hrefs.add(href);
    if (isNew && text.length > 3 && OCCUPATION.test(text)) {
      family.named++;
      occupations++;
    }
    families.set(shape, family);
  }
  let best: JobLinks = { family: 0, occupations, saw: '' };
  for (const { hrefs, named, isJob, saw } of families.values()) {
    const size = isJob ? Math.max(named, hrefs.size * 0.7) : named >= hrefs.size * 0.3 ? named : 0;
    if (size > best.family) best = { family: size, occupations, saw };
  }
  return best;
}

/** The address without its last part or the values of its query; null for what is no page. */
function shapeOf(href: string): string | null {
  const match = /^https?:\/\/([^/?]+)([^?]*)(\?.*)?$/.exec(href);
  if (!match) return null;
  const [, host = '', path = '/', query = ''] = match;
  const cut = path.replace(/\/$/, '').lastIndexOf('/');
  const names = query.replace(/=[^&]*/g, '').slice(0, 100);
  const folder =
    /\d/.test(path.slice(cut)) || path.length - cut > 8 || query ? path.slice(0, Math.max(cut, 0)) : path;
  return `${host}${folder}/${names}`.toLowerCase();
}
