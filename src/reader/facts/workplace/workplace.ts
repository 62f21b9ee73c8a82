import { lower } from '../../language/pattern.ts';
import type { Workplace } from '../../../posting/reading.ts';
import type { Context, Found, Proof, Segment } from '../../context.ts';
import { labelsOf } from '../../language/labels.ts';
import type { Span } from '../../source.ts';
import { earlyLines, headerOf } from '../header/header.ts';
import { labelledOf } from '../header/labelled.ts';
import {
  CHOICE,
  NO,
  NOT_ITS_PLACE,
  NOT_REMOTE,
  OF_OTHERS,
  OFFICE_DAYS,
  SAID,
  TITLE_SUBJECT,
  YES,
} from './sentences.data.ts';
import { regex } from '../../regex.ts';

/** A longer stretch is no sentence. */
const LONGEST = 900;
const LONGEST_TAG = 30;
const MOST_READ = 6000;

interface Hit {
  readonly kind: Workplace;
  readonly span: Span;
}

/**
 * Remote, hybrid or on site, where the page says so: facts and header first, then the title, then sentences about this
 * job, then markup. Remote with some days in the office is hybrid; a choice of office or remote is remote.
 */
export function findWorkplace(context: Context): Found<Workplace> | null {
  const { structured } = context;
  const denied = isDenied(context) ? 'remote' : null;
  const notDenied = ({ kind }: Hit): boolean => kind !== denied;
  const shown = [...fromLabels(context), ...fromHeader(context)].filter(notDenied);
  const said = fromSentences(context).filter(notDenied);
  const days = officeDays(context);
  const hits = shown.length ? shown : said;
  const kind = decide(hits, structured?.workplace ?? null, days !== null);
  if (!kind) return null;
  const spans = [
    ...hits.filter(hit => hit.kind === kind).map(({ span }) => span),
    ...(kind === 'hybrid' && days ? [days] : []),
  ];
  const proofs: Proof[] = spans.slice(0, 2).map(span => ({ span, source: 'text', how: 'stated' }));
  if (structured?.workplace === kind) proofs.push({ span: null, source: structured.source, how: 'stated' });
  return proofs.length ? { value: kind, proofs } : null;
}

function decide(hits: readonly Hit[], markup: Workplace | null, hasOfficeDays: boolean): Workplace | null {
  const kinds = new Set(hits.map(({ kind }) => kind));
  if (kinds.has('hybrid')) return 'hybrid';
  // "Onsite, three days a week" is hybrid too.
  if (hasOfficeDays && kinds.size === 1 && kinds.has('onsite')) return 'hybrid';
  const isRemote = kinds.has('remote') || (kinds.size === 0 && markup === 'remote');
  if (hasOfficeDays && (isRemote || kinds.size === 0)) return 'hybrid';
  if (isRemote) return 'remote';
  return kinds.has('onsite') ? 'onsite' : markup;
}

const compiled = new Map<string, readonly (readonly [Workplace, RegExp])[]>();

function wordsOf(language: string): readonly (readonly [Workplace, RegExp])[] {
  const known = compiled.get(language);
  if (known) return known;
  const kinds: Workplace[] = ['hybrid', 'remote', 'onsite'];
  const all = labelsOf(language);
  const made = kinds.map(
    kind =>
      [
        kind,
        regex(
          `(?<![\\p{L}\\d])(?<!\\b(?:not?|non)[- ])(?:${all.flatMap(({ workplace }) => workplace[kind]).join('|')})(?![\\p{L}])`,
          'u',
        ),
      ] as const,
  );
  compiled.set(language, made);
  return made;
}

function hitsIn(text: string, span: Span, language: string): Hit[] {
  return wordsOf(language).flatMap(([kind, word]) => {
    const match = word.exec(lower(text));
    if (!match) return [];
    const start = span.start + match.index;
    return [{ kind, span: { block: span.block, start, end: start + match[0].length } }];
  });
}

