import { lower } from '../../language/pattern.ts';
import type { Context } from '../../context.ts';
import type { Field } from '../../language/labels.ts';
import type { Block, Span } from '../../source.ts';
import { LONGEST_LABEL, tableOf, type Table } from './label-table.ts';
import { outsideOf } from './outside.ts';
import { regex } from '../../regex.ts';

/** One line of a job's facts: "Location: Graz", or a term and the cell beside it. */
export interface Labelled {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
  readonly span: Span;
}

const LONGEST_VALUE = 160;
const LONGEST_TEXT = 20_000;
/** In running text a fact is a few words; more is a sentence. */
const LONGEST_INLINE = 90;
const MOST_BLOCKS = 2500;

const cache = new WeakMap<Context, readonly Labelled[]>();

/** All facts that the page labels, in its order. */
export function labelledOf(context: Context): readonly Labelled[] {
  const known = cache.get(context);
  if (known) return known;
  const table = tableOf(context.tongues);
  const outside = outsideOf(context);
  const { blocks, containers } = context.page;
  const found: (Labelled & { readonly isOutside: boolean })[] = [];
  blocks.slice(0, MOST_BLOCKS).forEach((block, i) => {
    const isOutside = outside[i] ?? false;
    const alone = block.text.length <= LONGEST_LABEL ? table.fieldOf(block.text) : null;
    const at = alone ? valueAt(blocks, i) : i;
    const next = blocks[at];
    const isNamed = (each: Block | undefined) => containers[each?.container ?? -1]?.tag === 'label';
    const isTerm = block.kind === 'term' || block.kind === 'cell' || isNamed(block);
    // "Town" above "Attach your CV": the fields of a form, whose values are the applicant's.
    const isField = isNamed(block) && isNamed(next);
    // The rows of a facts table are read wherever they stand: boards put them into side bars.
    if (alone && next && !isField && (!isOutside || (isTerm && !isMenu(blocks, i)))) {
      const value = isBeside(block, next, context) ? valueBelow(block, next, at, alone, table) : null;
      if (value) found.push({ ...value, isOutside });
    } else if (!isOutside || block.kind === 'cell')
      found.push(
        ...[...inLine(block, i, table), ...behindRuns(block, i, table)].map(one => ({ ...one, isOutside })),
      );
  });
  const facts = found.filter(one => !one.isOutside || isOnlyOne(one, found));
  cache.set(context, facts);
  return facts;
}

/** Beside the posting a fact is its own only where the posting does not say it, and where it is no row of a list. */
const isOnlyOne = (
  { field, label }: Labelled,
  found: readonly (Labelled & { readonly isOutside: boolean })[],
): boolean =>
  !found.some(one => one.field === field && !one.isOutside) &&
  found.filter(one => one.field === field && one.label === label).length === 1;

/** The block that holds a label's value: behind a colon of its own, or a line that only leads to it. */
function valueAt(blocks: readonly Block[], label: number): number {
  const text = blocks[label + 1]?.text ?? '';
  return /^[:：]$|^.{12,60}[:：]$/.test(text) ? label + 2 : label + 1;
}

/** "Location" in an element of its own, read to the blind, and "Graz" behind it without a colon. */
function behindRuns({ text, runs }: Block, block: number, table: Table): Labelled[] {
  if (text.length > LONGEST_TEXT || runs.length === 0) return [];
  const labels = [...leadsOf(text, runs), ...runs].filter(
    ({ start, end }) =>
      end - start < Math.min(LONGEST_LABEL, text.length) && table.fieldOf(text.slice(start, end)),
  );
  return labels.flatMap(({ start: from, end: start }, i) => {
    const label = text.slice(from, start);
    const around = runs.filter(run => run.start <= from && run.end > start).map(run => run.end);
    const end = Math.min(text.length, ...around, ...labels.slice(i + 1, i + 2).map(next => next.start));
    const value = text.slice(start, end);
    const field = table.fieldOf(label);
    if (!field || field === 'other' || !/^\s?[\p{Lu}\d]/u.test(value) || value.length > LONGEST_INLINE)
      return [];
    const at = start + value.length - value.trimStart().length;
    return [{ field, label, value: value.trim(), span: { block, start: at, end: at + value.trim().length } }];
  });
}

/** What stands before an element that holds the rest of its line: "Location" may be plain, and "Graz" set apart. */
function leadsOf(text: string, runs: Block['runs']): { readonly start: number; readonly end: number }[] {
  const rest = runs.find(({ start, end }) => start > 1 && end === text.length);
  return rest ? [{ start: 0, end: text.slice(0, rest.start).trimEnd().length }] : [];
}

/** A link, or what stands above several links in a row, heads or holds a menu. */
const isMenu = (blocks: readonly Block[], i: number): boolean => {
  const linked = (at: number) => (blocks[at]?.linked ?? 0) > 0.8;
  return linked(i) || (linked(i + 1) && linked(i + 2));
};

