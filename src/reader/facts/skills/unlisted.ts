import { NO_SKILL } from './no-skill.data.ts';
import type { Named } from './lexicon.ts';

/*
 * Names that no list can hold: told by their form (OpenDevStack, RELEX, ES2020) and by their place in a list of skills.
 */

const TOKEN = /(?<![\p{L}\p{N}@/.#-])[\p{Lu}\p{Ll}][\p{L}\p{N}+#.]*(?:-[\p{Lu}\p{N}][\p{L}\p{N}]*)*/gu;
/** Mixed case within a word, or letters with digits: a made-up name. */
const MADE_UP =
  /^(?=.*\p{Ll})(?:\p{Lu}*\p{Ll}+\p{Lu}|\p{Ll}+\p{Lu})[\p{L}\p{N}]*$|^\p{Lu}[\p{L}]*\p{N}+[\p{L}\p{N}]*$|^\p{Lu}[\p{L}]+\.(?:js|io|ai|NET)$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&+-]{1,6}$/u;
const CAPITAL = /^\p{Lu}\p{Ll}[\p{L}\p{N}]*$/u;
const ASKS =
  /\b(?:experience|proficien\w+|knowledge|familiar\w*|expert\w*|skilled|skills|fluen\w+|using|tools?|software|platforms?|technolog\w+|languages?|frameworks?|systems?|certifi\w+|licen[cs]\w+|such as|like|e\.g\.|including|understanding)\b/iu;

/** Further names in a requirement, given the known ones found in it. */
export function unlistedIn(text: string, known: readonly Named[]): Named[] {
  if (!ASKS.test(text)) return [];
  const free = (start: number, end: number) => !known.some(one => start < one.end && end > one.start);
  const found: Named[] = [];
  for (const hit of text.matchAll(TOKEN)) {
    const word = hit[0].replace(/[.-]+$/u, '');
    const start = hit.index;
    const end = start + word.length;
    const low = word.toLowerCase();
    if (
      word.length < 2 ||
      word.length > 24 ||
      NO_SKILL.has(low) ||
      NO_SKILL.has(low.replace(/s$/u, '')) ||
      !free(start, end)
    )
      continue;
    const kind = MADE_UP.test(word)
      ? 'made-up'
      : ACRONYM.test(word)
        ? 'acronym'
        : CAPITAL.test(word)
          ? 'capital'
          : null;
    if (!kind || !isSkillPlace(text, start, end, kind, [...known, ...found])) continue;
    found.push({ start, end, key: low, isBare: false });
  }
  return found;
}

const SEPARATOR = /^\s*(?:,|\/|;|\||\(|and\b|or\b|&|,\s*(?:and|or)\b)?\s*(?:and\s|or\s)?\s*$/u;

/** In a list next to a known skill; made-up names and acronyms also right after words that ask. */
function isSkillPlace(
  text: string,
  start: number,
  end: number,
  kind: string,
  known: readonly Named[],
): boolean {
  const beside = known.some(
    one =>
      (one.end <= start && isList(text.slice(one.end, start))) ||
      (one.start >= end && isList(text.slice(end, one.start))),
  );
  if (beside) return true;
  if (kind === 'capital') return false;
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    /(?:\b(?:with|in|of|using|as|like|e\.g\.,?|including|and|or|certified|certification|tools?:?)|[(,/:])\s*(?:the\s)?$/iu.test(
      before,
    ) &&
    /^\s*(?:$|[.,;:)/(]|and\b|or\b|experience|certif|licen|software|platform|tools?|framework|skills|systems?|standards?|processes|methodolog)/iu.test(
      text.slice(end, end + 20),
    )
  );
}

const isList = (between: string) => between.trim() !== '' && between.length < 8 && SEPARATOR.test(between);
