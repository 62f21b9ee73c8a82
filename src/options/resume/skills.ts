import { namesIn } from '../../reader/facts/skills/lexicon.ts';
import { languageNames } from './language-names.ts';
import { levelIn, wholeWord } from './levels.ts';
import { licencesIn } from './licences.ts';
import type { Line } from './lines.ts';
import type { Proposal } from './proposals.ts';
import { MOST_YEARS } from './years.ts';
import { SKILL_WORDS, YEARS } from './words.data.ts';

const levels = SKILL_WORDS.toReversed().map(([level, words]) => [level, wholeWord(words)] as const);
const yearsBehind = new RegExp(`^ ?[-–—:(,]{0,2} ?(\\d{1,2}) ?\\+? ?(?:${YEARS})(?![\\p{L}])`, 'u');

const yearsBefore = new RegExp(
  `(?<!\\d)(\\d{1,2}) ?\\+? ?(?:${YEARS}) (?:of |with |in |experience |using |mit |de |con )*$`,
  'u',
);

/** Between one skill of a list and the next. */
const JOINED = /^ *(?:,|\/|\||•|;|&|,? ?(?:and|und|et|y|e|en|i)) *$/u;

/** Names of things that one can know, from the vocabulary, with years and level where the line gives them beside the name. */
export function skillsOf(lines: readonly Line[]): Proposal[] {
  const found = new Map<string, Proposal>();
  const languages = languageNames();
  for (const line of lines) {
    if (line.part === 'languages' || licencesIn(line).length > 0) continue;
    const all = namesIn(line.text).filter(({ start, end }) => !languages.has(line.low.slice(start, end)));
    const inList = all.filter(({ isBare }) => !isBare).length > 0 || line.part === 'skills';
    let listed = -1; // where the skill before ends
    for (const { start, end, key, isBare } of all) {
      const follows = listed >= 0 && JOINED.test(line.low.slice(listed, start));
      if (isBare && !follows && !(inList && isListed(line.low, start, end))) continue;
      listed = end;
      const skill = { name: line.text.slice(start, end), ...howWell(line.low, start, end) };
      const old = found.get(key)?.offer;
      const said = (one: { years: number | null; level: string | null }) =>
        Number(one.years !== null) + Number(one.level !== null);
      if (old?.kind === 'skill' && said(old.skill) >= said(skill)) continue;
      found.set(key, { offer: { kind: 'skill', skill }, line: line.text });
    }
  }
  return [...found.values()];
}

/** A plain word or letter that is also a skill ("R", "Go", "Excel") counts between the marks of a list alone. */
const isListed = (low: string, start: number, end: number): boolean =>
  /(?:^|[,;:/|•·(\t]|\b(?:and|und|et|y|e|en|i|in|mit|with|using)) *$/u.test(low.slice(0, start)) &&
  /^ *(?:$|[,;/|•·)(\t]|[-–—:] ?\d|(?:and|und|et|y|e|en|i)\b)/u.test(low.slice(end));

function howWell(low: string, start: number, end: number) {
  const behind = low.slice(end, end + 30);
  const years = Number(
    yearsBehind.exec(behind)?.[1] ?? yearsBefore.exec(low.slice(Math.max(0, start - 40), start))?.[1] ?? 0,
  );
  const note = /^ ?(?:\(([^)]{2,24})\)|[-–—:] ?([\p{L} ]{2,24})(?=$|[,;|•·]))/u.exec(behind);
  const level = levelIn(levels, note?.[1] ?? note?.[2] ?? '');
  return { level, years: years > 0 && years <= MOST_YEARS ? years : null };
}
