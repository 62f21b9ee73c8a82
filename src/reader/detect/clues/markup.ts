import type { Look } from '../look.ts';
import { often } from '../text.ts';
import { seen, type Seen } from './seen.ts';

/** What the page's structured data and its metas say it is. */
export function markup({ jsonLd, itemTypes, meta }: Look): Seen[] {
  const data = jsonLd.join('\n');
  const ofType = (type: string) => often(data, new RegExp(`"@type"\\s*:\\s*\\[?\\s*"${type}"`, 'g'), 3).count;
  const jobs = ofType('JobPosting') + itemTypes.filter(type => type.endsWith('JobPosting')).length;
  const isArticle = /^article/.test(meta['og:type'] ?? '') || 'article:published_time' in meta;
  const articles = ofType(
    '(?:\\w*Article|BlogPosting|Recipe|QAPage|DiscussionForumPosting|VideoObject|Review)',
  );
  const people = ofType('(?:Person|ProfilePage)') > 0 && articles === 0;
  const shops = ofType('(?:Product\\w*|Offer|AggregateOffer|Service)');
  return [
    seen('one JobPosting', jobs === 1 ? 1 : 0, 'JobPosting'),
    seen('many JobPostings', jobs > 1 ? 1 : 0, 'JobPosting'),
    seen('article markup', (isArticle ? 0.5 : 0) + (articles ? 0.5 : 0), meta['og:type'] ?? 'Article'),
    seen('product markup', shops || /product/.test(meta['og:type'] ?? '') ? 1 : 0, 'Product'),
    seen('person markup', people || meta['og:type'] === 'profile' ? 1 : 0, 'Person'),
    seen('list markup', ofType('(?:ItemList|CollectionPage|SearchResultsPage)') ? 1 : 0, 'ItemList'),
  ];
}
