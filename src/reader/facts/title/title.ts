import type { Context, Found } from '../../context.ts';
import { trimmed } from './clean.ts';
import { candidates } from './candidates.ts';
import { fromDocumentTitle } from './document-title.ts';

/** A heading must say this much for itself to be taken for the job's title. */
const LEAST = 2;

const found = new WeakMap<Context, Found<string> | null>();

/**
 * The job's title as the page shows it, without company, place, requisition number or site name. Looked for once a page:
 * the company's finders lean on it too.
 */
export function findTitle(context: Context): Found<string> | null {
  const known = found.get(context);
  if (known !== undefined) return known;
  const title = titleOf(context);
  found.set(context, title);
  return title;
}

function titleOf(context: Context): Found<string> | null {
  const { structured, page } = context;
  const [best] = candidates(context);
  if (best && best.score >= LEAST) {
    const { start, end, text } = trimmed(page.blocks[best.block]?.text ?? '', context);
    if (text)
      return {
        value: text.replaceAll('\u00ad', ''),
        proofs: [
          { span: { block: best.block, start, end }, source: 'text', how: 'stated' },
          ...(structured?.title ? [{ span: null, source: structured.source, how: 'stated' as const }] : []),
        ],
      };
  }
  if (structured?.title) {
    const { text } = trimmed(structured.title, context);
    return { value: text, proofs: [{ span: null, source: structured.source, how: 'stated' }] };
  }
  const named = fromDocumentTitle(context);
  if (!named) return null;
  return {
    value: named,
    proofs: [{ span: null, source: 'meta', how: 'assumed', reason: "from the page's own title" }],
  };
}
