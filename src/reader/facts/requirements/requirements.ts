import type { Level, Requirement } from '../../../posting/reading.ts';
import type { Context, Found, Role, Segment } from '../../context.ts';
import { plain, wordsOf, type Words } from '../../sections/words.ts';

const MOST = 2000;

/** What the candidate should have, one entry a bullet or sentence, in the page's order; each proof's span is the whole text. */
export function findRequirements({ own, language }: Context): Found<Requirement>[] {
  const words = wordsOf(language);
  const seen = new Set<string>();
  const found: Found<Requirement>[] = [];
  const listed = askingLists(own, words);
  const deeds = deedLists(own, words);
  own.forEach((segment, i) => {
    if (segment.isHeading || segment.text.length > MOST || deeds.has(i)) return;
    const low = plain(segment.text);
    if (seen.has(low) || !asks(segment, low, words, own[i + 1], listed.has(i))) return;
    seen.add(low);
    found.push({
      value: { text: segment.text, level: levelOf(segment, low, words) },
      proofs: [{ span: segment.span, source: 'text', how: 'stated' }],
    });
  });
  return found;
}

function asks(
  segment: Segment,
  low: string,
  words: Words,
  next: Segment | undefined,
  listed: boolean,
): boolean {
  const { role, isItem, text } = segment;
  if (words.never.test(low) || isIntroduction(text, isItem, next)) return false;
  if (role === 'required' || role === 'preferred') {
    if (isItem) return /\p{L}{2}/u.test(text);
    return (text.split(' ').length > 2 || words.starts.test(low)) && !text.endsWith('?');
  }
  if (text.endsWith('?') || role === 'benefits' || role === 'legal' || role === 'apply' || role === 'pay')
    return false;
  if (listed) return true;
  if (role === 'duties' && isItem) return words.starts.test(low);
  return words.anywhere.test(low) || (isItem && words.starts.test(low));
}

const UNTOLD = new Set<Role>(['header', 'unknown', 'about']);
/** Share of a list's lines that must read as requirements for the rest to be taken along. */
const MOSTLY = 0.4;

/** Items of lists under no telling heading that read as requirements for the most part. */
function askingLists(own: readonly Segment[], words: Words): Set<number> {
  const listed = new Set<number>();
  let list: number[] = [];
  const close = () => {
    const hits = list.filter(i => words.starts.test(plain(own[i]?.text ?? '')));
    if (list.length > 2 && hits.length >= list.length * MOSTLY) for (const i of list) listed.add(i);
    list = [];
  };
  own.forEach((segment, i) => {
    const before = own[i - 1];
    const goesOn =
      before?.isItem &&
      !before.isHeading &&
      (before.span.block === segment.span.block || before.span.block + 1 === segment.span.block);
    if (!goesOn) close();
    if (segment.isItem && !segment.isHeading && UNTOLD.has(segment.role)) list.push(i);
  });
  close();
  return listed;
}

/** Share of a section's lines that must tell of deeds for it to be one of duties. */
const DEEDS = 0.6;

/**
 * Lines that tell what one will do although their heading says "Job requirements": believed only where the posting
 * has another section of what it asks, and none of duties.
 */
function deedLists(own: readonly Segment[], words: Words): Set<number> {
  const sections: number[][] = [];
  let title: string | null = null;
  own.forEach(({ role, isHeading, heading, isItem }, i) => {
    if (isHeading || !isItem || role !== 'required') return;
    if (heading !== title || sections.length === 0) sections.push([]);
    title = heading;
    sections.at(-1)?.push(i);
  });
  if (sections.length < 2 || own.some(({ role, isItem }) => role === 'duties' && isItem)) return new Set();
  const isDeed = (i: number) => words.deeds.test(plain(own[i]?.text ?? ''));
  const share = (lines: readonly number[]) => lines.filter(isDeed).length / lines.length;
  const told = sections.filter(lines => lines.length > 3 && share(lines) >= DEEDS);
  return new Set(told.length < sections.length ? told.flatMap(lines => lines.filter(isDeed)) : []);
}

function isIntroduction(text: string, isItem: boolean, next: Segment | undefined): boolean {
  if (/[:：]$/u.test(text)) return true;
  return !isItem && next?.isItem === true && text.length < 160 && !/[.!]$/u.test(text);
}

/** Required, unless the section or the line's own words say that it would only be nice. */
export function levelOf(segment: Segment, low: string, words: Words): Level {
  if (segment.role === 'preferred')
    return words.required.test(low) && !words.preferred.test(low) ? 'required' : 'preferred';
  return wishes(low, words) ? 'preferred' : 'required';
}

/**
 * The whole line is a wish, not one part of it: "Rust is a plus", "(nice to have)", "Ideally, …"; but neither
 * "English (Dutch is a plus)" nor "a degree, preferably in law".
 */
function wishes(low: string, words: Words): boolean {
  if (!words.preferred.test(low) || words.required.test(low)) return false;
  const outer = low.replace(/\(([^()]*)\)/gu, (whole, inner: string) =>
    isOnlyWish(inner, words) ? whole : ' ',
  );
  const hit = words.preferred.exec(outer);
  if (!hit) return false;
  if (outer.slice(0, hit.index).trim().split(' ').length <= 2 && hit.index < 30) return true;
  const parts = outer.split(/[;.]\s+/u);
  if (parts.some(part => !words.preferred.test(part) && part.trim().split(' ').length > 2)) return false;
  return !isAside(outer, hit.index) && !isTail(outer, hit.index, words);
}

const isOnlyWish = (text: string, words: Words) => {
  const hit = words.preferred.exec(text);
  return hit !== null && text.trim().length - hit[0].trim().length < 3;
};

/** "…, Sage preferred": the wish ends a clause of its own that names one thing. */
function isTail(line: string, at: number, words: Words): boolean {
  const comma = line.lastIndexOf(', ', at);
  if (comma < 0) return false;
  const clause = line.slice(comma + 2, at).trim();
  if (line.slice(0, comma).trim().split(' ').length < 3) return false;
  if (words.starts.test(clause)) return true;
  const named = clause.split(' ').filter(Boolean);
  return (
    named.length <= 4 && !line.slice(0, comma).includes(',') && !named.some(word => words.binder.test(word))
  );
}

/** "…, preferably with …": an adverb opens a clause within the line. */
function isAside(line: string, at: number): boolean {
  return at > 20 && /[,;–—-]\s*(?:but |and |or )?(?:\w+ )?$/u.test(line.slice(0, at));
}
