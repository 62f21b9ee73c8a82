import type { Level } from '../../../posting/reading.ts';
import type { Segment } from '../../context.ts';
import type { Words } from '../../sections/words.ts';

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
  const outer = low.replace(/\(([^()]*)\)/gu, (whole, inner: string, at: number) =>
    isOnlyWish(inner, words) && !isAmongChoices(low, at, whole.length) ? whole : ' ',
  );
  const hit = words.preferred.exec(outer);
  if (!hit) return false;
  const lead = outer.slice(0, hit.index);
  // "SQL, R or Python - an advantage": the sign sets the wish behind the whole line.
  const rest = outer.slice(hit.index).replace(/[\s.!)]+$/u, '');
  const ends = isOnlyWish(rest, words);
  if (ends && /(?:\s[-–]|—)\s*(?:\p{L}{1,3} )?$/u.test(lead)) return true;
  // "…, an asset", "…, preferred but not required"; an adverb alone is the beginning of what was cut off.
  if (ends && rest.includes(' ') && /,\s*$/u.test(lead)) return true;
  // "A certificate preferred, five years in a kitchen": the wish ended with its own part.
  const goesOn = /^\s?,\s(\S+(?: \S+){2,})/u.exec(outer.slice(hit.index + hit[0].length))?.[1];
  if (lead.trim() && goesOn !== undefined && asksAnew(goesOn, words)) return false;
  const isFirst = lead.trim().split(' ').length <= 2 && hit.index < 30 && !lead.includes('，');
  if (isFirst) return ends || !/\p{L},\s*$/u.test(lead);
  const parts = clausesOf(outer, words);
  if (parts.some(part => !words.preferred.test(part) && part.trim().split(' ').length > 2)) return false;
  // "Java, Scala or Python preferred": at the line's end it opens no clause.
  return (ends || !isAside(outer, hit.index)) && !isTail(outer, hit.index, words);
}

/** What stops and semicolons part; "etc." ends none. */
function clausesOf(line: string, words: Words): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of line.matchAll(/[;.]\s+/gu)) {
    if (words.abbreviation.test(line.slice(Math.max(0, index - 11), index + 1))) continue;
    parts.push(line.slice(from, index));
    from = index + 1;
  }
  return [...parts, line.slice(from)];
}

/** A demand of its own, not one that is bound to what stands before it: "five years …", "or five years …". */
const asksAnew = (part: string, words: Words) =>
  !words.preferred.test(part) &&
  !words.binder.test(part.split(/[ /]/u)[0] ?? '') &&
  (words.starts.test(part) || words.anywhere.test(part));

/** "preferred", "preferred but not mandatory": a wish, and another at most. */
const isOnlyWish = (text: string, words: Words) => {
  const rest = text.replace(words.preferred, '');
  return rest !== text && (rest.trim().length < 3 || (rest.length < 30 && words.preferred.test(rest)));
};

/** "Oslo (preferred), Bergen or …": one of several that will do. */
const isAmongChoices = (low: string, at: number, length: number) =>
  at > 0 && /^[,/]? ?[\p{L}\d]/u.test(low.slice(at + length));

/** "…, Sage preferred": the wish ends a clause of its own that names one thing. */
function isTail(line: string, at: number, words: Words): boolean {
  const comma = commaBefore(line, at);
  if (comma < 0) return false;
  const clause = line.slice(comma + 1, at).trim();
  // Chinese puts no blanks between words.
  if (line[comma] === '，' ? comma < 4 : line.slice(0, comma).trim().split(' ').length < 3) return false;
  if (words.starts.test(clause)) return true;
  const named = clause.split(' ').filter(Boolean);
  return (
    named.length <= 4 && !line.slice(0, comma).includes(',') && !named.some(word => words.binder.test(word))
  );
}

const commaBefore = (line: string, at: number) =>
  Math.max(line.lastIndexOf(', ', at), line.lastIndexOf('，', at));

/** Where the last clause begins if it alone is a wish ("five years in sales, Sage preferred"); −1 where none is. */
export function wishedTail(low: string, words: Words): number {
  const hit = words.preferred.exec(low);
  if (!hit || !isOnlyWish(low.slice(hit.index).replace(/[\s.!)]+$/u, ''), words)) return -1;
  return isTail(low, hit.index, words) ? commaBefore(low, hit.index) : -1;
}

/** "…, preferably with …": an adverb opens a clause within the line. */
function isAside(line: string, at: number): boolean {
  return at > 20 && /(?:[,;–—-]\s*(?:but |and |or )?(?:\w+ )?|\b(?:and|that) )$/u.test(line.slice(0, at));
}
