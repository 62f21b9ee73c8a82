import type { Degree, Education } from '../../posting/reading.ts';
import { showDegree, showEducation } from '../../posting/show.ts';
import type { Verdict } from '../../posting/verdict.ts';
import type { Posting } from '../context.ts';
import { judged, listed, notStated } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import { fold } from '../fold.ts';
import type { Profile } from '../profile.ts';
import { findWord } from '../text.ts';
import { FIELD_BEGINS, FIELD_NAMES, STUDYING } from '../words.data.ts';

/** Each degree holds those below it. A professional degree (law, medicine) follows on a first one: as a master. */
const RANK: Readonly<Record<Degree, number>> = {
  'high school': 0,
  certificate: 1,
  associate: 2,
  bachelor: 3,
  master: 4,
  professional: 4,
  doctorate: 5,
};

/** A professional degree is asked for as such: no other replaces it. */
const satisfies = (mine: Degree | null, asked: Degree): boolean =>
  mine !== null && (asked === 'professional' ? mine === 'professional' : RANK[mine] >= RANK[asked]);

type Schooling = Pick<Profile, 'degree' | 'studyingFor' | 'degreeFields'>;

/** The words of the line that the degree stands in: where its fields are named, or that it may still be under way. */
const lineOf = ({ lines, education }: Posting): string =>
  (education === '' ? undefined : lines.find(line => line.includes(education))) ?? education;

/** All names of a field: "Informatik" is computer science, and a technical field. */
const namesOf = (field: string): readonly string[] => {
  const own = fold(field);
  return [own, ...FIELD_NAMES.filter(names => names.includes(own)).flat()];
};

/** "Engineering" alone is any; in "mechanical engineering" it is part of another field's name. */
function stands(words: string, name: string): boolean {
  const at = findWord(words, name);
  return (
    at >= 0 && (name.includes(' ') || /(?:^|[,/(&] ?|\b(?:or|and|any|a|oder|und) )$/.test(words.slice(0, at)))
  );
}

/** Is the degree wanted in other fields than the reader's? Where no field is named, or none is set, it is not. */
export function otherField(words: string, fields: readonly string[]): boolean {
  const named = FIELD_BEGINS.exec(words)?.[1];
  if (fields.length === 0 || named === undefined) return false;
  return !fields.flatMap(namesOf).some(name => stands(named, name));
}

/** A degree in some words, against the reader's: level first, then field, then what is still being studied for. */
export function onDegree(
  asked: Education,
  words: string,
  mine: Schooling,
): { readonly verdict: Verdict; readonly why: () => string } {
  const other = otherField(words, mine.degreeFields);
  const yours = () => (other ? `; yours is in ${listed(mine.degreeFields)}` : '');
  if (satisfies(mine.degree, asked.degree))
    return {
      verdict: other ? 'partly' : 'met',
      why: () => `you have: ${showDegree(mine.degree ?? asked.degree)}${yours()}`,
    };
  const has = () => (mine.degree ? `you have: ${showDegree(mine.degree)}` : 'you have set no degree');
  if (satisfies(mine.studyingFor, asked.degree)) {
    const studying = STUDYING.test(words) && !other;
    return { verdict: studying ? 'met' : 'partly', why: () => `you are studying for it${yours()}` };
  }
  const open = asked.orEquivalent || asked.level === 'preferred';
  return { verdict: open ? 'partly' : 'not met', why: has };
}

/** The degree asked for against the reader's; "or equivalent" and a preference leave the door open: partly. */
export function judgeDegree(posting: Posting, mine: Schooling): Judgement {
  const { reading } = posting;
  const { education } = reading;
  if (!education) return notStated('The posting asks for no degree.');
  const { verdict, why } = onDegree(education, lineOf(posting), mine);
  return judged(
    reading,
    '/education',
    verdict,
    () => `Asks for: ${showEducation(education)}; ${why()}.`,
    education.quote,
  );
}
