import { labelsOf, type Field } from '../../language/labels.ts';
import { lower, pattern } from '../../language/pattern.ts';
import { regex } from '../../regex.ts';

/** The labels of a language, and of English behind it. */
export interface Table {
  /** A label at the end of what stands before a colon. */
  readonly atEnd: RegExp;
  readonly fieldOf: (label: string) => Field | null;
  /** Labels may be values, too: "Employment type" over "Contract", "Workplace" over "Remote". */
  readonly isKind: (field: Field, value: string) => boolean;
}

/** Longer texts are no label. */
export const LONGEST_LABEL = 45;

/** Icons that pages write as letters. */
const PICTURES = '\\u2600-\\u27bf\\u{1f300}-\\u{1faff}\\ufe0f';
const LEAD = regex(`^[\\s*•■□◆◇●○▼【】[\\]#${PICTURES}-]+`, 'u');

const tables = new Map<string, Table>();

/** The whole text is a label: "Location", "Posted on:". */
export const isLabel = (text: string, language: string): boolean =>
  text.length <= LONGEST_LABEL && tableOf(language).fieldOf(text) !== null;

export function tableOf(language: string): Table {
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
  const kinds = all.flatMap(({ employment, workplace }) => ({
    employment: Object.values(employment).flat(),
    workplace: Object.values(workplace).flat(),
  }));
  const table: Table = {
    isKind: (field, value) =>
      (field === 'employment' || field === 'workplace') &&
      pattern(`^(?:${kinds.flatMap(kind => kind[field]).join('|')})$`).test(lower(value)),
    atEnd: regex(`(?<=^|[|•■□◆◇●○▼·;,.()）】*–—${PICTURES}]\\s*|[\\p{L}\\d]\\s?)(?:${any})\\s?$`, 'u'),
    fieldOf: label => {
      const plain = label
        .replace(/[\s:：*•【】[\]-]+$/u, '')
        .replace(LEAD, '')
        .toLowerCase();
      const at = each.findIndex(pattern => pattern.test(plain));
      return fields[at] ?? null;
    },
  };
  tables.set(language, table);
  return table;
}