/** An empty cell beside a label must not take what follows the table for its value. */
function isBeside(label: Block, next: Block, { page }: Context): boolean {
  const holder = page.containers[label.container];
  if (!holder || !/^(?:th|td|dt)$/.test(holder.tag) || next.kind === 'cell' || next.kind === 'term')
    return true;
  let at = next.container;
  while (at > holder.parent) at = page.containers[at]?.parent ?? -1;
  return at === holder.parent;
}

function valueBelow(label: Block, value: Block, i: number, field: Field, table: Table): Labelled | null {
  const bound =
    label.kind === 'term' ||
    label.kind === 'cell' ||
    label.kind === 'heading' ||
    /[:：]$/.test(label.text) ||
    (field !== 'other' && value.text.length < 60);
  if (!bound || field === 'other') return null;
  if (
    value.text.length > LONGEST_VALUE ||
    (table.fieldOf(value.text) && !table.isKind(field, value.text)) ||
    (value.kind === 'heading' && label.kind !== 'heading')
  )
    return null;
  // "Role" above a paragraph heads a section; "Type" in a menu heads a choice.
  if (/[.!?]$/.test(value.text) && value.text.length > 60) return null;
  return {
    field,
    label: label.text,
    value: value.text,
    span: { block: i, start: 0, end: value.text.length },
  };
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const COLON = /[:：•】]|\s?[-–—]\s/g;

/** Labels within a text: what stands right before a colon; a dash will do where the label begins the line. */
function marksIn(text: string, table: Table): Mark[] {
  const marks: Mark[] = [];
  const small = lower(text.slice(0, LONGEST_TEXT));
  let from = 0;
  for (const colon of small.matchAll(COLON)) {
    const isDash = /\s$/.test(colon[0]);
    if (isDash && colon.index > LONGEST_LABEL) continue;
    let start = Math.max(from, colon.index - LONGEST_LABEL - 1);
    if (start > from) while (start < colon.index && !/\s/.test(small[start - 1] ?? '')) start++;
    const match = table.atEnd.exec(small.slice(start, colon.index));
    if (!match || (isDash && start + match.index > 0)) continue;
    start += match.index;
    while (/\s/.test(small[start] ?? '')) start++;
    // Within running text a label starts upper-case, also where it was glued to what stands before it; not every script
    // has capitals.
    if (start > 0 && !/^[\p{Lu}\p{Lo}\u3040-\u9fff]/u.test(text.slice(start, start + 2))) continue;
    from = colon.index + colon[0].length;
    marks.push({ start, end: from, label: match[0].trim() });
  }
  return marks;
}

/** "Location: Graz | Type: full time": each value ends where the next label or a bar begins. */
function inLine({ text }: Block, block: number, table: Table): Labelled[] {
  if (!/[:：•】]|[-–—]\s/.test(text)) return [];
  const marks = marksIn(text, table);
  return marks.flatMap(({ start, end, label }, at) => {
    const field = table.fieldOf(label);
    if (!field || field === 'other') return [];
    const to = Math.min(marks[at + 1]?.start ?? text.length, text.length);
    const span = valueWithin(text, end, to, marks.length === 1 && !/[\p{L}\d]/u.test(text.slice(0, start)));
    if (!span) return [];
    return [
      {
        field,
        label: text.slice(start, end),
        value: text.slice(span.start, span.end),
        span: { block, ...span },
      },
    ];
  });
}

const NEXT_FACT = /\\n|[;|]\s(?=\p{Lu}[\p{L} ]{2,25}:)/u;
/** "… Graz Company's website: …": a label nobody knows ends a value, too. */
const UNKNOWN_LABEL = regex(
  "(?<=[\\p{L}\\d)])\\s(?=\\p{Lu}[\\p{L}'’-]*(?: \\p{Ll}+){0,2}\\s?[:：](?:\\s|$))",
  'u',
);
/** A backslash and an n: a line's end that was escaped once too often, and is shown. */
const VALUE_END =
  /\\n|\s[|•·]\s|[|•]|;\s|\n|(?<=[\p{Ll}\d)]{2})[.!?]\s+(?=\p{Lu})|(?<=[\p{Ll})])(?=\p{Lu}\p{Ll}+(?: \p{L}+){0,2}:)/u;

function valueWithin(
  text: string,
  from: number,
  to: number,
  isWhole: boolean,
): { start: number; end: number } | null {
  let start = from;
  while (start < to && /[\s*_]/.test(text[start] ?? '')) start++;
  let end = to;
  // A line that is one fact may hold several values: "Location: Graz | Linz".
  const stop = (isWhole && to - from < LONGEST_INLINE ? NEXT_FACT : VALUE_END).exec(text.slice(start, end));
  if (stop) end = start + stop.index;
  const next = UNKNOWN_LABEL.exec(text.slice(start, end));
  if (next) end = start + next.index;
  while (end > start && /[\s,;*|(–—-]/.test(text[end - 1] ?? '')) end--;
  if (end - start > (isWhole ? LONGEST_VALUE : LONGEST_INLINE) || end <= start) return null;
  return { start, end };
}
