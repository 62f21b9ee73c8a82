import type { Block, Container, PageText } from '../source.ts';
import { regex } from '../regex.ts';
import type { Heading } from './headings.ts';
import { markKept } from './kept.ts';
import { ALIEN_NAMES, ALIEN_TAGS, FORM_NAMES } from './names.data.ts';
import { markRows } from './rows.ts';
import { bareHeading, type Words } from './words.ts';

/*
 * Which blocks are not the posting's own: navigation, related jobs, forms, comments, cookie notices, footers. Told
 * from elements and their telling names, from headings that open such a part, and from runs of links.
 */

const ALIEN = regex(`(?:^|[\\s_-])(?:${ALIEN_NAMES}|${FORM_NAMES})(?=$|[\\s_-])`, 'u');

/** True for each block that belongs to something else than the posting. */
export function outsideBlocks(
  page: PageText,
  headings: readonly (Heading | null)[],
  words: Words,
): boolean[] {
  const tree = measure(page, headings);
  const alien = alienContainers(page.containers, tree);
  const out = page.blocks.map(
    ({ container, text, linked }) =>
      alien[container] ||
      // A button "Apply now" opens no section of how to apply.
      (linked > 0.7 && words.heading(text)?.role === 'apply') ||
      (text.length < MOST_NOISE && words.noise.test(bareHeading(text))),
  );
  markLinkRuns(page, headings, out);
  markForeignParts(page, headings, tree, out);
  markCards(page, headings, out);
  markRows(page, headings, out);
  markKept(page, headings, out);
  return out;
}

/** A line that is foreign by itself is short: "Skip to content". */
const MOST_NOISE = 80;

interface Tree {
  /** Characters within each container, those of its children included. */
  readonly chars: readonly number[];
  /** The container holds a heading that only a posting's text has. */
  readonly holdsPosting: readonly boolean[];
  readonly total: number;
}

const OWN = new Set(['required', 'preferred', 'duties']);

function measure(page: PageText, headings: readonly (Heading | null)[]): Tree {
  const chars = page.containers.map(() => 0);
  const holdsPosting = page.containers.map(() => false);
  page.blocks.forEach((block, i) => {
    const role = headings[i]?.role;
    const telling =
      (role && OWN.has(role) && block.linked < 0.5) ||
      (block.kind === 'heading' && block.depth === 1 && block.linked < 0.5);
    chars[block.container] = (chars[block.container] ?? 0) + block.text.length;
    if (telling) holdsPosting[block.container] = true;
  });
  for (let i = page.containers.length - 1; i > 0; i--) {
    const parent = page.containers[i]?.parent ?? -1;
    if (parent < 0) continue;
    chars[parent] = (chars[parent] ?? 0) + (chars[i] ?? 0);
    if (holdsPosting[i]) holdsPosting[parent] = true;
  }
  return { chars, holdsPosting, total: chars[0] ?? 0 };
}

function alienContainers(containers: readonly Container[], tree: Tree): boolean[] {
  const alien: boolean[] = [];
  containers.forEach((container, i) => {
    const inherited = container.parent >= 0 && (alien[container.parent] ?? false);
    alien.push(
      inherited ||
        (isAlien(container, containers) && !tree.holdsPosting[i] && (tree.chars[i] ?? 0) < tree.total * 0.5),
    );
  });
  return alien;
}

function isAlien({ tag, names, parent }: Container, containers: readonly Container[]): boolean {
  if (tag === 'body' || tag === 'html' || tag === 'main') return false;
  // Pages write "Full time" into a label that no field belongs to.
  if (tag === 'label' && !isInForm(parent, containers)) return ALIEN.test(names);
  return ALIEN_TAGS.has(tag) || ALIEN.test(names);
}

function isInForm(container: number, containers: readonly Container[]): boolean {
  for (let at = container; at >= 0; at = containers[at]?.parent ?? -1)
    if (/^(?:form|fieldset)$/.test(containers[at]?.tag ?? '') || ALIEN.test(containers[at]?.names ?? ''))
      return true;
  return false;
}

/** Longer lines head no group of links. */
const MOST_LABEL = 30;

/** A line that may head a group of links, and no title of a page. */
const isLow = ({ kind, depth }: Block): boolean => kind !== 'heading' || depth > 2;

