import { jobLinks } from '../links.ts';
import type { Look } from '../look.ts';
import { anyOf, anyWord } from '../text.ts';
import * as words from '../words.data.ts';
import { isJobHost, isJobIndex } from './address.ts';
import { log, seen, share, there, type Seen } from './seen.ts';
import { OF_A_TRADE } from './titles.ts';

const APPLY = anyOf(words.APPLY, '^[\\P{L}]{0,4}', '[\\P{L}]{0,4}$', 'u');
const APPLY_HERE = anyOf(words.APPLY_HERE, '^[\\P{L}]{0,4}', '', 'u');
const LEADS = anyOf(words.LIST_WORDS, '^[\\P{L}]{0,4}', '[^\\n]{0,40}$', 'u');
/** "Sales jobs", "Jobs in Toledo". */
const KIND_OF_JOBS = anyOf(
  words.LIST_TITLE,
  '(?:[\\p{L}\\p{N})] (?<![\\p{L}])|^)',
  '(?:$| (?:in|en|à|em|w|v|i) )',
  'u',
);
const OCCUPATION = anyWord(words.OCCUPATIONS, '(?:s|in|en)?');
/** A line that heads what is asked or what the work is. */
const PARTS_LINE = anyOf(
  [...words.REQUIREMENT_HEADINGS, ...words.DUTY_HEADINGS],
  '^[\\P{L}\\n]{0,6}',
  '[^\\p{L}\\n]{0,6}$',
  'mu',
);
const PARTS = anyOf(
  [...words.REQUIREMENT_HEADINGS, ...words.DUTY_HEADINGS, ...words.OFFER_HEADINGS, ...words.LIST_WORDS],
  '^[\\P{L}]{0,6}',
  '',
  'u',
);

/** A password field on a page with more text than this is the account menu's. */
const SIGN_IN = 2500;

/** Links, buttons and headings around the text. */
export function surroundings(look: Look): Seen[] {
  const texts = [...look.links.map(({ text }) => text), ...look.buttons].map(text => text.toLowerCase());
  const headings = look.headings.map(({ text }) => text.toLowerCase());
  const headingLeads = headings.filter(text => text.length < 60 && LEADS.test(text));
  const linkLeads = texts.filter(text => text.length < 50 && LEADS.test(text));
  const kinds = new Set(texts.filter(text => text.length < 50 && KIND_OF_JOBS.test(text)));
  const applies = texts.filter(text => text.length < 60 && APPLY.test(text));
  const links = jobLinks(look);
  const heads = headings.filter(text => OCCUPATION.test(text));
  const jobs = new Set(heads.filter(text => text.length < 60 && !PARTS.test(text) && !OF_A_TRADE.test(text)));
  const hasParts = PARTS_LINE.test(look.text.toLowerCase());
  const lead = headingLeads[0] ?? linkLeads[0];
  return [
    seen('apply', share(applies.length, 1), applies[0] ?? ''),
    there(
      'apply here',
      texts.find(text => text.length < 60 && APPLY_HERE.test(text)),
    ),
    seen('apply, many times', log(applies.length - 4, 20), applies[0] ?? ''),
    seen('job links', log(links.family, 40), links.saw),
    seen('links that name jobs', log(links.occupations, 40), links.saw),
    seen('links to a job board', share(boards(look), 3), ''),
    seen('headings that name jobs', log(heads.length - 2, 20), heads[0] ?? ''),
    there('one heading names a job', jobs.size === 1 && heads.length < 3 ? [...jobs][0] : undefined),
    seen('two headings name jobs', share(Math.max(0, jobs.size - 1), 2), [...jobs][1] ?? ''),
    seen('headings over jobs', share(headingLeads.length, 1), headingLeads[0] ?? ''),
    seen('links to job lists', share(linkLeads.length, 2), linkLeads[0] ?? ''),
    there("a job list's address and leads", isJobIndex(look.url) ? lead : undefined),
    seen('links to kinds of jobs', log(kinds.size - 2, 20), [...kinds][0] ?? ''),
    seen('upload', look.counts.fileInputs > 0 && hasParts ? 1 : 0, ''),
    seen('a sign-in page', look.counts.passwords > 0 && look.text.length < SIGN_IN ? 1 : 0, ''),
    seen('links', log(look.links.length, 300), ''),
    seen('text in links', linked(look), ''),
  ];
}

/** Links that lead to another host, a job board's by its name. */
function boards({ url, links }: Look): number {
  const hostOf = (address: string) => /^https?:\/\/([^/?#]+)/.exec(address.toLowerCase())?.[1] ?? '';
  const own = hostOf(url);
  const hosts = links.map(({ href }) => href).filter(href => hostOf(href) !== own && isJobHost(hostOf(href)));
  return new Set(hosts).size;
}

/** Share of the text that stands in links. */
function linked({ links, text }: Look): number {
  const length = links.reduce((sum, link) => sum + link.text.length, 0);
  return text.length > 0 ? length / text.length : 0;
}
