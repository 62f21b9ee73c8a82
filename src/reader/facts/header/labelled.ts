import { lower } from '../../language/pattern.ts';
import type { Context } from '../../context.ts';
import { labelsOf, type Field } from '../../language/labels.ts';
import type { Block, Span } from '../../source.ts';
import { outsideOf } from './outside.ts';
import { regex } from '../../regex.ts';

/** One line of a job's facts: "Location: Graz", or a term and the cell beside it. */
export interface Labelled {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
  readonly span: Span;
}

interface Table {
  readonly inLine: RegExp;
  readonly fieldOf: (label: string) => Field | null;
}

const LONGEST_LABEL = 45;
const LONGEST_VALUE = 160;
/** In running text a fact is a few words; more is a sentence. */
const LONGEST_INLINE = 90;
const MOST_BLOCKS = 2500;

const tables = new Map<string, Table>();
const cache = new WeakMap<Context, readonly Labelled[]>();

/** All facts that the page labels, in its order. */
export function labelledOf(context: Context): readonly Labelled[] {
  const known = cache.get(context);
  if (known) return known;
  const table = tableOf(context.language);
  const outside = outsideOf(context);
  const { blocks } = context.page;
  const found: Labelled[] = [];
  blocks.slice(0, MOST_BLOCKS).forEach((block, i) => {
    const next = blocks[i + 1];
    const alone = block.text.length <= LONGEST_LABEL ? table.fieldOf(block.text) : null;
    // The rows of a facts table are read wherever they stand: boards put them into side bars.
    if (alone && next && (!outside[i] || block.kind === 'term' || block.kind === 'cell')) {
      const value = valueBelow(block, next, i + 1, alone, table);
      if (value) found.push(value);
    } else if (!outside[i] || block.kind === 'cell') found.push(...inLine(block, i, table));
  });
  cache.set(context, found);
  return found;
}

function tableOf(language: string): Table {
  const known = tables.get(language);
  if (known) return known;
  const all = labelsOf(language);
  const fields: Field[] = [
    'title',
    'company',
    'place',
    'workplace',
    'employment',
    'posted',
    'through',
    'other',
  ];
  const sources = fields.map(field => all.flatMap(({ fields: rows }) => rows[field]).join('|'));
  const each = sources.map(source => regex(`^(?:${source})$`, 'u'));
  const any = sources.join('|');
  const table: Table = {
    inLine: regex(`(?<=^|[|•·;,.()）】*–—]\\s*|[\\p{L}\\d]\\s)(?:${any})\\s?(?:[:：]|[•】]| [-–—] )`, 'gu'),
    fieldOf: label => {
      const plain = label
        .replace(/[\s:：*•【】[\]-]+$/u, '')
        .replace(/^[\s*•【】[\]#-]+/u, '')
        .toLowerCase();
      const at = each.findIndex(pattern => pattern.test(plain));
      return fields[at] ?? null;
    },
  };
  tables.set(language, table);
  return table;
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
    table.fieldOf(value.text) ||
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

/** "Location: Graz | Type: full time": each value ends where the next label or a bar begins. */
function inLine({ text }: Block, block: number, table: Table): Labelled[] {
  if (!/[:：•】]| [-–—] /.test(text)) return [];
  const marks = [...lower(text.slice(0, 20_000)).matchAll(table.inLine)];
  return marks.flatMap((mark, at) => {
    const isFirst = mark.index === 0;
    if (!isFirst && /\s[-–—]\s$/.test(mark[0])) return [];
    // Within running text a label starts upper-case.
    if (!isFirst && !/^[\p{Lu}\u3040-\u9fff]/u.test(text.slice(mark.index))) return [];
    const field = table.fieldOf(mark[0].replace(/\s[-–—]\s$/, ''));
    if (!field || field === 'other') return [];
    const from = mark.index + mark[0].length;
    const to = Math.min(marks[at + 1]?.index ?? text.length, text.length);
    const span = valueWithin(text, from, to, isFirst && marks.length === 1);
    if (!span) return [];
    return [
      {
        field,
        label: text.slice(mark.index, from),
        value: text.slice(span.start, span.end),
        span: { block, ...span },
      },
    ];
  });
}

const NEXT_FACT = /[;|]\s(?=\p{Lu}[\p{L} ]{2,25}:)/u;
const VALUE_END =
  /\s[|•·]\s|[|•]|;\s|\n|(?<=[\p{Ll}\d)]{2})[.!?]\s+(?=\p{Lu})|(?<=[\p{Ll})])(?=\p{Lu}\p{Ll}+(?: \p{L}+){0,2}:)/u;

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
  while (end > start && /[\s,;*|(–—-]/.test(text[end - 1] ?? '')) end--;
  if (end - start > (isWhole ? LONGEST_VALUE : LONGEST_INLINE) || end <= start) return null;
  return { start, end };
}
