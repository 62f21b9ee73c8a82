import type { Context, Found } from '../../context.ts';
import type { Block } from '../../source.ts';
import { labelledOf } from '../header/labelled.ts';
import { rowOf } from '../header/row.ts';
import { trimmed, type Cut } from './clean.ts';
import { candidates } from './candidates.ts';
import { fromDocumentTitle, templated } from './document-title.ts';

/** A heading must say this much for itself to be taken for the job's title. */
const LEAST = 2;

const LEAST_TITLE = 4;
const TITLE_RUN =
  /(?:^|[\s_-])(?:job|position|posting|vacancy)-?_?title(?=$|[\s_-])|jobtitle|titletextonly|positionname/;

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

/** An element of the heading may be called the title, with the company or a district beside it; else all of it is. */
function titleIn(block: Block | undefined, context: Context): Cut {
  if (!block) return trimmed('', context);
  const { page } = context;
  const label = labelledOf(context).find(
    ({ field, span }) => field === 'title' && page.blocks[span.block] === block && span.start > 0,
  );
  if (label) {
    const cut = trimmed(block.text.slice(label.span.start, label.span.end), context);
    return { text: cut.text, start: cut.start + label.span.start, end: cut.end + label.span.start };
  }
  const run = block.runs.find(
    ({ names, end, start }) =>
      TITLE_RUN.test(names) && end - start >= LEAST_TITLE && end - start < block.text.length,
  );
  const outer = run ?? rowOf(block.text)?.title;
  const inner = run ? null : leadIn(outer ? block.text.slice(outer.start, outer.end) : block.text);
  const lead =
    outer && inner ? { start: outer.start + inner.start, end: outer.start + inner.end } : (outer ?? inner);
  if (!lead) return trimmed(block.text, context);
  const cut = trimmed(block.text.slice(lead.start, lead.end), context);
  return { text: cut.text, start: cut.start + lead.start, end: cut.end + lead.start };
}

/** "Example Bakery is hiring a Baker in Leeds" as a heading. */
function leadIn(text: string): { start: number; end: number } | null {
  const title = templated(text)?.title;
  const start = title && title.length >= LEAST_TITLE ? text.indexOf(title) : -1;
  return title && start > 0 ? { start, end: start + title.length } : null;
}

function titleOf(context: Context): Found<string> | null {
  const { structured, page } = context;
  const [best] = candidates(context);
  if (best && best.score >= LEAST) {
    const { start, end, text } = titleIn(page.blocks[best.block], context);
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