/** Three and more blocks in a row that are nothing but links are a menu or a list of other pages. */
function markLinkRuns(page: PageText, headings: readonly (Heading | null)[], out: boolean[]): void {
  let from = 0;
  const close = (to: number) => {
    if (to - from < 3) return;
    for (let i = from; i < to; i++)
      if (page.blocks[i]?.depth !== 1 || page.blocks[i]?.kind !== 'heading') out[i] = true;
    // "Company" over the second column of a menu is no label of the posting's facts.
    const above = page.blocks[from - 1];
    if (above && out[from - 2] && above.text.length < MOST_LABEL && !/[.:]$/.test(above.text) && isLow(above))
      out[from - 1] = true;
  };
  page.blocks.forEach((block, i) => {
    const link =
      block.linked > 0.7 && block.text.length < 120 && !(headings[i] && OWN.has(headings[i]?.role ?? ''));
    if (!link) {
      close(i);
      from = i + 1;
    }
  });
  close(page.blocks.length);
}

/** From a heading like "Similar jobs" to the end of the part that it opens. */
function markForeignParts(
  page: PageText,
  headings: readonly (Heading | null)[],
  tree: Tree,
  out: boolean[],
): void {
  page.blocks.forEach((block, i) => {
    const heading = headings[i];
    if (heading?.role !== 'outside' || isButton(page.containers[block.container]) || isLink(block)) return;
    const holder = foreignHolder(page.containers, block, tree);
    if (holder === 0 && isRemark(block)) {
      out[i] = true;
      return;
    }
    const within = (at: number) =>
      holder > 0 && isWithin(page.containers, page.blocks[at]?.container ?? 0, holder);
    for (let at = i; at < page.blocks.length; at++) {
      if (holder > 0 ? !within(at) : at > i && endsForeign(block, page.blocks[at], headings[at])) break;
      out[at] = true;
    }
  });
}

/** "Save" and "Set an alert" head nothing. */
const isButton = (container: Container | undefined): boolean =>
  container?.tag === 'button' || / button(?:$| )/.test(` ${container?.names ?? ''}`);

/** "View all jobs" leads there, and heads nothing here. */
const isLink = ({ kind, linked }: Block): boolean => kind !== 'heading' && linked > 0.7;

/** "Learn more about our team!", "Sign in to see more": a line of its own that no part of the page follows. */
const isRemark = ({ kind, text, linked, emphasis }: Block): boolean =>
  kind !== 'heading' && !emphasis && (/[.!]$/.test(text) || linked > 0.2);

/** A section of the posting begins, or a heading that stands no lower. */
function endsForeign(opener: Block, block: Block | undefined, heading: Heading | null | undefined): boolean {
  if (heading?.role && heading.role !== 'outside' && heading.role !== 'unknown') return true;
  return opener.kind === 'heading' && block?.kind === 'heading' && block.depth <= opener.depth;
}

/** So many headings of cards in a row are a list of other jobs. */
const CARDS = 3;

/** Headings with nothing but foreign blocks between them head the cards of a list. */
function markCards(page: PageText, headings: readonly (Heading | null)[], out: boolean[]): void {
  let cards: number[] = [];
  let open = -1;
  const close = () => {
    if (cards.length >= CARDS) for (const i of cards) out[i] = true;
    cards = [];
  };
  page.blocks.forEach(({ kind, depth, linked }, i) => {
    const isCard = kind === 'heading' && (depth > 1 || linked > 0.5) && !out[i] && headings[i]?.role === null;
    if (!out[i] && !isCard) {
      open = -1;
      close();
    }
    if (isCard) open = i;
    else if (out[i] && open >= 0) {
      cards.push(open);
      open = -1;
    }
  });
  close();
}

/**
 * The outermost container around a foreign heading that holds nothing of the posting; 0 where there is none, or where
 * it holds nothing but the heading.
 */
function foreignHolder(containers: readonly Container[], { container, text }: Block, tree: Tree): number {
  let holder = 0;
  const inner = container;
  for (let at = inner; at > 0; at = containers[at]?.parent ?? 0) {
    if (tree.holdsPosting[at] || (tree.chars[at] ?? 0) > tree.total * 0.6) break;
    holder = at;
  }
  return (tree.chars[holder] ?? 0) > text.length ? holder : 0;
}

function isWithin(containers: readonly Container[], inner: number, outer: number): boolean {
  for (let at = inner; at >= 0; at = containers[at]?.parent ?? -1) {
    if (at === outer) return true;
    if (at < outer) return false;
  }
  return false;
}
