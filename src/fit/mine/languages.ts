import type { Verdict } from '../../posting/verdict.ts';
import type { Posting } from '../context.ts';
import { judged, notStated } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import { LANGUAGE_LEVELS } from '../profile.ts';
import type { Language } from '../profile.ts';
import type { Line } from '../skills/in-line.ts';
import { isLanguageKey, skillKey } from '../skills/names.ts';
import { CODE_BEHIND, LANGUAGE_WORDS } from '../words.data.ts';

type Cefr = (typeof LANGUAGE_LEVELS)[number];
const rank = (level: Cefr): number => LANGUAGE_LEVELS.indexOf(level);

/** Farther away from a name no word speaks of its level. */
const FAR = 45;
/** Where another statement begins. */
const BREAK = /;|[.!?](?=\s)/g;

/**
 * The level that stands nearest to a language's name in its statement, the longer of two at one place ("sehr gute"
 * before "gute"); a level in brackets behind the name goes before words. Null where none does.
 */
export function levelAt(folded: string, start: number, end: number): Cefr | null {
  const breaks = [...folded.matchAll(BREAK)].map(({ index }) => index);
  const from = breaks.findLast(at => at < start) ?? 0;
  const to = breaks.find(at => at >= end) ?? folded.length;
  const bracketed = CODE_BEHIND.exec(folded.slice(end, to))?.[1];
  const found = LANGUAGE_WORDS.flatMap(([level, pattern]) =>
    [...folded.matchAll(pattern)]
      .filter(({ index }) => index >= from && index < to)
      .map(({ index, 0: { length } }) => {
        const after = index - end;
        const before = start - (index + length);
        return { level, length, far: after >= 0 ? after : Math.max(before, 0) };
      }),
  ).filter(({ far }) => far < FAR);
  const code = LANGUAGE_LEVELS.find(level => level.toLowerCase() === bracketed);
  return code ?? found.toSorted((a, b) => a.far - b.far || b.length - a.length)[0]?.level ?? null;
}

function levelAsked(key: string, lines: readonly Line[]): Cefr | null {
  for (const { folded, groups } of lines) {
    const found = groups.flatMap(({ skills }) => skills).find(skill => skill.key === key);
    if (found) return levelAt(folded, found.start, found.end);
  }
  return null;
}

/** One language that is asked for, against the reader's. */
export function onLanguage(key: string, level: Cefr | null, mine: readonly Language[]): Verdict {
  const own = mine.find(({ name }) => skillKey(name) === key);
  if (!own) return 'not met';
  return level === null || own.level === null || rank(own.level) >= rank(level) ? 'met' : 'partly';
}

/** The languages that are asked for, with their levels, against those that the reader speaks. */
export function judgeLanguages(
  posting: Posting,
  mine: readonly Language[],
  lines: readonly Line[],
): Judgement {
  const all = posting.asked
    .filter(({ key }) => isLanguageKey(key))
    .map(one => {
      const level = levelAsked(one.key, lines);
      return { ...one, cefr: level, verdict: onLanguage(one.key, level, mine) };
    });
  if (all.length === 0) return notStated('The posting asks for no language.');
  // "German or French": whoever speaks one need not speak the other.
  const groups = lines.flatMap(line => line.groups).filter(({ need }) => need === 'any');
  const spoken = new Set(all.filter(({ verdict }) => verdict === 'met').map(({ key }) => key));
  const spared = new Set(
    groups
      .filter(({ skills }) => skills.some(({ key }) => spoken.has(key)))
      .flatMap(({ skills }) => skills.map(({ key }) => key)),
  );
  const counted = all.filter(({ key, verdict }) => verdict === 'met' || !spared.has(key));
  const required = counted.filter(({ level }) => level === 'required');
  const needed = required.length > 0 ? required : counted;
  const verdicts = needed.map(({ verdict }) => verdict);
  const same = verdicts.every(one => one === verdicts[0]) ? verdicts[0] : 'partly';
  const verdict = same === 'not met' && required.length === 0 ? 'partly' : (same ?? 'not stated');
  const words = () =>
    all.map(({ name, cefr, verdict: one, level }) => {
      const own = mine.find(language => skillKey(language.name) === skillKey(name));
      const have = one === 'not met' ? 'not yours' : `yours${own?.level ? ` (${own.level})` : ''}`;
      return `${name}${cefr ? ` at ${cefr}` : ''}${level === 'preferred' ? ', preferred' : ''}: ${have}`;
    });
  const shown = needed.find(one => one.verdict !== 'met') ?? needed[0];
  return judged(posting.reading, `/skills/${shown?.at ?? 0}`, verdict, () => `${words().join('; ')}.`);
}