/** "Workplace: hybrid", "Location: Remote, Canada", "Remote: yes". */
function fromLabels(context: Context): Hit[] {
  return labelledOf(context).flatMap(({ field, label, value, span }): Hit[] => {
    if (field !== 'workplace' && field !== 'place' && field !== 'employment') return [];
    if (field === 'workplace' && YES.test(value))
      return hitsIn(label, span, context.tongues).map(({ kind }) => ({ kind, span }));
    if (field === 'workplace' && NO.test(value)) return [];
    const said = value.length < 100 ? hitsIn(value, span, context.tongues) : [];
    const named = field === 'workplace' ? hitsIn(label, span, context.tongues) : [];
    // "Hybrid – 2 days a week on site"; but "Full-time" below "Hybrid" is the next fact.
    if (named.some(({ kind }) => kind === 'hybrid') && (said.length > 0 || /\d/.test(value)))
      return [{ kind: 'hybrid', span }];
    return said;
  });
}

/** "Work remotely: no" among the facts. */
const isDenied = (context: Context): boolean =>
  labelledOf(context).some(
    ({ field, label, value, span }) =>
      field === 'workplace' &&
      NO.test(value) &&
      hitsIn(label, span, context.tongues).some(({ kind }) => kind === 'remote'),
  );

/** The title's and the header lines' own words. */
function fromHeader(context: Context): Hit[] {
  const { title } = headerOf(context);
  const { blocks } = context.page;
  return [title, ...earlyLines(context)].flatMap(block => {
    const text = itsOwn(blocks[block]?.text ?? '');
    if (text.length > 110 || /[.!?]$/.test(text)) return [];
    // A tag that is a link has a word or two; a longer one leads to another job.
    if ((blocks[block]?.linked ?? 0) > 0.5 && text.length > LONGEST_TAG && block !== title) return [];
    const hits = hitsIn(text, { block, start: 0, end: text.length }, context.tongues);
    return block === title ? hits.filter(({ span }) => isAside(text, span)) : hits;
  });
}

/** "Virtual Reality Engineer" and "Remote Sensing Analyst" are not about the place; "(Remote)" and "- Remote" are. */
const isAside = (text: string, { start, end }: Span): boolean =>
  /(?:[(\[–—|,/-]\s*(?:[\p{L}\d%]+[ /]){0,3}|^)$/u.test(text.slice(0, start)) &&
  !TITLE_SUBJECT.test(text.slice(end));

/** The text with blanks for what speaks of other things; empty where all of it does. */
const itsOwn = (text: string): string =>
  OF_OTHERS.test(text) ? '' : text.replace(NOT_ITS_PLACE, other => ' '.repeat(other.length));

function fromSentences(context: Context): Hit[] {
  const patterns = SAID[context.language] ?? [];
  const all = context.language === 'en' ? patterns : [...patterns, ...(SAID['en'] ?? [])];
  return context.own
    .flatMap(piecesOf)
    .map(({ text, span }) => ({ text: itsOwn(text), span }))
    .flatMap(({ text, span }) =>
      (NOT_REMOTE.test(text)
        ? all.filter(([kind]) => kind === 'onsite')
        : CHOICE.test(text)
          ? all.filter(([kind]) => kind === 'remote')
          : all
      ).flatMap(([kind, pattern]) => {
        const match = pattern.exec(text) ?? (kind === 'remote' ? CHOICE.exec(text) : null);
        if (!match) return [];
        const start = span.start + match.index;
        return [{ kind, span: { block: span.block, start, end: start + match[0].length } }];
      }),
    )
    .slice(0, 8);
}

/** Where a text without stops is cut, so that one line of it says nothing of another. */
const LONGEST_PIECE = 300;

/** A sentence, or the pieces of a text that has no end of one. */
function piecesOf({ text, span }: Segment): { text: string; span: Span }[] {
  if (text.length < LONGEST) return [{ text, span }];
  const pieces: { text: string; span: Span }[] = [];
  for (let from = 0; from < Math.min(text.length, MOST_READ);) {
    const blank = text.lastIndexOf(' ', from + LONGEST_PIECE);
    const to = blank > from && from + LONGEST_PIECE < text.length ? blank : from + LONGEST_PIECE;
    pieces.push({ text: text.slice(from, to), span: { ...span, start: span.start + from } });
    from = to;
  }
  return pieces;
}

/** One to four days a week in the office. */
function officeDays(context: Context): Span | null {
  for (const { text, span } of context.own) {
    if (text.length > LONGEST) continue;
    const match = OFFICE_DAYS.exec(text);
    if (match)
      return {
        block: span.block,
        start: span.start + match.index,
        end: span.start + match.index + match[0].length,
      };
  }
  return null;
}
