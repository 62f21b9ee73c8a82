import { bare, partsOf } from '../facts/header/parts.ts';
import type { PageText } from '../source.ts';

/** What the page itself calls its subject, to hold a title from its data against. */
export interface Subject {
  /** Parts of the document's title, the main headings, the words of the address. */
  readonly main: readonly string[];
  /** Short lines near the top. */
  readonly lines: readonly string[];
}

const MOST_LINES = 150;
const LONGEST = 150;

/** Reads a page's subject from where pages name it. */
export function subjectOf({ title, blocks, url }: PageText): Subject {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const highest = Math.min(...headings.map(({ depth }) => depth));
  const tops = headings.filter(({ depth }) => depth === highest).slice(0, 4);
  const parts = [title, ...tops.map(({ text }) => text)].flatMap(text => [
    text,
    ...partsOf(text).map(part => part.text),
  ]);
  return {
    main: [...parts, pathWords(url)].map(bare).filter(Boolean),
    lines: blocks
      .slice(0, MOST_LINES)
      .filter(({ text, linked }) => text.length <= LONGEST && linked < 1)
      .map(({ text }) => bare(text)),
  };
}

function pathWords(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/?#]*|[?#].*$/gi, '');
  try {
    return decodeURIComponent(path).replace(/[/_.+-]+/g, ' ');
  } catch {
    return '';
  }
}

/** How well a title names the subject, 0–1: 1 where one holds all words of the other, else the share of common words. */
export function likeness(title: string, { main, lines }: Subject): number {
  const words = bare(title);
  if (words === '') return 0;
  if (lines.includes(words)) return 1;
  return Math.max(0, ...main.map(text => alike(words, text)));
}

function alike(a: string, b: string): number {
  if (` ${b} `.includes(` ${a} `)) return 1;
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...left].filter(word => right.has(word)).length;
  if (common >= 2 && common === right.size) return 1;
  return (2 * common) / (left.size + right.size);
}
