import type { Context } from '../context.ts';

const MOST = 100_000;

/** The posting's own text: headings on lines of their own, items behind "- ". */
export function describe({ own }: Context): string {
  return own
    .map(({ text, isHeading, isItem }) => (isHeading ? `\n${text}` : isItem ? `- ${text}` : text))
    .join('\n')
    .trim()
    .slice(0, MOST);
}
