import { jobLinks } from './links.ts';
import type { Look } from './look.ts';
import { anyOf, distinct, often } from './text.ts';
import * as words from './words.data.ts';

/** One thing seen on a page, 0 (not at all) to 1 (as much as counts). */
export interface Seen {
  readonly name: string;
  readonly value: number;
  readonly saw: string;
}

/** Read at most so much: a posting shows itself early, and the gate runs on every page of the web. */
const MOST_TEXT = 60_000;
const MOST_LINES = 1500;

const START = '^[\\P{L}]{0,6}';
const END = '[\\s:：?!.…]*(?![\\p{L}])';
const REQUIREMENTS = anyOf(words.REQUIREMENT_HEADINGS, START, END, 'u');
const DUTIES = anyOf(words.DUTY_HEADINGS, START, END, 'u');
const OFFERS = anyOf(words.OFFER_HEADINGS, START, END, 'u');
const GLUED = new RegExp(
  "(?:requirements|responsibilities|qualifications|what you(?:[’']ll| will)? (?:bring|need|have|do)|who you are|about (?:the|this) (?:role|job|position)|(?:job|position) (?:description|summary|overview)|duties|we offer|benefits|skills)[^\\n]{0,3}[:A-Z•·]",
  'gi',
);
const SENTENCES = anyOf(words.POSTING_SENTENCES);
const APPLY = anyOf(words.APPLY, '^[\\P{L}]{0,4}', '[\\P{L}]{0,4}$', 'u');
const LIST_TITLE = anyOf(words.LIST_TITLE, '(?<![\\p{L}])', '(?![\\p{L}])', 'u');
const LIST_WORDS = anyOf(words.LIST_WORDS, '(?<![a-z])');
const OCCUPATION = anyOf(words.OCCUPATIONS, '(?<![\\p{L}])', '(?:s|in|en)?(?![\\p{Ll}])', 'u');
/** A line that is a job's title and little else. */
const NAMES_JOB = anyOf(
  words.OCCUPATIONS,
  '^(?:[\\p{L}&/,+-]+ ){0,5}(?<![\\p{L}])',
  '(?:s|in)?(?:,? [\\p{L}\\d()&/,–-]+){0,4}$',
  'u',
);
const GENDERS =
  /\((?:[mwfdxhivak*]\s?[/|,]\s?){1,3}[mwfdxhivak*]\)|\((?:all genders|h\/f|f\/h)\)|[a-zä](?:\*in|:in|\/-?in)\b/i;
const ARTICLE_WORDS = new RegExp(words.ARTICLE_WORDS, 'g');
const SHOP_WORDS = new RegExp(words.SHOP_WORDS, 'g');
const PERSON_WORDS = new RegExp(words.PERSON_WORDS, 'g');
const WALL = new RegExp(words.WALL_WORDS);
const AGO =
  /\b(?:\d+|an?|one)\+? ?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|d|w(?:ee)?ks?|mo(?:nth)?s?) ago|vor \d+ (?:stunden|tagen|wochen)|\d+(?:日|時間)前|just posted|posted today/g;
const PAY =
  /(?:[$€£¥]\s?\d[\d,.]*k?\s?(?:[-–—]|to|bis)\s?[$€£]?\s?\d[\d,.]*k?|\d[\d,.]*\s?(?:€|eur|usd|gbp|pln|kč|円)[^\n]{0,12}(?:hour|year|month|annum|stunde|jahr|monat)|(?:salary|gehalt|salaire|lön|月給|時給|年収)\s*[:：]?\s*[$€£]?\d)/g;
const PRICE = /[$€£]\s?\d{1,4}(?:[.,]\d{2})?(?![\d,.]*k?\s?[-–]|\d)/g;
const EMPLOYMENT =
  /^(?:[^\n]{0,25}\b)?(?:full[- ]?time|part[- ]?time|permanent|contract|internship|vollzeit|teilzeit|temps plein|正社員|アルバイト)[^\n]{0,25}$/;
const JOB_PATH = new RegExp(
  `/(?:[\\w-]+-)?(?:${words.JOB_SEGMENTS})/(?:[^/]+/){0,4}(?=[^/]*(?:-|\\d|%))[^/]{4,}/?$`,
);
const JOB_INDEX = new RegExp(
  `(?:/(?:all-)?(?:${words.JOB_SEGMENTS})|[-/](?:jobs|openings|positions|empleos|vagas|stellen|search|internships|list)|jobs[-_]\\w+)(?:\\.html?|\\.php|\\.aspx)?/?$`,
);
const ARTICLE_PATH = new RegExp(`/(?:${words.ARTICLE_SEGMENTS})(?:/|$)|\\d{4}/\\d{2}/`);
const SHOP_PATH = new RegExp(`/(?:${words.SHOP_SEGMENTS})(?:/|$)`);
const JOB_QUERY =
  /[?&](?:jk|vjk|job_?id|jid|gh_jid|job|req(?:uisition)?_?id|vacancy_?id|position_?id|currentjobid)=/;
