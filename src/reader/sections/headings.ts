import type { HeadingRole } from '../language/words.ts';
import type { Block } from '../source.ts';
import { plain, type HeadingMatch, type Words } from './words.ts';

/** A heading found in or as a block. `rank`: 1–6 as h1–h6, 7 a bold line, 8 a bare line or glued into text. */
export interface Heading {
  readonly start: number;
  readonly end: number;
  /** null: a heading, but no phrase tells of what. */
  readonly role: HeadingRole | null;
  readonly rank: number;
  /** One common word like "Languages:", no phrase. */
  readonly weak?: boolean;
}

const SECTIONS = new Set<HeadingRole>(['required', 'preferred', 'duties', 'benefits']);
const MOST_WORDS = 14;
const MOST_CHARS = 110;
/** A sign that opens a heading: "🎯 What we look for". */
const PICTURE = /^[\u{1f300}-\u{1faff}\u2600-\u27bf]\ufe0f? [^.:,\d]+$/u;
/** A page that shows its markdown as it is: "## Profile", "**Profile:**". */
const MARKED = /^(?:#{1,6} \S[^#]*|(?:#{1,6} )?\*{2,4}[^*]+\*{2,4}:?)$/u;
/** A line of a list that has no markup. */
const BULLET = /^[•●▪·・‣⁃◦*✓✔] ?[\p{L}\d]/u;

/** The heading that a whole block is, else null. */
export function blockHeading(block: Block, words: Words, beforeList: boolean): Heading | null {
  const { text, kind } = block;
  const place = { start: 0, end: text.length };
  if (text.length > MOST_CHARS || text.split(' ').length > MOST_WORDS)
    return kind === 'heading' && text.length < 200
      ? { ...place, role: words.keyword(text), rank: block.depth }
      : null;
  const match = words.heading(text);
  if (kind === 'heading')
    return { ...place, role: match?.role ?? words.keyword(text), rank: block.depth || 3 };
  if (kind === 'term') return match ? { ...place, role: match.role, rank: 7 } : null;
  const emphasis = block.emphasis || MARKED.test(text);
  if (kind === 'item' || (BULLET.test(text) && !emphasis)) return itemHeading(block, match);
  const colon = /[:：]\s*$/u.test(text);
  const capitals = isCapitals(text);
  if (emphasis || capitals) {
    if (/[.;,]$/.test(text) && !match) return null;
    const telling = match?.role ?? (/[.!]\**$/.test(text) ? null : words.keyword(text));
    return telling || !/\d/.test(text) || colon ? { ...place, role: telling, rank: 7 } : null;
  }
  if (
    match &&
    (!match.weak || colon || beforeList || text.split(' ').length === 1) &&
    startsLikeHeading(text) &&
    !/ .+\.$/u.test(text)
  )
    return {
      ...place,
      role: match.role,
      rank: 8,
      weak: isWeak(match, text, words),
    };
  if ((colon || PICTURE.test(text)) && text.split(' ').length <= 7) {
    const role = words.keyword(text);
    if (role && (beforeList || SECTIONS.has(role)))
      return { ...place, role, rank: 8, weak: role === 'required' };
  }
  return null;
}

const isWeak = (match: HeadingMatch, text: string, words: Words) =>
  match.weak && !words.unmistakable.test(plain(text).replace(/[:：\s]+$/u, ''));

/** A list item is a heading only when its words leave no doubt and it looks like one. */
function itemHeading(block: Block, match: HeadingMatch | null): Heading | null {
  if (!match || block.linked > 0.5) return null;
  const looks =
    /[:：]\s*$/u.test(block.text) ||
    (block.emphasis && !match.weak) ||
    (UNCASED.test(block.text) && !match.weak) ||
    (isCapitals(block.text) && !match.weak);
  return looks ? { start: 0, end: block.text.length, role: match.role, rank: 8 } : null;
}

/** The bold or colon-ended label at the start of a block: "Requirements: a doctoral degree". */
export function leadIn(block: Block, words: Words): Heading | null {
  const bold = block.runs.find(
    run => run.start === 0 && /^(?:b|strong|u|h\d|em|span)$/.test(run.tag) && run.end < block.text.length,
  );
  const colon = /^[^:：.!?]{2,60}[:：](?=\s)/u.exec(block.text)?.[0].length ?? 0;
  const dash = /^[^:.!?–—]{2,40} [–—-](?= )/u.exec(block.text)?.[0].length ?? 0;
  for (const end of [
    bold && /^(?:b|strong|u)$/.test(bold.tag) ? withColon(block.text, bold.end) : 0,
    colon,
    dash,
  ]) {
    if (!end || end > MOST_CHARS) continue;
    const match = words.heading(block.text.slice(0, end));
    if (match && startsLikeHeading(block.text))
      return {
        start: 0,
        end,
        role: match.role,
        rank: 8,
        weak: isWeak(match, block.text.slice(0, end), words),
      };
  }
  return null;
}

const withColon = (text: string, end: number) => end + (/^\s?[:：]/u.exec(text.slice(end))?.[0].length ?? 0);

const AFTER = /^(?:\s*$|\s*[:：?]|\s*[•·●]|\s+[-–—*]|\s+["“(\d\p{Lu}•])/u;
const CANDIDATE = /(?:^|[\s([*_])(?=\p{Lu})/gu;

/** Headings that stand within running text because all markup was lost. */
export function gluedHeadings(text: string, from: number, to: number, words: Words): Heading[] {
  const part = text.slice(from, to);
  const found: Heading[] = [];
  let behind = 0;
  for (const hit of part.matchAll(CANDIDATE)) {
    const at = hit.index + hit[0].length;
    if (at < behind) continue;
    const end = longest(part, at, words);
    if (!end) continue;
    found.push({ start: from + at, end: from + end.at, role: end.role, rank: 8 });
    behind = end.at;
  }
  return found;
}

function longest(part: string, at: number, words: Words): { at: number; role: HeadingRole } | null {
  const window = part.slice(at, at + 80);
  const ends = [...window.matchAll(/[\p{L}\p{N})'’](?![\p{L}\p{N}'’])/gu)]
    .slice(0, 11)
    .map(hit => hit.index + 1);
  const before = part.slice(Math.max(0, at - 30), at).trimEnd();
  for (const end of ends.toReversed()) {
    const phrase = window.slice(0, end);
    const after = part.slice(at + end, at + end + 30);
    if (!AFTER.test(after) || /[.!?;]\s|^[^(]*\)|\([^)]*$/u.test(phrase)) continue;
    const match = words.heading(phrase);
    if (!match || match.role === 'outside' || !isBelievable(phrase, before, after, match, words)) continue;
    const colon = /^\s*[:：?]+/u.exec(after)?.[0].length ?? 0;
    return { at: at + end + colon, role: match.role };
  }
  return null;
}

function isBelievable(
  phrase: string,
  before: string,
  after: string,
  match: HeadingMatch,
  words: Words,
): boolean {
  const stop = before === '' || /[.!?:;)…•*\]"”]$/u.test(before);
  const colon = /^\s*[:：]/u.test(after);
  if (!colon && goesOn(phrase, match, words)) return false;
  const many = phrase.includes(' ');
  const midway =
    /[\p{Ll}\d]$/u.test(before) && !words.binder.test(plain(before)) && !/\p{Lu}\S*$/u.test(before);
  const title = isTitle(phrase) || isCapitals(phrase);
  const sure = title && words.unmistakable.test(plain(phrase));
  const atEnd = after.trim() === '';
  if (match.weak && !colon) {
    if (atEnd) return before === '' || (stop && sure);
    return (stop || midway) && sure && /^\s+[\p{Lu}\d•]/u.test(after);
  }
  if (colon && stop) return true;
  if (!title && !(many && words.opener.test(plain(phrase)))) return false;
  // "• Experience with Rust" is an item, whatever it begins with.
  if (atEnd && /^[•●▪·・*]$/u.test(before) && !sure) return false;
  // Behind a stop at the very end, even a word is one: its own line was lost.
  if (atEnd) return before === '' || stop || (title && many && midway);
  // "… a valid licence Benefits:": what follows stands on the next line.
  if (colon) return many ? title || midway : title && (sure || (midway && /^\s*[:：]\s*$/u.test(after)));
  if (stop) return many || sure;
  return many && (title || phrase.split(' ').length > 2) && midway;
}

/** "Experience with" is a heading by its first word alone: what follows belongs to it. */
function goesOn(phrase: string, match: HeadingMatch, words: Words): boolean {
  const [first = '', second = '', more] = phrase.split(' ');
  if (more !== undefined || !/^\p{Ll}/u.test(second) || !words.binder.test(plain(phrase))) return false;
  return words.heading(first)?.role === match.role;
}

/** Every long word starts with a capital. */
function isTitle(text: string): boolean {
  return text.split(/[\s/&-]+/u).every(word => word.length < 4 || !/^\p{Ll}/u.test(word));
}

const UNCASED = /[ぁ-ヺ一-鿿]/u;

/** Capitals throughout, and more than an abbreviation. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  // "SQLを用いた": kana and Han know no capitals.
  if (letters.length <= 5 || UNCASED.test(letters)) return false;
  return letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function startsLikeHeading(text: string): boolean {
  return !/^[^\p{L}]*\p{Ll}/u.test(text) || text.split(' ').length < 5;
}
