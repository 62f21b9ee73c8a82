import type { Segment, Structured } from '../context.ts';
import type { PageText } from '../source.ts';

/** The page cut into bullets, sentences and headings, each with the role of its section. */
export function segmentsOf(page: PageText, _language: string, _structured: Structured | null): Segment[] {
  return page.blocks.map((block, i) => ({
    span: { block: i, start: 0, end: block.text.length },
    text: block.text,
    role: 'unknown',
    isHeading: block.kind === 'heading',
    heading: null,
    isItem: block.kind === 'item',
  }));
}