const JOB_HOST = /^(?:jobs?|careers?|karriere|apply|boards|job-boards|recruiting|hire)[.-]/;

const share = (count: number, most: number): number => Math.min(count, most) / most;
const log = (count: number, most: number): number => Math.min(1, Math.log1p(count) / Math.log1p(most));

/** All that is seen on a page, every clue named, also those that are 0. */
export function cluesOf(look: Look): Seen[] {
  return [...markup(look), ...address(look), ...titles(look), ...prose(look), ...surroundings(look)];
}

function markup({ jsonLd, itemTypes, meta }: Look): Seen[] {
  const data = jsonLd.join('\n');
  const ofType = (type: string) => often(data, new RegExp(`"@type"\\s*:\\s*\\[?\\s*"${type}"`, 'g'), 3).count;
  const jobs = ofType('JobPosting') + itemTypes.filter(type => type.endsWith('JobPosting')).length;
  const isArticle = /^article/.test(meta['og:type'] ?? '') || 'article:published_time' in meta;
  const articles = ofType(
    '(?:\\w*Article|BlogPosting|Recipe|QAPage|DiscussionForumPosting|VideoObject|Review)',
  );
  const shops = ofType('(?:Product\\w*|Offer|AggregateOffer|Service)');
  return [
    seen('one JobPosting', jobs === 1 ? 1 : 0, 'JobPosting'),
    seen('many JobPostings', jobs > 1 ? 1 : 0, 'JobPosting'),
    seen('article markup', (isArticle ? 0.5 : 0) + (articles ? 0.5 : 0), meta['og:type'] ?? 'Article'),
    seen('product markup', shops || /product/.test(meta['og:type'] ?? '') ? 1 : 0, 'Product'),
    seen('list markup', ofType('(?:ItemList|CollectionPage|SearchResultsPage)') ? 1 : 0, 'ItemList'),
  ];
}

function address({ url }: Look): Seen[] {
  const match = /^https?:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/.exec(url.toLowerCase());
  const [, host = '', path = '', query = ''] = match ?? [];
  const detail = JOB_PATH.exec(path)?.[0] ?? JOB_QUERY.exec(query)?.[0];
  const index = JOB_INDEX.exec(path)?.[0];
  const article = ARTICLE_PATH.exec(path)?.[0];
  const shop = SHOP_PATH.exec(path)?.[0];
  return [
    seen("a posting's address", detail && !index ? 1 : 0, detail ?? ''),
    seen("a job list's address", index ? 1 : 0, index ?? ''),
    seen("a job board's host", JOB_HOST.test(host) ? 1 : 0, host),
    seen("an article's address", article ? 1 : 0, article ?? ''),
    seen("a shop's address", shop ? 1 : 0, shop ?? ''),
    seen('the root', path.length < 2 && !query ? 1 : 0, path),
  ];
}

function titles({ title: shown, headings }: Look): Seen[] {
  const title = shown.toLowerCase();
  const top = headings
    .filter(({ level }) => level === 1)
    .slice(0, 3)
    .map(({ text }) => text.toLowerCase());
  const main = title.split(/\s[|–—·»]\s|\s-\s/)[0] ?? '';
  const first = top[0] ?? '';
  const lists = LIST_TITLE.exec(main)?.[0] ?? '';
  const listHeading = LIST_TITLE.exec(first)?.[0] ?? '';
  const job = OCCUPATION.exec(main)?.[0] ?? OCCUPATION.exec(first)?.[0] ?? '';
  const gender = GENDERS.exec(title) ?? GENDERS.exec(first);
  return [
    seen('a job in the title', job && !lists ? 1 : 0, job),
    seen('jobs in the title', lists ? 1 : 0, lists),
    seen('jobs elsewhere in the title', !lists && LIST_TITLE.test(title) ? 1 : 0, title),
    seen('jobs in the main heading', listHeading ? 1 : 0, listHeading),
    seen('a count in the title', /^\W{0,3}\d[\d,.]*\+? \w/.test(main) ? 1 : 0, main),
    seen('all genders', gender ? 1 : 0, gender?.[0] ?? ''),
    seen(
      'hiring in the title',
      /\bhiring\b|job application for|stellenangebot|求人詳細/i.test(title) ? 1 : 0,
      title,
    ),
    seen(
      'a question or how-to',
      /^(?:how|why|what|when|where|is|are|can|should|\d+|best|top|the best|the \d+)\b|\?$/i.test(
        main || first,
      )
        ? 1
        : 0,
      main,
    ),
    seen('no title', title ? 0 : 1, ''),
  ];
}

