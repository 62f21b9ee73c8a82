import type { Context, Role } from '../../context.ts';
import type { Block } from '../../source.ts';
import { labelledOf } from '../header/labelled.ts';
import { namesAround } from '../header/names.ts';
import { outsideOf } from '../header/outside.ts';
import { bare, partsOf } from '../header/parts.ts';
import { rowOf } from '../header/row.ts';
import { lower } from '../../language/pattern.ts';
import { isPlace } from '../header/place-like.ts';
import { headsCareers, isCareers, standsIn, templated } from './document-title.ts';
import { COUNTED } from './around.data.ts';
import { paneOf, rowAgain } from './pane.ts';
import { isOccupation, isSection } from './words.ts';

export interface Candidate {
  readonly block: number;
  readonly score: number;
}

const NAMED =
  /(?:^|[\s_-])(?:job|posting|position|vacancy|role|app|opening|requisition|jobposting)[\s_-]*(?:title|header|name|heading)|(?:^|\s)title(?:$|\s)|topcard\S*title|headline/;
/** Called nothing but a job's title. */
const SURELY = /(?:^|[\s_-])(?:job|position|vacancy|posting)[_-]?title(?=$|\s)/;
const MOST_BLOCKS = 2500;
/** Sections that only a posting has. */
const OWN: ReadonlySet<Role> = new Set(['required', 'preferred', 'duties'] as const);

const cache = new WeakMap<Context, readonly Candidate[]>();

/** Blocks that may show the job's title, the likeliest first. */
export function candidates(context: Context): readonly Candidate[] {
  const known = cache.get(context);
  if (known) return known;
  const { page } = context;
  const outside = outsideOf(context);
  const hasMain = page.blocks.some(({ kind, depth }, i) => kind === 'heading' && depth === 1 && !outside[i]);
  // A list beside the posting repeats its title where no heading says it.
  const first = hasMain ? Math.max(0, outside.indexOf(false)) : paneOf(context);
  const names = {
    ...titlesOf(context),
    again: hasMain ? -1 : rowAgain(context, first),
    labelled: new Set(
      labelledOf(context)
        .filter(({ field }) => field === 'title')
        .slice(0, 1)
        .map(({ span }) => span.block),
    ),
    hasHeadings: page.blocks.some(({ kind, depth }) => kind === 'heading' && depth < 3),
    namesJob: page.blocks.some(
      ({ kind, depth, text }) => kind === 'heading' && depth < 3 && !isSection(text) && isOccupation(text),
    ),
    sections: new Set(
      context.segments
        .filter(({ isHeading, role }) => isHeading && OWN.has(role))
        .map(({ span }) => span.block),
    ),
  };
  const found: Candidate[] = [];
  page.blocks.slice(0, MOST_BLOCKS).forEach((block, i) => {
    if (!mayBe(block, i - first)) return;
    const score = worth(block, i, i - first, outside[i] ?? false, names, context);
    if (score > 0) found.push({ block: i, score });
  });
  const sorted = found.toSorted((a, b) => b.score - a.score || a.block - b.block).slice(0, 10);
  cache.set(context, sorted);
  return sorted;
}

/** Every way the page's head writes its title. */
function titlesOf({ page, structured, tongues: language }: Context): {
  readonly whole: readonly string[];
  readonly parts: ReadonlySet<string>;
  /** Behind the last bar or dash stands the site's name, as a rule. */
  readonly last: ReadonlySet<string>;
  readonly site: ReadonlySet<string>;
} {
  const { meta } = page.markup;
  const whole = [page.title, meta['og:title'] ?? '', meta['twitter:title'] ?? ''].filter(text => text !== '');
  const parts = new Set(
    whole
      .flatMap(text => [text, templated(text)?.title ?? '', ...partsOf(text).map(part => part.text)])
      .map(bare),
  );
  if (structured?.title) parts.add(bare(structured.title));
  parts.delete('');
  const last = new Set(
    whole.map(partsOf).flatMap(all => (all.length > 1 ? [bare(all.at(-1)?.text ?? '')] : [])),
  );
  // "Careers | Example Bakery" names the site and no job.
  const site = new Set(
    whole.map(partsOf).flatMap(all => {
      const rest = all.filter(part => !isCareers(part.text, language));
      return rest.length === 1 && all.length > 1 ? [bare(rest[0]?.text ?? '')] : [];
    }),
  );
  return { whole, parts, last, site };
}

