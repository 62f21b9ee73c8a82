import type { Look } from '../look.ts';
import { anyOf, anyWord } from '../text.ts';
import * as words from '../words.data.ts';
import { there, type Seen } from './seen.ts';

const LIST_TITLE = anyWord(words.LIST_TITLE);
const ABOUT_JOBS = anyWord(words.ABOUT_JOBS);
const OCCUPATION = anyWord(words.OCCUPATIONS, '(?:in|en)?');
/** Many of them: an article, a product or a list speaks of workers. */
const OCCUPATIONS = anyOf(words.OCCUPATIONS, '(?<![\\p{L}])', 's(?![\\p{L}])', 'u');
/** A line that is a job's title and little else. */
export const NAMES_JOB = anyOf(
  words.OCCUPATIONS,
  '^(?:[\\p{L}&/,+-]+ ){0,5}(?<![\\p{L}])',
  '(?:s|in)?(?:,? [\\p{L}\\d()&/,–-]+){0,4}$',
  'u',
);
export const OF_A_TRADE = new RegExp(`(?:${words.OF_A_TRADE})$`);
const PAY_SUBJECT = anyWord(words.PAY_SUBJECT);
const NOT_THERE = new RegExp(words.NOT_THERE);
const GENDERS =
  /\((?:[mwfdxhivak*]\s?[/|,]\s?){1,3}[mwfdxhivak*]\)|\((?:all genders|h\/f|f\/h)\)|[a-zä](?:\*in|:in|\/-?in)\b/i;
const QUESTION = /^(?:how|why|what|when|where|is|are|can|should|\d+|best|top|the best|the \d+)\b|\?$/i;
const HIRING = /\bhiring\b|job application for|stellenangebot(?!e)|求人詳細/i;
const COUNT = /^\W{0,3}\d[\d,.]*\+? \w/;

/** What the document's title and the main heading name. */
export function titles({ title: shown, headings }: Look): Seen[] {
  const title = shown.toLowerCase();
  const parts = title.split(/\s[|–—·»]\s|\s-\s/);
  const main = parts[0] ?? '';
  const first = headings.find(({ level }) => level === 1)?.text.toLowerCase() ?? '';
  const lists = LIST_TITLE.exec(main)?.[0];
  const isNoJob = lists !== undefined || OF_A_TRADE.test(main);
  const job = isNoJob ? undefined : (OCCUPATION.exec(main)?.[0] ?? OCCUPATION.exec(first)?.[0]);
  return [
    there('a job in the title', job),
    there(
      'a job in the main heading alone',
      lists && !LIST_TITLE.test(first) ? OCCUPATION.exec(first)?.[0] : undefined,
    ),
    there(
      'a title that is a job',
      isNoJob ? undefined : [...parts, first].find(part => NAMES_JOB.test(part)),
    ),
    there('workers in the title', OCCUPATIONS.exec(main)?.[0] ?? OCCUPATIONS.exec(first)?.[0]),
    there('jobs in the title', lists),
    there('jobs elsewhere in the title', lists ? undefined : LIST_TITLE.exec(title)?.[0]),
    there('jobs in the main heading', LIST_TITLE.exec(first)?.[0]),
    there('work as the subject', ABOUT_JOBS.exec(main)?.[0]),
    there('pay as the subject', (PAY_SUBJECT.exec(main) ?? PAY_SUBJECT.exec(first))?.[0]),
    there('not there', (NOT_THERE.exec(title) ?? NOT_THERE.exec(first))?.[0]),
    there('a count in the title', COUNT.exec(main)?.[0]),
    there('all genders', (GENDERS.exec(title) ?? GENDERS.exec(first))?.[0]),
    there('hiring in the title', HIRING.exec(title)?.[0]),
    there('a question or how-to', QUESTION.exec(main || first)?.[0]),
    there('no title', title ? undefined : '—'),
  ];
}
