import type { Role, Segment, Structured } from '../context.ts';
import type { Block, PageText } from '../source.ts';
import { bulletLines, gluedLines, sentences, type Stretch } from './cut.ts';
import { blockHeading, gluedHeadings, leadIn, type Heading } from './headings.ts';
import { outsideBlocks } from './region.ts';
import { Flow } from './flow.ts';
import { wordsOf, type Words } from './words.ts';

/** A stretch that is a heading or not, before roles are known. */
interface Piece extends Stretch {
  readonly heading: Heading | null;
}

/**
 * The page cut into bullets, sentences and headings, each with the role of its section. `language` chooses the words
 * (ISO 639-1).
 */
export function segmentsOf(page: PageText, language: string, _structured: Structured | null): Segment[] {
  const words = wordsOf(language);
  const title = titleAt(page.blocks);
  const headings = page.blocks.map((block, i) => {
    const heading = blockHeading(block, words, isListAt(page.blocks, i + 1));
    // A word in the title says nothing of what stands below it: "Requirements Engineer".
    return i === title && heading ? { ...heading, role: words.heading(block.text)?.role ?? null } : heading;
  });
  const outside = outsideBlocks(page, headings, words);
  const flow = new Flow(words);
  const named = namedRoles(page, words);
  return page.blocks.flatMap((block, i) => {
    const isItem = block.kind === 'item';
    if (outside[i])
      return [
        segment(
          block.text,
          i,
          { start: 0, end: block.text.length, bullet: isItem },
          'outside',
          headings[i] !== null,
          null,
        ),
      ];
    const heading = headings[i];
    const pieces = heading ? [piece(heading)] : piecesOf(block, words);
    flow.block(block, isListAt(page.blocks, i + 1), named[block.container] ?? null);
    const isMarked = isBulletAt(page.blocks, i - 1);
    return pieces.map((one, at) => {
      const bullet = one.bullet || (isMarked && at === 0);
      const text = block.text.slice(one.start, one.end);
      if (one.heading) {
        const alone = (isItem || isFact(page.blocks, i)) && pieces.length > 1;
        const above = flow.heading(one.heading, text, alone);
        return segment(block.text, i, one, one.heading.role ?? above, true, null);
      }
      const role = flow.line(text, bullet || isItem, at === pieces.length - 1);
      return segment(
        block.text,
        i,
        { ...one, bullet: bullet || (isItem && pieces.length === 1) },
        role,
        false,
        flow.title,
      );
    });
  });
}

/** The heading that is most likely the posting's title: the first h1, else the first of all. */
function titleAt(blocks: readonly Block[]): number {
  const first = blocks.findIndex(
    ({ kind, depth, linked }) => kind === 'heading' && depth === 1 && linked < 0.5,
  );
  return first < 0 ? blocks.findIndex(({ kind }) => kind === 'heading') : first;
}

/** The role that each container's telling names, or those of one around it, give. */
function namedRoles(page: PageText, words: Words): (Role | null)[] {
  const roles: (Role | null)[] = [];
  for (const { names, parent, tag } of page.containers)
    roles.push((tag === 'body' ? null : words.named(names)) ?? roles[parent] ?? null);
  return roles;
}

const piece = (heading: Heading): Piece => ({
  start: heading.start,
  end: heading.end,
  bullet: false,
  heading,
});

function segment(
  text: string,
  block: number,
  { start, end, bullet }: Stretch,
  role: Role,
  isHeading: boolean,
  heading: string | null,
): Segment {
  return {
    span: { block, start, end },
    text: text.slice(start, end),
    role,
    isHeading,
    heading,
    isItem: bullet,
  };
}

/** A bullet sign alone in its block: the line that it marks is the next block. */
const isBulletAt = (blocks: readonly Block[], at: number) => /^[•●▪·・*✓✔–—-]$/u.test(blocks[at]?.text ?? '');

function isListAt(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  return block !== undefined && (block.kind === 'item' || /^\s*(?:[•●▪·・*✓✔]|[-–—] )/u.test(block.text));
}

const FACT = /^[^:：.!?]{2,40}[:：] ?[^:：]{1,60}$/u;

/** One line of a table of facts, "Experience: any" between "Hours: all" and "Town: …": its label speaks for it alone. */
const isFact = (blocks: readonly Block[], at: number) =>
  [at - 1, at, at + 1].every(one => blocks[one]?.kind === 'paragraph' && FACT.test(blocks[one].text));

/** Cuts one block: first where lines were glued, then at headings within, at bullet signs, and into sentences. */
function piecesOf(block: Block, words: Words): Piece[] {
  const { text } = block;
  const lead = leadIn(block, words);
  const splits = lead && SPLITS.has(lead.role ?? '');
  const start = lead && splits ? lead.end : 0;
  const body = text.slice(start);
  const first: Piece[] = lead && splits ? [piece(lead)] : [];
  if (
    block.kind === 'item' &&
    body.length < 700 &&
    !/[\p{Ll}.:]\p{Lu}\p{Ll}+ .*[\p{Ll}.:]\p{Lu}\p{Ll}+ /u.test(body)
  )
    return [...first, { ...unbulletedItem(text, start), heading: null }];
  const shift = (one: Stretch): Stretch => ({ ...one, start: one.start + start, end: one.end + start });
  const rest = gluedLines(body, line => words.heading(line) !== null)
    .map(shift)
    .flatMap(line => withHeadings(text, line, words))
    .flatMap(one =>
      one.heading
        ? [one]
        : bulletLines(text, one)
            .flatMap(line => sentences(text, line, words))
            .map(line => ({ ...line, heading: null })),
    );
  return [...first, ...rest];
}

/** Labels worth a segment of their own; a line of facts ("Salary: …") keeps its label. */
const SPLITS = new Set(['required', 'preferred', 'duties', 'benefits', 'about', 'apply', 'legal']);

function unbulletedItem(text: string, start: number): Stretch {
  const [one] = bulletLines(text.slice(start), { start: 0, end: text.length - start, bullet: false });
  const line = one ?? { start: 0, end: text.length - start, bullet: false };
  return { start: start + line.start, end: text.length, bullet: true };
}

/** A line split around the headings that stand within it. */
function withHeadings(text: string, line: Stretch, words: Words): Piece[] {
  const own = words.heading(text.slice(line.start, line.end));
  const label = text.slice(line.start, line.end);
  if (
    !own &&
    /^[^.!?]{3,60}[:：]$/u.test(label) &&
    line.end < text.length &&
    !/^\s/u.test(text.slice(line.end))
  )
    return [{ ...line, heading: { start: line.start, end: line.end, role: words.keyword(label), rank: 8 } }];
  if (own && line.start > 0)
    return [{ ...line, heading: { start: line.start, end: line.end, role: own.role, rank: 8 } }];
  const found = gluedHeadings(text, line.start, line.end, words);
  const pieces: Piece[] = [];
  let from = line.start;
  for (const heading of found) {
    if (text.slice(from, heading.start).trim())
      pieces.push({ start: from, end: heading.start, bullet: line.bullet, heading: null });
    pieces.push(piece(heading));
    from = heading.end;
  }
  if (text.slice(from, line.end).trim())
    pieces.push({ start: from, end: line.end, bullet: line.bullet, heading: null });
  return pieces;
}