function mayBe(block: Block, at: number): boolean {
  if (block.text.length < 3 || block.text.length > 180) return false;
  return (
    block.kind === 'heading' || block.emphasis || (at >= 0 && at < 12) || (block.kind === 'cell' && at < 30)
  );
}

function worth(
  block: Block,
  i: number,
  at: number,
  isOutside: boolean,
  names: ReturnType<typeof titlesOf> & {
    readonly hasHeadings: boolean;
    /** A heading names a trade. */
    readonly namesJob: boolean;
    /** Blocks that head a section of the posting's own. */
    readonly sections: ReadonlySet<number>;
    readonly labelled: ReadonlySet<number>;
    readonly again: number;
  },
  { page, tongues }: Context,
): number {
  const { text } = block;
  const own = bare(text);
  let score = 0;
  if (block.kind === 'heading') score += block.depth === 1 ? 2.5 : block.depth === 2 ? 1.5 : 0.8;
  else if (block.emphasis) score += 0.5;
  const called = namesAround(page, i);
  if (NAMED.test(called)) score += SURELY.test(called) ? 2.5 : 1.5;
  // Forums' postings have no headings.
  if (text.includes('|') && rowOf(text)) score += 2;
  if (names.parts.has(own)) score += isOccupation(text) ? 4 : names.last.has(own) ? 0.5 : 2.5;
  else if (own.length > 7 && names.whole.some(whole => standsIn(whole, text))) score += 2.5;
  else if (names.whole.some(whole => startsLike(own, bare(whole)))) score += 1;
  if (isOccupation(text)) score += 1.5;
  if (names.labelled.has(i)) score += 1.5;
  if (names.again === i) score += 3;
  else if (names.site.has(own)) score -= 3;
  if (isSection(text) || headsCareers(text, tongues) || names.sections.has(i))
    score -= isOccupation(text) ? 4 : 5;
  // The page is headed "Career opportunities", and the job stands in bold somewhere below.
  if (block.emphasis && !names.namesJob && isOccupation(text)) score += 1;
  if (COUNTED.test(lower(text))) score -= 6;
  if (isPlace(text)) score -= 3;
  if (isOutside) score -= block.kind === 'heading' && block.depth === 1 && block.linked < 0.5 ? 1.5 : 2.5;
  if (block.hidden) score -= 1;
  if (block.linked > 0.8) score -= 1;
  if (/[.!?]$/.test(text) && !/\b(?:Sr|Jr|Inc|Dept)\.$/.test(text))
    score -= text.length > 40 && !isOccupation(text) ? 2 : 1;
  if (text.length > 110) score -= 2;
  if (/:$/.test(text)) score -= 1;
  if (block.kind !== 'heading' && block.kind !== 'pre' && text.split(' ').length > 12) score -= 2;
  if (at >= 0 && at < 3) score += 0.8;
  // A page without any heading, such as plain text, begins with its title.
  if (at === 0 && !names.hasHeadings && text.length < 90) score += 1.5;
  if (block.kind === 'heading') score += proseBelow(page.blocks, i);
  return score - Math.min(1, Math.max(0, at) / 80) - i / 10_000;
}

/** A title stands above a description, not within a list of others: up to 0.6 for the prose that follows. */
function proseBelow(blocks: readonly Block[], from: number): number {
  let chars = 0;
  for (let i = from + 1; i < from + 16 && i < blocks.length; i++) {
    const { text, linked } = blocks[i] ?? { text: '', linked: 1 };
    if (text.length > 60 && linked < 0.5) chars += text.length;
  }
  return Math.min(0.6, chars / 1500);
}

const startsLike = (own: string, whole: string): boolean =>
  own.length > 7 && (own.startsWith(whole) || whole.startsWith(own));
