import type { Level, Requirement, Skill } from '../../../posting/reading.ts';
import type { Context, Found } from '../../context.ts';
import type { Span } from '../../source.ts';
import { plain, wordsOf, type Words } from '../../sections/words.ts';
import { degreeGrammars, type DegreeGrammar } from '../education/grammar.ts';
import { namesIn, type Named } from './lexicon.ts';
import { unlistedIn } from './unlisted.ts';
import { fields, verbs } from './vocabulary.data.ts';

/** Most skills of one posting; a page can be a glossary. */
const MOST = 150;

/** Named things one can know, from the requirements, named as the page names them; each once, required before preferred. */
export function findSkills(
  { language }: Context,
  requirements: readonly Found<Requirement>[],
): Found<Skill>[] {
  const words = wordsOf(language);
  const degrees = degreeGrammars(language);
  const skills = new Map<string, Found<Skill>>();
  for (const { value, proofs } of requirements) {
    const span = proofs[0]?.span;
    if (!span) continue;
    for (const named of skillsIn(value.text, degrees)) {
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
  return [...skills.values()].slice(0, MOST);
}

const placeOf = (span: Span, { start, end }: Named): Span => ({
  block: span.block,
  start: span.start + start,
  end: span.start + end,
});

function skillsIn(text: string, degrees: readonly DegreeGrammar[]): Named[] {
  const study = degrees.some(grammar => grammar.find(text, plain(text)).length > 0);
  const all = namesIn(text).filter(one => !study || !isField(text, one));
  const sure = all.filter(one => !one.isBare);
  const kept = all.filter(
    one =>
      !(one.isBare || (one.start === 0 && verbs.has(one.key))) || isInCompany(text, one, all, sure.length),
  );
  return [...kept, ...unlistedIn(text, kept)].toSorted((a, b) => a.start - b.start);
}

/** "Degree in Statistics" names what was studied. */
const isField = (text: string, { start, end, key }: Named) =>
  fields.has(key) || /\b(?:engineering|science)$/iu.test(text.slice(start, end));

const LIST_BEFORE = /(?:[,/(;:|•]|\band|\bor|&|\bund|\boder|\bet|\bou|\by|\bo|\ben)\s*$/u;
const LIST_AFTER = /^\s*(?:[,/);|]|and\b|or\b|&|und\b|oder\b|et\b|ou\b|$)/u;
const ASKED_BEFORE =
  /\b(?:in|with|of|using|like|as|knows?|e\.g\.,?|including|or|and|languages?:?|tools?:?)\s*(?:\(|:)?\s*$/iu;

/** "R" counts beside other skills in a list, or right after words that ask for it. */
function isInCompany(text: string, { start, end }: Named, all: readonly Named[], sure: number): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const listed = LIST_BEFORE.test(before) || LIST_AFTER.test(after);
  const near = all.some(other => other.start !== start && Math.abs(other.start - start) < 60);
  if (listed && near && (sure > 0 || all.length > 2)) return true;
  return (
    ASKED_BEFORE.test(before) && /^\s*(?:$|[.,;)/]|programming|language|development|and\b|or\b)/u.test(after)
  );
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
  return words.preferred.test(clause) && clause.length < low.length * 0.8 ? 'preferred' : level;
}
