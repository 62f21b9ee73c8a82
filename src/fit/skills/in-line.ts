import type { Level, Reading } from '../../posting/reading.ts';
import { fold } from '../fold.ts';
import type { Profile } from '../profile.ts';
import { findWord } from '../text.ts';
import { byFirstWord, mineOf, named, wordsIn } from './mine.ts';
import type { Mine, Named } from './mine.ts';

export interface Found {
  readonly name: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly had: boolean;
  /** Had, but only in its beginnings, by the reader's own word. */
  readonly basic: boolean;
}

/** Skills that stand together. `any`: one of them is enough ("PyTorch, JAX or TensorFlow", "such as …"). */
export interface Group {
  readonly need: 'all' | 'any';
  readonly skills: readonly Found[];
}

export interface Line {
  readonly text: string;
  readonly level: Level;
  readonly folded: string;
  readonly groups: readonly Group[];
}

/** What may stand between two skills of one list. */
const BETWEEN =
  /^\.?[\s,;/&|+()•·-]*(?:(?:and|or|and\/or|und|oder|bzw\.?|et|ou|y|o|e|u|en|of|och|eller|i|lub|a|nebo|as well as|sowie)\b[\s,/()]*)?(?:(?:the|a|an|other|in|with|other)\s+)?$/;
const CHOICE = /(?:\b(?:or|and\/or|oder|bzw|ou|o|u|of|eller|lub|nebo)\b|\/|\|)/;
/** Before a list: what follows are examples, or one of it is enough. */
const EXAMPLES =
  /(?:\be\.?g\.,?|\bz\. ?b\.|\bt\.?ex\.|\bnp\.|\bnapr\.|\b(?:like|including|wie|etwa|comme|como|zoals|such as)|\b(?:such as|eg|for example|for instance|one of|one or more|at least one|either|any of|some of|two or more|beispielsweise|mindestens eine\w?|eine\w? der|par exemple|tel(?:le)?s? que|por ejemplo|por exemplo|ad esempio|bijvoorbeeld)\b[^.;]{0,60})[\s:,("“]*$/;
/** Beside a list of languages: a stroke between them joins, and lets nobody choose ("bilingual French/English"). */
const BOTH_BEFORE = /\b(?:bilingual|bilingue|zweisprachig|tweetalig|both)\b[^.;]{0,30}$/;
const BOTH_BEHIND = /^[\s)-]*(?:bilingual|bilingue|zweisprachig|tweetalig)\b/;
const JOINS = /^[\s/,&+-]*(?:and|und|et|y|e|en)?[\s/]*$/;
/** Behind a list: there are others that do as well. */
const OR_SIMILAR =
  /^[\s,)(]*(?:etc\b|or (?:similar|equivalent|comparable|other|another|related)|and similar|or the like|o\. ?a\.|u\. ?a\.|oder (?:ahnlich|vergleichbar)|ou (?:similaire|equivalent|similar|equivalente)|o similar)/;

/** The names of a posting's skills. `anywhere`: those of scripts without blanks, whose words do not stand alone. */
interface Theirs {
  readonly names: ReadonlyMap<string, readonly Named[]>;
  readonly anywhere: readonly Named[];
}

function theirsOf({ skills }: Reading): Theirs {
  const all = skills.map(({ name }) => named(name));
  const isPlain = ({ first }: Named) => /^[a-z0-9]+$/.test(first);
  return { names: byFirstWord(all.filter(isPlain)), anywhere: all.filter(one => !isPlain(one)) };
}

function foundIn(folded: string, theirs: Theirs, mine: Mine): Found[] {
  const all: Found[] = [];
  const look = ({ name, key, folded: sought }: Named) => {
    const start = findWord(folded, sought);
    if (start < 0) return;
    all.push({
      name,
      key,
      start,
      end: start + sought.length,
      had: mine.keys.has(key),
      basic: mine.basic.has(key),
    });
  };
  theirs.anywhere.forEach(look);
  for (const word of new Set(wordsIn(folded))) {
    theirs.names.get(word)?.forEach(look);
    mine.names.get(word)?.forEach(look);
  }
  if (all.length > 1) all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (last && one.start < last.end) continue;
    if (!kept.some(({ key }) => key === one.key)) kept.push(one);
  }
  return kept;
}

function grouped(folded: string, found: readonly Found[]): Group[] {
  const runs: Found[][] = [];
  for (const one of found) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && BETWEEN.test(folded.slice(last.end, one.start))) run.push(one);
    else runs.push([one]);
  }
  return runs.map(skills => {
    const [first] = skills;
    const last = skills.at(-1);
    const before = folded.slice(Math.max(0, (first?.start ?? 0) - 100), first?.start);
    const after = folded.slice(last?.end);
    const joints = skills.slice(1).map((one, i) => folded.slice(skills[i]?.end, one.start));
    const any = joints.some(joint => CHOICE.test(joint)) || EXAMPLES.test(before) || OR_SIMILAR.test(after);
    const both =
      (BOTH_BEFORE.test(before) || BOTH_BEHIND.test(after)) && joints.every(one => JOINS.test(one));
    return { need: any && !both ? 'any' : 'all', skills };
  });
}

export const isMet = ({ need, skills }: Group): boolean =>
  need === 'any' ? skills.some(({ had }) => had) : skills.every(({ had }) => had);

/** Every line that the posting asks for, with the skills in it and how they hang together. */
export function linesOf(reading: Reading, profile: Profile): readonly Line[] {
  const mine = mineOf(profile);
  const theirs = theirsOf(reading);
  return reading.requirements.map(({ text, level }) => {
    const folded = fold(text);
    return { text, level, folded, groups: grouped(folded, foundIn(folded, theirs, mine)) };
  });
}
