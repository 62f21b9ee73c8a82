import type { Look } from '../look.ts';
import { often } from '../text.ts';
import { seen, type Seen } from './seen.ts';

/** What the page's structured data and its metas say it is. */
export function markup(look: Look): Seen[] {
  const { jsonLd, itemTypes, meta } = look;
  const data = jsonLd.join('\n');
  const ofType = (type: string) => often(data, new RegExp(`"@type"\\s*:\\s*\\[?\\s*"${type}"`, 'g'), 3).count;
  const jobs = ofType('JobPosting') + itemTypes.filter(type => type.endsWith('JobPosting')).length;
  const isShown = !data.includes('JobPosting') || isHeaded(look);
  const isArticle = /^article/.test(meta['og:type'] ?? '') || 'article:published_time' in meta;
  const articles = ofType(
    '(?:\\w*Article|BlogPosting|Recipe|QAPage|DiscussionForumPosting|VideoObject|Review)',
  );
  const people = ofType('(?:Person|ProfilePage)') > 0 && articles === 0;
  const shops = ofType('(?:Product\\w*|Offer|AggregateOffer|Service)');
  return [
    seen('one JobPosting', jobs === 1 && isShown ? 1 : 0, 'JobPosting'),
    seen('a JobPosting that nothing is headed by', jobs === 1 && !isShown ? 1 : 0, 'JobPosting'),
    seen('many JobPostings', jobs > 1 ? 1 : 0, 'JobPosting'),
    seen('article markup', (isArticle ? 0.5 : 0) + (articles ? 0.5 : 0), meta['og:type'] ?? 'Article'),
    seen('product markup', shops || /product/.test(meta['og:type'] ?? '') ? 1 : 0, 'Product'),
    seen('person markup', people || meta['og:type'] === 'profile' ? 1 : 0, 'Person'),
    seen('list markup', ofType('(?:ItemList|CollectionPage|SearchResultsPage)') ? 1 : 0, 'ItemList'),
  ];
}

const TITLE = /"(?:job)?title"\s*:\s*"((?:[^"\\]|\\.){1,300})"/gi;
const NAME = /"name"\s*:\s*"((?:[^"\\]|\\.){1,300})"/gi;
/** What has a name beside the job. */
const OTHERS = /"(?:hiringOrganization|identifier|publisher|author|address|jobLocation)"\s*:\s*\{[^{}]*\}/gi;
const ESCAPED = /\\u([\da-f]{4})|&(?:#\w+|\w+);|\\./gi;

/** Letters; fewer begin many a title. */
const LEAST_HEAD = 10;

const unescaped = (text: string): string =>
  text.replace(ESCAPED, (_, hex?: string) => (hex ? String.fromCharCode(parseInt(hex, 16)) : ' '));
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The page's title or a heading says the title that the data of its JobPosting has (its name, where it has none). A page
 * that seeks people for many jobs carries data that names none of them, or all at once.
 */
function isHeaded({ jsonLd, title, headings }: Look): boolean {
  const shown = [title, ...headings.map(({ text }) => text)].map(bare);
  // Data may add the company or the town to what the page says.
  const heads = [title.split(/\s[|–—·-]\s/)[0] ?? '', ...headings.map(({ text }) => text)].map(bare);
  const data = jsonLd
    .filter(text => text.includes('JobPosting'))
    .join('\n')
    .replace(OTHERS, '');
  const titles = [...data.matchAll(TITLE)];
  return (titles.length > 0 ? titles : [...data.matchAll(NAME)])
    .map(([, name = '']) => bare(unescaped(name)))
    .some(
      name =>
        name.length > 2 &&
        (shown.some(text => text.includes(name)) ||
          heads.some(text => text.length >= LEAST_HEAD && name.startsWith(text))),
    );
}
