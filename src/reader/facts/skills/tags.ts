import type { Context, Segment } from '../../context.ts';
import { bareHeading, plain } from '../../sections/words.ts';
import type { Span } from '../../source.ts';
import { skillGrammar } from './grammar.ts';
import { keyOf } from './lexicon.ts';

/** One of the page's own tags for the job. */
export interface Tag {
  readonly name: string;
  readonly key: string;
  readonly span: Span;
}

/** Longest text of a tag. */
const LONGEST = 40;
/** Share of tags that must be known names: a list of traits or of other things has fewer. */
const KNOWN = 0.5;

/**
 * The page's own tags: chips, short lines or one comma list under a heading like "Skills" or "Technologies". Where at
 * least half of them are known names, all are taken but traits.
 */
export function tagsOf(context: Context): Tag[] {
  const grammar = skillGrammar(context.language);
  return groupsOf(context, heading => grammar.tags.test(bareHeading(heading))).flatMap(group => {
    const tags = group.flatMap(segment => pieces(segment, context));
    if (tags.some(({ name }) => name.length > LONGEST || name.split(' ').length > 4)) return [];
    const named = tags.filter(({ name }) => !grammar.trait.test(plain(name)));
    const known = named.filter(({ name }) => keyOf(name) !== null);
    return known.length >= Math.max(1, tags.length * KNOWN) ? named : [];
  });
}

/** Runs of lines under one heading that fits. */
function groupsOf({ own }: Context, fits: (heading: string) => boolean): Segment[][] {
  const groups: Segment[][] = [];
  let open: Segment[] | null = null;
  for (const segment of own) {
    if (segment.isHeading) open = fits(segment.text) ? [] : null;
    else if (open) {
      if (open.length === 0) groups.push(open);
      open.push(segment);
    }
  }
  return groups;
}

/** A line's tags: its chips where inline elements make it up, else its parts between commas. */
function pieces({ span, text }: Segment, { page }: Context): Tag[] {
  const block = page.blocks[span.block];
  const runs = (block?.runs ?? []).filter(run => run.start >= span.start && run.end <= span.end);
  const covered = runs.reduce((sum, run) => sum + run.end - run.start, 0);
  const isChips = runs.length > 1 && covered >= text.replaceAll(' ', '').length;
  const ends = isChips ? runs : commaParts(span, text);
  return ends.flatMap(({ start, end }) => {
    const raw = (block?.text ?? '').slice(start, end);
    const name = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    const at = { block: span.block, start: from, end: from + name.length };
    return name ? [{ name, key: keyOf(name) ?? plain(name), span: at }] : [];
  });
}

function commaParts(span: Span, text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^,;|·•]+/gu)].map(hit => ({
    start: span.start + hit.index,
    end: span.start + hit.index + hit[0].length,
  }));
}
