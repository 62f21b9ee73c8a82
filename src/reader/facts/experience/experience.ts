import type { Experience, Level, Requirement } from '../../../posting/reading.ts';
import type { Context, Found, Role, Segment } from '../../context.ts';
import { plain, wordsOf, type Words } from '../../sections/words.ts';
import { wishedTail } from '../requirements/level.ts';
import { grammarsOf, type Grammar, type Years } from './grammar.ts';

interface Asked {
  readonly found: Found<Experience>;
  /** Content words of the line, to tell the same demand said twice. */
  readonly about: ReadonlySet<string>;
  readonly listed: boolean;
  readonly segment: Segment;
}

const ELSEWHERE = new Set<Role>(['benefits', 'legal', 'pay', 'apply']);

/** So much of one line is read; sentences are shorter. */
const MOST_READ = 4000;
/** Most years that anybody is asked for; more is somebody's age or history. */
const MOST = 30;
/** Longest label and longest value of a table of facts; words around the years in it. */
const LONGEST_FACT = 40;
const LONGEST_LEAD = 14;

/** Every number of years asked for; the same number for the same thing once. */
export function findExperience(
  { own, language }: Context,
  requirements: readonly Found<Requirement>[],
): Found<Experience>[] {
  const words = wordsOf(language);
  const grammars = grammarsOf(language);
  const levels = new Map(requirements.map(({ value, proofs }) => [keyOf(proofs[0]?.span), value.level]));
  const asked: Asked[] = [];
  for (const [i, segment] of own.entries()) {
    if (segment.isHeading && segment.text.length < 60 && !/\d/u.test(segment.text)) continue;
    const level = levels.get(keyOf(segment.span));
    for (const one of yearsIn(segment, labelOf(own, i), level, words, grammars))
      if (!asked.some(other => isSame(one, other))) asked.push(one);
  }
  return asked.map(({ found }) => found);
}

const keyOf = (span: { block: number; start: number } | null | undefined) =>
  span ? `${span.block}:${span.start}` : '';

/** What a fact's label says: "Experience" over "At least two years". */
function labelOf(own: readonly Segment[], i: number): string {
  const before = own[i - 1];
  const segment = own[i];
  if (!before || !segment || segment.text.length > LONGEST_FACT || before.text.length > LONGEST_FACT)
    return '';
  const isLabel =
    before.span.block === segment.span.block - 1 ||
    (before.isHeading && before.span.block === segment.span.block);
  return isLabel ? plain(before.text) : '';
}

function yearsIn(
  segment: Segment,
  label: string,
  level: Level | undefined,
  words: Words,
  grammars: readonly Grammar[],
): Asked[] {
  const low = plain(segment.text.slice(0, MOST_READ)).replace(MARKER, marker => ' '.repeat(marker.length));
  for (const grammar of grammars) {
    const all = grammar
      .find(low)
      .filter(years => isAsked(years, low, label, segment, level !== undefined, grammar))
      .toSorted((a, b) => a.start - b.start);
    if (all.length > 0)
      return all.map((years, i) => {
        const near = aboutOf(low, years, all[i - 1]?.end ?? 0, all[i + 1]?.start ?? low.length);
        const about = new Set(near.filter(word => !grammar.asks.test(word)));
        return { ...toAsked(years, low, segment, level, words, grammar), about };
      });
  }
  return [];
}

/** A sign or a number of a list, written out. */
const MARKER = /^\s*(?:[-–•*·●]\s?|\d{1,2}[.、)](?!\d)\s?)/u;

/** The words for which the years are: those behind, down to the next years; before, where there are none. */
function aboutOf(low: string, { start, end }: Years, from: number, to: number): readonly string[] {
  const [before, behind] = [low.slice(from, start), low.slice(end, to)];
  const isOnly = from === 0 && to === low.length;
  const own = behind.match(/\p{L}{4,}/gu) ?? [];
  return own.length > 0 && !isOnly ? own : ((before + behind).match(/\p{L}{4,}/gu) ?? []);
}

