import type { Source } from '../../posting/reading.ts';
import type { Structured } from '../context.ts';
import { bare } from '../facts/header/parts.ts';
import type { PageText } from '../source.ts';
import { factsOf } from './facts.ts';
import { parseLoose } from './json.ts';
import { isJobItem, itemNode, jobNodes, text, type Node } from './node.ts';

/**
 * What the page's structured data says of the one job it describes: JSON-LD before microdata before RDFa before the
 * page's meta. Null where it describes none, or several of which none is plainly this page's.
 */
export function readStructured(page: PageText): Structured | null {
  const { jsonLd, microdata, rdfa } = page.markup;
  const kinds: [Source, () => Node[]][] = [
    [
      'json-ld',
      () => jsonLd.filter(block => /jobposting/i.test(block)).flatMap(block => jobNodes(parseLoose(block))),
    ],
    ['microdata', () => microdata.filter(isJobItem).map(item => itemNode(item))],
    ['rdfa', () => rdfa.filter(isJobItem).map(item => itemNode(item))],
  ];
  for (const [source, read] of kinds) {
    const node = theOne(read(), page);
    if (node) return factsOf(node, source);
  }
  return null;
}

/** The only job, or the only one whose title the page's own title holds. */
function theOne(found: readonly Node[], page: PageText): Node | null {
  const titles = new Map(found.map(node => [bare(text(node, 'title', 'name') ?? ''), node]));
  if (titles.size <= 1) return found[0] ?? null;
  const heading = page.blocks.find(({ kind, depth }) => kind === 'heading' && depth === 1)?.text ?? '';
  const own = ` ${bare(page.title)} | ${bare(heading)} `;
  const fits = [...titles].filter(([title]) => title.length > 3 && own.includes(` ${title} `));
  return fits.length === 1 ? (fits[0]?.[1] ?? null) : null;
}
