import type { Verdict } from '../../posting/verdict.ts';
import type { Posting } from '../context.ts';
import { notStated, said } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import { fold } from '../fold.ts';
import { patternEnd } from '../pattern/match.ts';
import type { OwnCriterion } from '../profile.ts';
import type { Criterion } from './mine.ts';
import { around, findWord, quoteAt } from '../text.ts';

/** Where something was found: its fact, and the words around it where somebody reads them. */
interface Found {
  readonly words: string;
  readonly where: () => { readonly fact: string | null; readonly quote: string };
}

/** "busy-season" and "busy season" are one. */
const spellings = (word: string): readonly string[] => [
  ...new Set([word, word.replaceAll('-', ' '), word.replaceAll(' ', '-')]),
];

/** Where the first of a word's folded spellings stands as a whole word: in the description, else in the title. */
function wordIn(spelled: readonly string[], posting: Posting): Found | null {
  const { text, title, reading } = posting;
  for (const word of spelled) {
    const at = findWord(text.folded, word);
    if (at >= 0)
      return {
        words: word,
        where: () => ({ fact: lineWith(word, posting), quote: quoteAt(text, at, word.length) }),
      };
    if (findWord(title, word) >= 0)
      return { words: word, where: () => ({ fact: '/title', quote: reading.title ?? '' }) };
  }
  return null;
}

function lineWith(word: string, { lines }: Posting): string | null {
  const holder = lines.findIndex(line => findWord(line, word) >= 0);
  return holder < 0 ? null : `/requirements/${holder}`;
}

function patternIn(pattern: string, { text, reading }: Posting): Found | null {
  const end = patternEnd(pattern, text.source);
  if (end !== null) {
    const quote = around(text.source, Math.max(0, end - 1), end);
    return { words: quote, where: () => ({ fact: null, quote }) };
  }
  const title = reading.title ?? '';
  return patternEnd(pattern, title) === null
    ? null
    : { words: title, where: () => ({ fact: '/title', quote: title }) };
}

const isSilent = ({ text }: Posting): boolean => text.source.trim() === '';

const mentions = (verdict: Verdict, what: string, { where }: Found): Judgement => ({
  verdict,
  why: () => ({ reason: `The posting mentions ${what}.`, ...where() }),
});

/** A silent page cannot fail a wanted word: "not stated". */
const onWanted = (found: Found | null, what: string): Judgement =>
  found ? mentions('met', what, found) : notStated(`The posting does not mention ${what}.`);

function onUnwanted(found: Found | null, what: string, posting: Posting): Judgement {
  if (found) return mentions('not met', what, found);
  return isSilent(posting)
    ? notStated('No text of the posting was read.')
    : said('met', `The posting does not mention ${what}.`, null);
}

/** Longest part of a word that goes into its criterion's name. */
const LONGEST_NAME = 120;

/** One criterion a word; case, accents and blanks do not tell two words apart. */
export function wordCriteria(words: readonly string[], wanted: boolean): Criterion[] {
  const unique = [...new Map(words.map(word => [fold(word), word.trim()]))].filter(
    ([folded]) => folded !== '',
  );
  return unique.map(([folded, word]) => {
    const spelled = spellings(folded);
    const what = `“${word}”`;
    return {
      criterion: `${wanted ? 'wanted' : 'unwanted'}:${folded.slice(0, LONGEST_NAME)}`,
      label: wanted ? `Mentions ${what}` : `Does not mention ${what}`,
      judge: ({ posting }) => {
        const found = wordIn(spelled, posting);
        return wanted ? onWanted(found, what) : onUnwanted(found, what, posting);
      },
    };
  });
}

/** A criterion of the reader's own: one of its words, or its pattern, is found; or, to avoid, is not. */
export function judgeOwn({ words, pattern, avoid }: OwnCriterion, posting: Posting): Judgement {
  const found =
    words.reduce<Found | null>((hit, word) => hit ?? wordIn(spellings(fold(word)), posting), null) ??
    (pattern === null ? null : patternIn(pattern, posting));
  const what = found ? `“${found.words.slice(0, 80)}”` : 'any of its words';
  return avoid ? onUnwanted(found, what, posting) : onWanted(found, what);
}
