import type { Source } from '../../posting/reading.ts';
import type { Structured } from '../context.ts';
import { bare } from '../facts/header/parts.ts';
import type { PageText } from '../source.ts';
import { likeness, type Subject, subjectOf } from './about.ts';
import { factsOf } from './facts.ts';
import { parseLoose } from './json.ts';
import { isJobItem, itemNode, jobNodes, text, type Node } from './node.ts';
import { stateJobs } from './state.ts';

/** Structured data that shares fewer words with the page's own title and headings describes another job. */
const SAME_JOB = 0.6;
/** A page's state holds many things: only what bears the page's own title is about its job. */
const SAME_STATE = 0.9;

/**
 * What the page's structured data says of the one job it describes: JSON-LD before microdata before RDFa before the
 * page's embedded state. Null where it describes none, only others than the page does, or several of which none is
 * plainly this page's.
 */
export function readStructured(page: PageText): Structured | null {
  const { jsonLd, microdata, rdfa, state } = page.markup;
  const subject = subjectOf(page);
  const kinds: [Source, () => Node[]][] = [
    [
      'json-ld',
      () => jsonLd.filter(block => /jobposting/i.test(block)).flatMap(block => jobNodes(parseLoose(block))),
    ],
    ['microdata', () => microdata.filter(isJobItem).map(item => itemNode(item))],
    ['rdfa', () => rdfa.filter(isJobItem).map(item => itemNode(item))],
    ['state', () => stateJobs(state)],
  ];
  for (const [source, read] of kinds) {
    const node = theOne(read(), page, subject, source === 'state' ? SAME_STATE : SAME_JOB);
    if (node) return factsOf(node, source);
  }
  return null;
}

const titleOf = (node: Node): string => text(node, 'title', 'name', 'jobtitle') ?? '';

/** The only job whose title is the page's own; the only job at all where neither bears a title. */
function theOne(found: readonly Node[], page: PageText, subject: Subject, least: number): Node | null {
  const [only] = found;
  if (!only) return null;
  const untitled = found.length === 1 && (titleOf(only) === '' || subject.main.length === 0);
  if (untitled && least === SAME_JOB) return only;
  const rated = found.map(node => ({ node, like: likeness(titleOf(node), subject) }));
  const best = Math.max(...rated.map(({ like }) => like));
  if (best < least) return null;
  const fits = rated.filter(({ like }) => like === best).map(({ node }) => node);
  return sameJob(fits) ? richest(fits) : richest(fits.filter(node => isAddressed(node, page.url)));
}

/** One job said several times: in two blocks, or once for each of its places. */
const sameJob = (nodes: readonly Node[]): boolean =>
  new Set(nodes.map(node => `${bare(titleOf(node))} ${bare(employerOf(node))}`)).size === 1;

function employerOf(node: Node): string {
  const [employer] = node.get('hiringorganization') ?? [];
  return employer instanceof Map ? (text(employer, 'name') ?? '') : String(employer ?? '');
}

/** Its number or address stands in the page's own address. */
function isAddressed(node: Node, url: string): boolean {
  const own = url.toLowerCase();
  return ['id', 'jobid', 'identifier', 'slug', 'uuid', 'url', 'reference']
    .flatMap(key => node.get(key) ?? [])
    .map(value => (value instanceof Map ? (text(value, 'value') ?? '') : String(value)).toLowerCase())
    .some(value => value.length > 3 && own.includes(value.replace(/^https?:/, '')));
}

const richest = (nodes: readonly Node[]): Node | null => nodes.toSorted((a, b) => b.size - a.size)[0] ?? null;
