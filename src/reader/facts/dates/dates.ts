import { lower } from '../../language/pattern.ts';
import type { Context, Found } from '../../context.ts';
import { headerOf } from '../header/header.ts';
import { labelledOf } from '../header/labelled.ts';
import { outsideOf } from '../header/outside.ts';
import { labelsOf, type Field } from '../../language/labels.ts';
import { isoDate } from '../../structured/facts.ts';
import { ago } from './ago.ts';
import { firstDate } from './parse.ts';
import { regex } from '../../regex.ts';

type Day = Found<string> | null;

/** Countries that write the month first. */
const MONTH_FIRST = new Set(['US', 'CA', 'PH']);
/** Hosts of countries that write English and the day first. */
const DAY_FIRST = /\.(?:uk|scot|wales|london|ie|au|nz|in|za|sg|my|hk|mt|cy|ke|ng|pk)$/;
const MOST_BLOCKS = 400;

/** When it was posted and until when one can apply; ISO dates. Markup wins over text; only then come "3 days ago". */
export function findDates(context: Context): { posted: Day; through: Day } {
  const { structured } = context;
  const inText = { posted: textDate(context, 'posted'), through: textDate(context, 'through') };
  const own = (value: string | null | undefined, text: Day): Day => {
    if (!value || !structured) return text;
    const markup = { span: null, source: structured.source, how: 'stated' as const };
    const agrees = text?.value === value;
    return { value, proofs: agrees ? [...text.proofs, markup] : [markup] };
  };
  const posted =
    own(structured?.datePosted, inText.posted) ??
    fromTimes(context) ??
    fromMeta(context) ??
    ago(context) ??
    alone(context);
  const through = own(structured?.validThrough, endOfPeriod(context) ?? inText.through);
  return {
    posted,
    through: through && posted && through.value < posted.value && !inText.through ? null : through,
  };
}

/** A labelled date, or the label's words right before a date: "Posted on March 3, 2024". */
function textDate(context: Context, field: Field): Day {
  for (const one of labelledOf(context)) {
    if (one.field !== field) continue;
    const dated = dateIn(one.value, context);
    if (dated && dated.start < 40)
      return stated(
        { ...one.span, start: one.span.start + dated.start, end: one.span.start + dated.end },
        dated.date,
      );
    // "3 days ago" over "(11/25/2025)".
    const below = context.page.blocks[one.span.block + 1]?.text ?? '';
    const exact = /^\([^)]{6,40}\)$/.test(below) ? dateIn(below, context) : null;
    if (exact) return stated({ block: one.span.block + 1, start: exact.start, end: exact.end }, exact.date);
  }
  const lead = leadOf(context.tongues, field);
  const outside = outsideOf(context);
  const { blocks } = context.page;
  for (let i = 0, seen = 0; i < blocks.length && seen < MOST_BLOCKS; i++) {
    const text = blocks[i]?.text ?? '';
    if (outside[i]) continue;
    seen++;
    for (const match of lower(text.slice(0, 30_000)).matchAll(lead)) {
      const from = match.index + match[0].length;
      const dated = dateIn(text.slice(from, from + 50), context);
      if (dated && dated.start <= 34 && !/[.!?]\s/.test(text.slice(from, from + dated.start)))
        return stated({ block: i, start: from + dated.start, end: from + dated.end }, dated.date);
    }
  }
  return null;
}

/** Between the days of a period: "3/1/2026 to 4/1/2026", "2026/03/01～2026/04/01". */
const UNTIL =
  /^[^\d\p{L}]{0,6}(?:\([^)]{1,3}\)|（[^）]{1,3}）)?\s*(?:to|until|through|bis|au|al|tot|do|a|[-–—~～〜])\s*$/u;

/** A posting's period has a last day, too. */
function endOfPeriod(context: Context): Day {
  for (const { field, value, span } of labelledOf(context)) {
    const from = field === 'posted' ? dateIn(value, context) : null;
    const to = from ? dateIn(value.slice(from.end), context) : null;
    if (!from || !to || !UNTIL.test(value.slice(from.end, from.end + to.start))) continue;
    const start = span.start + from.end;
    return stated({ ...span, start: start + to.start, end: start + to.end }, to.date);
  }
  return null;
}

const leads = new Map<string, RegExp>();

function leadOf(language: string, field: Field): RegExp {
  const key = `${language} ${field}`;
  const known = leads.get(key);
  if (known) return known;
  const words = labelsOf(language)
    .flatMap(({ fields }) => fields[field])
    .filter(word => !/^(?:date|datum|fecha|data|frist|termin|termín)$/.test(word));
  const made = regex(
    `(?<![\\p{L}])(?:${words.join('|')})(?:\\s?[:：-]|\\s(?:is|on|by|date|am|le|el|of))?(?=\\s|[:：(]|\\d)`,
    'gu',
  );
  leads.set(key, made);
  return made;
}

function dateIn(text: string, { tongues: language, structured, page }: Context) {
  const countries = structured?.countries ?? [];
  const region = /^en-(gb|au|nz|ie|in|za)/.exec(page.lang);
  const monthFirst =
    language === 'en' &&
    !region &&
    (countries.length
      ? countries.some(code => MONTH_FIRST.has(code))
      : !DAY_FIRST.test(/^https?:\/\/([^/:?#]+)/.exec(page.url)?.[1] ?? ''));
  return firstDate(text, language, monthFirst);
}

const stated = (span: { block: number; start: number; end: number }, value: string): Found<string> => ({
  value,
  proofs: [{ span, source: 'text', how: 'stated' }],
});

/** Behind the day of a byline: "March 3, 2024 by Example Bakery". */
const BY = /^\s(?:by|von|par|por|door|av|di) \p{Lu}[\p{L}.&’' -]{2,40}$/u;

/** A line that is a day with its year and nothing else but who wrote it, right above or below the title, says when that was written. */
function alone(context: Context): Day {
  const { page } = context;
  const { title, after, before } = headerOf(context);
  if (title < 0) return null;
  for (const i of [...before.slice(0, 1), ...after.slice(0, 3)]) {
    const text = page.blocks[i]?.text ?? '';
    const dated = text.length < 70 ? dateIn(text, context) : null;
    if (
      dated?.start === 0 &&
      (dated.end >= text.length - 2 || BY.test(text.slice(dated.end))) &&
      dated.date <= page.today
    )
      return {
        value: dated.date,
        proofs: [{ span: { block: i, start: 0, end: dated.end }, source: 'text', how: 'assumed' }],
      };
  }
  return null;
}

/** A `<time>` whose text stands in a line of the header. */
function fromTimes(context: Context): Day {
  const { page } = context;
  const { after, before } = headerOf(context);
  for (const i of [...after, ...before]) {
    const text = page.blocks[i]?.text ?? '';
    const time = page.markup.times.find(one => one.text.length > 3 && text.includes(one.text));
    const value = time ? isoDate(time.datetime) : null;
    if (!time || !value) continue;
    const start = text.indexOf(time.text);
    return stated({ block: i, start, end: start + time.text.length }, value);
  }
  return null;
}

/** The page's own day of publication, where the page is the posting. */
function fromMeta({ page }: Context): Day {
  const { meta } = page.markup;
  const value = isoDate(
    meta['article:published_time'] ??
      meta['datepublished'] ??
      meta['job-posted'] ??
      meta['dateposted'] ??
      null,
  );
  return value ? { value, proofs: [{ span: null, source: 'meta', how: 'stated' }] } : null;
}
