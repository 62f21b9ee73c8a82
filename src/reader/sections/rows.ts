import type { PageText } from '../source.ts';
import type { Heading } from './headings.ts';

/*
 * The rows of a list beside or under the posting, told from their make alone: neighbours of one kind, each of a few
 * short blocks with a link among them. Split views have nothing else to tell the list from the posting.
 */

/** So many neighbours alike are a list. */
const ROWS = 4;
/** A row of facts has a label and a value; one of another job a title, an employer, a place and more. */
const BLOCKS = 3;
const SHORTEST = 40;
const LONGEST = 500;
/** A list's own heading goes with it as long as the rows are the most of what holds both. */
const MOST = 0.5;
/** So many lines at most stand between it and the first row: a count, filters. */
const BETWEEN = 5;
const OWN = new Set(['required', 'preferred', 'duties']);

interface Part {
  blocks: number;
  chars: number;
  links: number;
  own: boolean;
  first: number;
  last: number;
}

/** Marks the rows of lists as not the posting's own, with what leads them where the posting stands elsewhere. */
export function markRows(page: PageText, headings: readonly (Heading | null)[], out: boolean[]): void {
  const parts = partsOf(page, headings);
  const children = new Map<string, number[]>();
  page.containers.forEach(({ tag, parent }, i) => {
    if (!parts[i]?.blocks) return;
    const key = `${parent} ${tag}`;
    children.set(key, [...(children.get(key) ?? []), i]);
  });
  for (const [key, all] of children) {
    const kin = all.map(i => parts[i]).filter(part => part !== undefined);
    const rows = kin.filter(isRow);
    if (rows.length < ROWS || rows.length < kin.length * 0.8 || !areRich(rows)) continue;
    for (const row of rows) out.fill(true, row.first, row.last + 1);
    out.fill(true, leadOf(page, parts, Number.parseInt(key, 10), rows), rows[0]?.first);
  }
}

/** A row may be pressed instead of linked. */
function isPressed(containers: PageText['containers'], inner: number): boolean {
  for (let at = inner, up = 0; at > 0 && up < 3; at = containers[at]?.parent ?? 0, up++)
    if (/(?:^|\s)button(?:\s|$)/.test(containers[at]?.names ?? '')) return true;
  return false;
}

const isRow = ({ blocks, chars, links, own }: Part): boolean =>
  blocks >= 2 && links > 0 && !own && chars <= LONGEST;

const sum = (rows: readonly Part[], of: (row: Part) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

const areRich = (rows: readonly Part[]): boolean =>
  sum(rows, row => row.blocks) >= rows.length * BLOCKS &&
  sum(rows, row => row.chars) >= rows.length * SHORTEST;

/** What each container holds, its children's included. */
function partsOf({ blocks, containers }: PageText, headings: readonly (Heading | null)[]): Part[] {
  const parts: Part[] = containers.map(() => ({
    blocks: 0,
    chars: 0,
    links: 0,
    own: false,
    first: blocks.length,
    last: -1,
  }));
  const add = (at: number, more: Part) => {
    const part = parts[at];
    if (!part) return;
    part.blocks += more.blocks;
    part.chars += more.chars;
    part.links += more.links;
    part.own ||= more.own;
    part.first = Math.min(part.first, more.first);
    part.last = Math.max(part.last, more.last);
  };
  blocks.forEach(({ container, text, linked }, i) =>
    add(container, {
      blocks: 1,
      chars: text.length,
      links: linked > 0.7 || isPressed(containers, container) ? 1 : 0,
      own: OWN.has(headings[i]?.role ?? '') && linked < 0.5,
      first: i,
      last: i,
    }),
  );
  for (let i = containers.length - 1; i > 0; i--) {
    const part = parts[i];
    const parent = containers[i]?.parent ?? -1;
    if (part && parent >= 0) add(parent, part);
  }
  return parts;
}

/**
 * The heading over the rows, with the count or the filters between them: it names a list, not the job. Only where the
 * part that holds both is mostly rows, and where the page's posting has a section of its own elsewhere.
 */
function leadOf(page: PageText, parts: readonly Part[], holder: number, rows: readonly Part[]): number {
  const first = Math.min(...rows.map(row => row.first));
  if (!parts[0]?.own) return first;
  const chars = sum(rows, row => row.chars);
  let from = first;
  for (let at = holder; at > 0; at = page.containers[at]?.parent ?? 0) {
    const part = parts[at];
    if (!part || part.own || chars < part.chars * MOST) break;
    from = Math.max(part.first, first - BETWEEN);
  }
  const heading = page.blocks.slice(from, first).findLastIndex(({ kind }) => kind === 'heading');
  return heading < 0 ? first : from + heading;
}
