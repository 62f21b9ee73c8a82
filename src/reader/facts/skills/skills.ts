import type { Level, Requirement, Skill } from '../../../posting/reading.ts';
import type { Context, Found } from '../../context.ts';
import type { Span } from '../../source.ts';
import { plain, wordsOf, type Words } from '../../sections/words.ts';
import { wishedTail } from '../requirements/level.ts';
import { degreeGrammars, type DegreeGrammar } from '../education/grammar.ts';
import { namesIn, type Named } from './lexicon.ts';
import { skillGrammar, type SkillGrammar } from './grammar.ts';
import { tagsOf } from './tags.ts';
import { unlistedIn } from './unlisted.ts';
import { fields, verbs } from '../../../posting/vocabulary.data.ts';

/** Most skills of one posting; a page can be a glossary. */
const MOST = 150;

/**
 * Named things one can know, named as the page names them, from the requirements and from the page's own tags for this
 * job; each once, required before preferred.
 */
export function findSkills(context: Context, requirements: readonly Found<Requirement>[]): Found<Skill>[] {
  const { language, own } = context;
  const words = wordsOf(language);
  const degrees = degreeGrammars(language);
  const grammar = skillGrammar(language);
  const headings = new Map(own.map(({ span, heading }) => [placeKey(span), heading ?? '']));
  const skills = new Map<string, Found<Skill>>();
  for (const { value, proofs } of requirements) {
    const span = proofs[0]?.span;
    if (!span) continue;
    const studied = studyIn(headings.get(placeKey(span)) ?? '', degrees).length > 0;
    for (const named of skillsIn(value.text, degrees, grammar, words, studied)) {
      const name = value.text.slice(named.start, named.end);
      const level = levelAt(value.text, named, value.level, words);
      const known = skills.get(named.key);
      const spelledOut =
        known !== undefined &&
        name.toLowerCase() === named.key &&
        known.value.name.toLowerCase() !== named.key;
      if (known && !spelledOut && !(known.value.level === 'preferred' && level === 'required')) continue;
      skills.set(named.key, {
        value: { name, level: known?.value.level === 'required' ? 'required' : level },
        proofs: [{ span: placeOf(span, named), source: 'text', how: 'stated' }],
      });
    }
    if (skills.size >= MOST) break;
  }
  for (const { name, key, span } of tagsOf(context))
    if (!skills.has(key))
      skills.set(key, {
        value: { name, level: 'required' },
        proofs: [{ span, source: 'text', how: 'stated' }],
      });
  return [...skills.values()].slice(0, MOST);
}

const placeKey = ({ block, start }: Span) => `${block}:${start}`;

const placeOf = (span: Span, { start, end }: Named): Span => ({
  block: span.block,
  start: span.start + start,
  end: span.start + end,
});

const studyIn = (text: string, degrees: readonly DegreeGrammar[]) =>
  degrees.flatMap(grammar => grammar.find(text, plain(text)));

function skillsIn(
  text: string,
  degrees: readonly DegreeGrammar[],
  grammar: SkillGrammar,
  words: Words,
  studied: boolean,
): Named[] {
  const study = studyIn(text, degrees);
  const isDegree = (one: Named) => study.some(({ start, end }) => one.start < end && one.end > start);
  const all = namesIn(text).filter(
    one => !((study.length > 0 || studied) && isField(text, one)) && !isDegree(one),
  );
  const sure = all.filter(one => !one.isBare);
  const kept = all.filter(
    one =>
      !(one.isBare || (one.start === 0 && verbs.has(one.key))) ||
      isInCompany(plain(text), one, all, sure.length, grammar),
  );
  const further = unlistedIn(text, kept, grammar, words).filter(one => !isDegree(one));
  return [...kept, ...further].toSorted((a, b) => a.start - b.start);
}

/** "Degree in Statistics" names what was studied. */
const isField = (text: string, { start, end, key }: Named) =>
  fields.has(key) || /\b(?:engineering|science)$/iu.test(text.slice(start, end));

/** "R" counts beside other skills in a list, or right after words that ask for it. */
function isInCompany(
  low: string,
  { start, end }: Named,
  all: readonly Named[],
  sure: number,
  grammar: SkillGrammar,
): boolean {
  const before = low.slice(0, start);
  const after = low.slice(end);
  const listed = grammar.listBefore.test(before) || grammar.listAfter.test(after);
  const near = all.some(other => other.start !== start && Math.abs(other.start - start) < 60);
  if (listed && near && (sure > 0 || all.length > 2)) return true;
  return grammar.askedBefore.test(before) && grammar.askedAfter.test(after);
}

/** A line that asks for one thing and would like another: the skill's own clause decides. */
function levelAt(text: string, { start, end }: Named, level: Level, words: Words): Level {
  const low = plain(text);
  if (!words.preferred.test(low)) return level;
  const clauseStart = Math.max(
    low.lastIndexOf('. ', start),
    low.lastIndexOf('; ', start),
    low.lastIndexOf('(', start),
    0,
  );
  const stops = ['. ', '; ', ')'].map(stop => low.indexOf(stop, end)).filter(at => at >= 0);
  const clause = low.slice(clauseStart, Math.min(low.length, ...stops));
  if (level === 'preferred') return level;
  const tail = wishedTail(low, words);
  if (tail >= 0) return start > tail ? 'preferred' : level;
  return words.preferred.test(clause) && clause.length < low.length * 0.8 ? 'preferred' : level;
}
