import type { Look } from '../look.ts';
import { anyWord } from '../text.ts';
import * as words from '../words.data.ts';
import { there, type Seen } from './seen.ts';

const JOB_PATH = new RegExp(
  `/(?:[\\w-]+-)?(?:${words.JOB_SEGMENTS})/(?:[^/]+/){0,4}(?=[^/]*(?:-|\\d|%))[^/]{4,}/?$`,
);
const JOB_INDEX = new RegExp(
  `(?:/(?:all-)?(?:${words.JOB_SEGMENTS})|[-/](?:jobs|openings|positions|empleos|vagas|stellen|search|internships|list)|jobs[-_]\\w+)(?:\\.html?|\\.php|\\.aspx)?/?$`,
);
const UNDER_JOBS = new RegExp(`/(?:[\\w-]+-)?(?:${words.JOB_SEGMENTS})/`);
const ARTICLE_PATH = new RegExp(`/(?:${words.ARTICLE_SEGMENTS})(?:/|$)|\\d{4}/\\d{2}/`);
const SHOP_PATH = new RegExp(`/(?:${words.SHOP_SEGMENTS})(?:/|$)`);
const PERSON_PATH =
  /\/(?:in|people|person|profiles?|users?|team|members?|staff|authors?|resumes?|cv)\/[^/]+\/?$|\/@[^/]+\/?$/;
const JOB_QUERY =
  /[?&](?:jk|vjk|job_?id|jid|gh_jid|job|req(?:uisition)?_?id|vacancy_?id|position_?id|currentjobid)=/;
const JOB_HOST = /^(?:jobs?|careers?|karriere|apply|boards|job-boards|recruiting|hire)[.-]/;
const JOB_SITE = /(?:^|[.-])(?:jobs?|careers?|karriere|recruit\w*|talent|hiring)(?=[.-])/;
/** A posting's own number: digits enough for one, or hexadecimal pieces of a UUID. */
const NUMBER = /\d{4,}|[\da-f]{8}-[\da-f]{4}-/;
const OCCUPATION = anyWord(words.OCCUPATIONS, '', '(?:^|[-_ ])');

/** Whether an address looks like a job board's own. */
export const isJobHost = (host: string): boolean => JOB_HOST.test(host);
export const isJobIndex = (url: string): boolean => JOB_INDEX.test(url.toLowerCase().replace(/[?#].*$/, ''));

/** What the address gives away. */
export function address({ url }: Look): Seen[] {
  const match = /^https?:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/.exec(url.toLowerCase());
  const [, host = '', path = '', query = ''] = match ?? [];
  const index = JOB_INDEX.exec(path)?.[0];
  const detail = (index ? undefined : JOB_PATH.exec(path)?.[0]) ?? JOB_QUERY.exec(query)?.[0];
  const last = decoded(path.replace(/\/$/, '').replace(/^.*\//, ''));
  return [
    there("a posting's address", detail),
    there("a posting's number in the address", detail && NUMBER.exec(path + query)?.[0]),
    there('a job in the address', index ? undefined : OCCUPATION.exec(last)?.[0]),
    there('a page under the jobs', !index && !NUMBER.test(path) ? UNDER_JOBS.exec(path)?.[0] : undefined),
    there("a job list's address", index),
    there("an article's address", ARTICLE_PATH.exec(path)?.[0]),
    there("a shop's address", SHOP_PATH.exec(path)?.[0]),
    there("a person's address", PERSON_PATH.exec(path)?.[0]),
    there('the front of a job site', path.length < 2 && !query ? JOB_SITE.exec(host)?.[0] : undefined),
    there('the root', path.length < 2 && !query ? '/' : undefined),
  ];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