function isAsked(
  years: Years,
  low: string,
  label: string,
  segment: Segment,
  listed: boolean,
  grammar: Grammar,
): boolean {
  const least = years.minYears ?? years.maxYears ?? 0;
  const before = low.slice(Math.max(0, years.start - 40), years.start);
  if (grammar.instead.test(clauseAt(low, years.start, years.end))) return false;
  if (least > MOST || grammar.notAfter.test(years.after) || grammar.never.test(before)) return false;
  if (grammar.marked.test(years.after)) return true;
  const isOfFirm = grammar.company.test(low.slice(0, years.start));
  if (ELSEWHERE.has(segment.role) && !listed)
    return !isOfFirm && !grammar.notBefore.test(before) && isPlain(years, low, segment, grammar);
  const isFact = label !== '' && years.end - years.start > low.length - LONGEST_LEAD;
  const isInBrackets = low[years.start] === '(' && years.after.startsWith(')');
  const near =
    grammar.asks.test(years.after) ||
    grammar.asks.test(before.slice(-28)) ||
    (isFact && grammar.asks.test(label)) ||
    (isInBrackets && (years.isOpen || grammar.asks.test(low.slice(0, years.start))));
  if (years.inMonths || least >= 16)
    return listed
      ? (near && (years.inMonths || !isOfFirm)) || (years.inMonths && grammar.asksSoon.test(years.after))
      : near && !(grammar.company.test(low) || grammar.notBefore.test(before));
  if (listed) return near || grammar.asksSoon.test(years.after) || !grammar.notBefore.test(before);
  return (near || leadsLine(years, grammar)) && !grammar.notBefore.test(before) && !isOfFirm;
}

/** "4-5 years with the suite": a line of its own that begins with them. */
const leadsLine = (years: Years, grammar: Grammar): boolean =>
  years.start <= 2 && (years.isOpen || years.maxYears !== null) && grammar.asksSoon.test(years.after);

/** So plain a demand that the section it was taken for was wrong: "3+ years of experience". */
const isPlain = (years: Years, low: string, segment: Segment, grammar: Grammar): boolean =>
  segment.role !== 'benefits' &&
  (segment.isItem || years.isOpen) &&
  !MONEY.test(low) &&
  grammar.asks.test(years.after.slice(0, LONGEST_FACT));

/** A scale of pay by years. */
const MONEY = /[$€£¥₹]|\d[.,]\d{3}|\dk\b/u;

function toAsked(
  years: Years,
  low: string,
  segment: Segment,
  level: Level | undefined,
  words: Words,
  grammar: Grammar,
): Omit<Asked, 'about'> {
  const { block, start } = segment.span;
  const span = { block, start: start + years.start, end: start + years.end };
  const clause = clauseAt(low, years.start, years.end);
  const mark = grammar.marked.exec(years.after)?.[0];
  const marked = mark === undefined ? null : words.preferred.test(mark) ? 'preferred' : 'required';
  const wish =
    !isSettled(low.slice(0, years.start), words) &&
    words.preferred.test(clause) &&
    !words.required.test(clause) &&
    !isAside(low, years.end, words) &&
    wishedTail(low, words) < years.end;
  return {
    found: {
      value: {
        minYears: years.minYears,
        maxYears: years.maxYears,
        level: marked ?? (wish ? 'preferred' : (level ?? 'required')),
        quote: segment.text.slice(years.start, years.end),
      },
      proofs: [{ span, source: 'text', how: 'stated' }],
    },
    segment,
    listed:
      level !== undefined && (segment.isItem || segment.role === 'required' || segment.role === 'preferred'),
  };
}

/** "A certificate preferred, five years …": the wish ended with its own part. */
function isSettled(before: string, words: Words): boolean {
  const hit = words.preferred.exec(before);
  return hit !== null && /^\s?,/u.test(before.slice(hit.index + hit[0].length));
}

/** "…, ideally in a hospital": the wish is for what follows it, not for the years. */
export function isAside(low: string, end: number, words: Words): boolean {
  const [clause = ''] = low.slice(end).split(/[;.]\s/u);
  const hit = words.preferred.exec(clause);
  if (!hit || words.preferred.test(low.slice(0, end))) return false;
  const behind = clause.slice(hit.index + hit[0].length).trim();
  return /[,(–-]\s*(?:\p{L}+ )?$/u.test(clause.slice(0, hit.index)) && behind.split(' ').length > 1;
}

/** The part of a line between semicolons, full stops or brackets that holds the place. */
export function clauseAt(low: string, start: number, end: number): string {
  const before =
    low
      .slice(0, start)
      .split(/[;.]\s/u)
      .at(-1) ?? '';
  const after = low.slice(end).split(/[;.]\s/u)[0] ?? '';
  return before + low.slice(start, end) + after;
}

function isSame(a: Asked, b: Asked): boolean {
  const [x, y] = [a.found.value, b.found.value];
  if (x.minYears !== y.minYears || x.maxYears !== y.maxYears) return false;
  const [one, other] = [a.segment, b.segment];
  const isInOneList = one.heading !== null && one.heading === other.heading && one.role === other.role;
  if ((!a.listed || !b.listed) && one !== other && !isInOneList) return true;
  const shared = [...a.about].filter(word => b.about.has(word)).length;
  return shared >= 0.6 * Math.max(a.about.size, b.about.size);
}
