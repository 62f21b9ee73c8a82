import { plain, type Words } from '../../sections/words.ts';
import { NO_SKILL } from './no-skill.data.ts';
import type { SkillGrammar } from './grammar.ts';
import type { Named } from './lexicon.ts';

/*
 * Names that no list can hold: told by their form (OpenDevStack, RELEX, ES2020) and by their place in a list of skills.
 */

// Kana and Han end it: "Rust的".
const TOKEN =
  /(?<![\p{Lu}\p{Ll}\p{N}@/.#-])[\p{Lu}\p{Ll}][\p{Lu}\p{Ll}\p{Lm}\p{N}+#.]*(?:-[\p{Lu}\p{N}][\p{Lu}\p{Ll}\p{N}]*)*/gu;
/** Mixed case within a word, or letters with digits: a made-up name. */
const MADE_UP =
  /^(?=.*\p{Ll})(?:\p{Lu}*\p{Ll}+\p{Lu}|\p{Ll}+\p{Lu})[\p{L}\p{N}]*$|^\p{Lu}[\p{L}]*\p{N}+[\p{L}\p{N}]*$|^\p{Lu}[\p{L}]+\.(?:js|io|ai|NET)$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&+-]{1,6}$/u;
const CAPITAL = /^\p{Lu}\p{Ll}[\p{L}\p{N}]*$/u;
/** The next word of a name of several: "Visual Paradigm". */
const NEXT = /^\s(\p{Lu}[\p{L}\p{N}]*)(?![\p{L}\p{N}])/u;
/** A capital word right before: the token is the tail of a longer name. */
const TAIL = /\p{Lu}[\p{L}\p{N}]*\s$/u;
const MOST_WORDS = 3;

type Form = 'made-up' | 'acronym' | 'capital';

const formOf = (word: string): Form | null =>
  MADE_UP.test(word) ? 'made-up' : ACRONYM.test(word) ? 'acronym' : CAPITAL.test(word) ? 'capital' : null;

/** Further names in a requirement, given the known ones found in it. */
export function unlistedIn(
  text: string,
  known: readonly Named[],
  grammar: SkillGrammar,
  { itemStarts }: Words,
): Named[] {
  const low = plain(text);
  const isAsking = grammar.asks.test(low);
  const free = (start: number, end: number) => !known.some(one => start < one.end && end > one.start);
  const found: Named[] = [];
  let behind = 0;
  for (const hit of text.matchAll(TOKEN)) {
    if (hit.index < behind) continue;
    const word = hit[0].replace(/[.-]+$/u, '');
    const start = hit.index;
    const form = formOf(word);
    if (word.length < 2 || word.length > 24 || !form) continue;
    if (form === 'capital' && /^-\p{Ll}/u.test(text.slice(start + word.length))) continue;
    // "Software Zorba": what the thing is called is no part of its name.
    const isNoun = grammar.namedBefore.test(`${low.slice(start, start + word.length)} `);
    const end = form === 'capital' && !isNoun ? endOfName(text, start + word.length) : start + word.length;
    behind = end;
    const name = low.slice(start, end);
    if (!free(start, end) || name.split(' ').some(isNoSkill) || isGlued(word, itemStarts)) continue;
    if (!isSkillPlace(low, { start, end }, form, [...known, ...found], grammar, text, isAsking)) continue;
    found.push({ start, end, key: name, isBare: false });
  }
  return found;
}

const isNoSkill = (low: string) => NO_SKILL.has(low) || NO_SKILL.has(low.replace(/s$/u, ''));

/** Two words run together where a page lost its line break: "skillsStrong", "orTwo". */
const isGlued = (word: string, itemStarts: ReadonlySet<string>) =>
  /^\p{Ll}{2}/u.test(word) || itemStarts.has(word.split(/(?<=\p{Ll})(?=\p{Lu})/u)[1] ?? '');

function endOfName(text: string, end: number): number {
  let to = end;
  for (let words = 1; words <= MOST_WORDS; words += 1) {
    const next = NEXT.exec(text.slice(to, to + 40));
    if (!next) return to;
    to += next[0].length;
  }
  return to;
}

/** In a list next to a known skill; made-up names and acronyms also right after words that ask. */
function isSkillPlace(
  low: string,
  { start, end }: { start: number; end: number },
  form: Form,
  known: readonly Named[],
  grammar: SkillGrammar,
  text: string,
  isAsking: boolean,
): boolean {
  const isBeside = (between: string) =>
    !(form === 'capital' && between.includes('(')) && isList(between, grammar);
  const beside = known.some(
    one =>
      (one.end <= start && isBeside(low.slice(one.end, start))) ||
      (one.start >= end && isBeside(low.slice(end, one.start))),
  );
  if (beside && form === 'capital')
    return grammar.capitalsTell && !TAIL.test(text.slice(0, start)) && text[end] !== ':';
  if (beside) return true;
  const before = low.slice(Math.max(0, start - 40), start);
  if (isAsking && grammar.namedBefore.test(before)) return true;
  if (form === 'capital' || !isAsking || isExpansion(low, start, end)) return false;
  return (
    (grammar.askedBefore.test(before) || grammar.markBefore.test(before)) &&
    grammar.askedAfter.test(low.slice(end, end + 24))
  );
}

/** "… lifetime value (LTV)": letters that stand for the words before them. */
function isExpansion(low: string, start: number, end: number): boolean {
  if (low[start - 1] !== '(') return false;
  const letters = low.slice(start, end).replace(/[^\p{L}]/gu, '');
  const words = low.slice(Math.max(0, start - 80), start - 1).match(/[\p{L}]+/gu) ?? [];
  const initials = words.map(word => word[0]).join('');
  return letters.length > 1 && initials.endsWith(letters.replace(/s$/u, ''));
}

const isList = (between: string, grammar: SkillGrammar) =>
  between.trim() !== '' && between.length < 8 && grammar.between.test(between);
