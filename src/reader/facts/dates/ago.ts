import { lower, pattern } from '../../language/pattern.ts';
import type { Context, Found } from '../../context.ts';
import { headerOf } from '../header/header.ts';
import { labelledOf } from '../header/labelled.ts';
import { labelsOf, type Labels } from '../../language/labels.ts';
import type { Span } from '../../source.ts';

const DAYS = { h: 0, d: 1, w: 7, m: 30 } as const;
const DAY = 86_400_000;

/** "3 days ago" in the job's header, counted back from the page's day; assumed, for the day is not said. */
export function ago(context: Context): Found<string> | null {
  const { page, tongues: language } = context;
  const { title, after } = headerOf(context);
  const labelled = labelledOf(context)
    .filter(({ field }) => field === 'posted')
    .map(({ span }) => span);
  const lines: Span[] =
    title < 0 ? [] : after.map(block => ({ block, start: 0, end: page.blocks[block]?.text.length ?? 0 }));
  for (const span of [...labelled, ...lines]) {
    const text = page.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
    for (const labels of labelsOf(language)) {
      const back = daysBack(text, labels);
      if (!back) continue;
      const value = new Date(Date.parse(page.today) - back.days * DAY).toISOString().slice(0, 10);
      const start = span.start + back.start;
      return {
        value,
        proofs: [
          {
            span: { block: span.block, start, end: start + back.length },
            source: 'text',
            how: 'assumed',
            reason: 'counted back from today',
          },
        ],
      };
    }
  }
  return null;
}

/** Null also for "30+ days ago", which is no day, and for "apply today". */
function daysBack(
  text: string,
  { ago: words, today, yesterday, fields }: Labels,
): { days: number; start: number; length: number } | null {
  const small = lower(text);
  for (const [names, days] of [
    [today, 0],
    [yesterday, 1],
  ] as const) {
    const day = pattern(
      `^(?:(?:${fields.posted.join('|')}) )?(?:${names})(?: (?:${fields.posted.join('|')}))?[.!]?$`,
    ).exec(small);
    if (day) return { days, start: day.index, length: day[0].length };
  }
  if (!words) return null;
  const match = pattern(`(?<![\\p{L}\\d])${words.pattern}`).exec(small);
  if (!match || /\d\+/.test(match[0])) return null;
  const [whole, count = '1', unit = ''] = match;
  const number = /^\d+$/.test(count) ? Number(count) : 1;
  for (const [key, name] of Object.entries(words.units)) {
    if (!pattern(`^(?:${name})$`).test(unit)) continue;
    const each = key === 'h' ? DAYS.h : key === 'd' ? DAYS.d : key === 'w' ? DAYS.w : DAYS.m;
    return { days: number * each, start: match.index, length: whole.length };
  }
  return null;
}