function prose(look: Look): Seen[] {
  const text = look.text.slice(0, MOST_TEXT).toLowerCase();
  const lines = text
    .split('\n', MOST_LINES * 3)
    .filter(line => line.length > 1)
    .slice(0, MOST_LINES);
  const short = lines.filter(line => line.length < 70);
  const heads = (pattern: RegExp) => {
    const found = new Set(short.filter(line => pattern.test(line)).map(line => line.slice(0, 40)));
    return { count: found.size, saw: [...found][0] ?? '' };
  };
  const requirements = heads(REQUIREMENTS);
  const duties = heads(DUTIES);
  const offers = heads(OFFERS);
  const glued = distinct(look.text.slice(0, MOST_TEXT), GLUED, 6);
  const sentences = distinct(text, SENTENCES, 15);
  const ago = often(text, AGO, 12);
  const pay = often(text, PAY, 12);
  const price = often(text, PRICE, 20);
  const kinds = short.filter(line => EMPLOYMENT.test(line));
  const named = short.filter(line => line.length > 5 && NAMES_JOB.test(line));
  const listWords = distinct(text, LIST_WORDS, 8);
  const long = lines.filter(line => line.length > 120).length;
  const size = text.length / 1000;
  return [
    seen('requirement headings', share(requirements.count, 3), requirements.saw),
    seen('duty headings', share(duties.count, 3), duties.saw),
    seen('offer headings', share(offers.count, 4), offers.saw),
    seen('section words', share(glued.count, 5), glued.saw),
    seen("a posting's sentences", share(sentences.count, 12), sentences.saw),
    seen(
      "a posting's sentences for the length",
      Math.min(1, sentences.count / Math.max(size, 2) / 3),
      sentences.saw,
    ),
    seen('posted ago', share(ago.count, 2), ago.saw),
    seen('posted ago, many times', ago.count > 3 ? log(ago.count - 3, 9) : 0, ago.saw),
    seen('pay', share(pay.count, 1), pay.saw),
    seen('pay, many times', pay.count > 3 ? log(pay.count - 3, 9) : 0, pay.saw),
    seen('prices', share(price.count, 15), price.saw),
    seen('lines that name jobs', named.length > 3 ? log(named.length - 3, 30) : 0, named[0] ?? ''),
    seen('employment type', share(kinds.length, 1), kinds[0] ?? ''),
    seen('employment type, many times', kinds.length > 3 ? log(kinds.length - 3, 20) : 0, kinds[0] ?? ''),
    seen("a list's words", share(listWords.count, 6), listWords.saw),
    seen("an article's words", share(distinct(text, ARTICLE_WORDS, 8).count, 8), ''),
    seen("a shop's words", share(distinct(text, SHOP_WORDS, 5).count, 5), ''),
    seen("a person's words", share(distinct(text, PERSON_WORDS, 4).count, 4), ''),
    seen(
      'a wall',
      WALL.test(text.slice(0, 3000)) && size < 4 ? 1 : 0,
      WALL.exec(text.slice(0, 3000))?.[0] ?? '',
    ),
    seen('hardly any text', size < 0.3 ? 1 : 0, ''),
    seen('long page', log(size, 60), ''),
    seen('paragraphs', log(long, 60), ''),
    seen('short lines', lines.length ? short.length / lines.length : 0, ''),
  ];
}

const LEADS = anyOf(words.LIST_WORDS, '^[\\P{L}]{0,4}', '[^\\n]{0,40}$', 'u');

function surroundings(look: Look): Seen[] {
  const headingLeads = look.headings.filter(({ text }) => text.length < 60 && LEADS.test(text.toLowerCase()));
  const linkLeads = [...look.links.map(({ text }) => text), ...look.buttons].filter(
    text => text.length < 50 && LEADS.test(text.toLowerCase()),
  );
  const isIndex = JOB_INDEX.test(look.url.toLowerCase().replace(/[?#].*$/, ''));
  const applies = [...look.buttons, ...look.links.map(({ text }) => text)].filter(
    text => text.length < 60 && APPLY.test(text.toLowerCase()),
  );
  const links = jobLinks(look);
  const heads = look.headings.filter(({ text }) => OCCUPATION.test(text.toLowerCase())).length;
  return [
    seen('apply', share(applies.length, 1), applies[0] ?? ''),
    seen('apply, many times', applies.length > 4 ? log(applies.length - 4, 20) : 0, applies[0] ?? ''),
    seen('job links', log(links.family, 40), links.saw),
    seen('links that name jobs', log(links.occupations, 40), links.saw),
    seen('headings that name jobs', heads > 2 ? log(heads - 2, 20) : 0, ''),
    seen('headings over jobs', share(headingLeads.length, 1), headingLeads[0]?.text ?? ''),
    seen('links to job lists', share(linkLeads.length, 2), linkLeads[0] ?? ''),
    seen(
      "a job list's address and leads",
      isIndex && (headingLeads.length > 0 || linkLeads.length > 0) ? 1 : 0,
      linkLeads[0] ?? '',
    ),
    seen('upload', share(look.counts.fileInputs, 1), ''),
    seen('password', share(look.counts.passwords, 1), ''),
    seen('links', log(look.links.length, 300), ''),
    seen('many articles', look.counts.articles > 3 ? 1 : 0, ''),
  ];
}

const seen = (name: string, value: number, saw: string): Seen => ({
  name,
  value: Math.min(1, value),
  saw: saw.slice(0, 100),
});
