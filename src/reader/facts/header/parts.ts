import type { Block } from '../../source.ts';

/** Pieces of `document.title`, of a heading: what its separators part. Offsets into the text. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SEPARATOR = /\s+[|–—·»«•›:-]+\s+|\s*[|»«·｜〡]\s*|\s+-(?=\S)|[–—]\s+|:\s+/g;

/** Cut at bars, dashes with a blank beside them, and colons. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const end = from + raw.trimEnd().length;
    if (end > start) parts.push({ text: text.slice(start, end), start, end });
  };
  for (const match of text.matchAll(SEPARATOR)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return parts;
}

/** A line that is a row of elements of one name, each a fact of its own: their texts. */
export function chipsOf({ text, runs }: Block): Part[] {
  const [first] = runs;
  const chips = runs.filter(({ names }) => names !== '' && names === first?.names);
  const length = chips.reduce((sum, { start, end }) => sum + end - start, 0);
  if (chips.length < 2 || length + chips.length - 1 < text.length) return [];
  return chips.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}

/** For comparing: letters and digits alone, lower case, accents kept. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
