import type { Reading, Skill } from '../posting/reading.ts';
import type { Verdict } from '../posting/verdict.ts';
import { judged, listed, notStated } from './evidence.ts';
import type { Judgement } from './evidence.ts';
import { fold } from './fold.ts';
import { SAME_SKILL } from './skill-names.data.ts';

const SHOWN = 6;

/** Letters, figures and what tells C, C++, C# and F# apart; no blanks, dots or dashes. A version's number is dropped. */
const bare = (name: string): string =>
  fold(name)
    .replace(/\s+v?\d[\d.]*\+?$/, '')
    .replace(/[^\p{L}\p{N}+#]/gu, '') || fold(name);

const names: ReadonlyMap<string, string> = new Map(
  SAME_SKILL.flatMap(([first = '', ...others]) =>
    [first, ...others].map(name => [bare(name), bare(first)] as const),
  ),
);

/** What a skill is compared by: "JS", "Java-Script" and "JavaScript" give the same. */
const skillKey = (name: string): string => names.get(bare(name)) ?? bare(name);

/** One of each skill; required where any mention of it is. */
function asked(skills: readonly Skill[]): readonly (Skill & { readonly at: number; readonly key: string })[] {
  const all = skills.map((skill, at) => ({ ...skill, at, key: skillKey(skill.name) }));
  const ordered = all.toSorted((a, b) => Number(a.level === 'preferred') - Number(b.level === 'preferred'));
  return [...new Map(ordered.toReversed().map(skill => [skill.key, skill])).values()].toReversed();
}

const some = (skills: readonly Skill[]): string =>
  skills.length > SHOWN
    ? `${skills
        .slice(0, SHOWN)
        .map(one => one.name)
        .join(', ')} and ${skills.length - SHOWN} more`
    : listed(skills.map(one => one.name));

/**
 * The named skills against the reader's: met when every required one is had, partly when some are, not met when
 * none is. Where the posting only prefers skills, those are counted.
 */
export function judgeSkills(reading: Reading, mine: readonly string[]): Judgement {
  const all = asked(reading.skills);
  if (all.length === 0) return notStated('The posting names no skills.');
  const keys = new Set(mine.map(skillKey));
  const required = all.filter(one => one.level === 'required');
  const had = all.filter(one => keys.has(one.key));
  const missing = all.filter(one => !keys.has(one.key));
  const needed = required.length > 0 ? required : all;
  const verdict: Verdict = needed.every(one => keys.has(one.key))
    ? 'met'
    : had.length > 0
      ? 'partly'
      : 'not met';
  const parts = [
    `${had.length} of ${all.length} named skills are yours${had.length > 0 ? `: ${some(had)}` : ''}`,
    ...(missing.length > 0 ? [`missing: ${some(missing)}`] : []),
  ];
  const shown = (verdict === 'met' ? had : missing)[0] ?? all[0];
  return judged(reading, `/skills/${shown?.at ?? 0}`, verdict, `${parts.join('; ')}.`);
}
