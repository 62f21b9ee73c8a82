import type { Posting } from '../context.ts';
import { said } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import { fold } from '../fold.ts';
import { patternEnd } from '../pattern/match.ts';
import type { OwnCriterion } from '../profile.ts';
import { around, findWord, quoteAt } from '../text.ts';

type Found = { readonly fact: string | null; readonly quote: string; readonly words: string } | null;

/** "busy-season" and "busy season" are one. */
const spellings = (word: string): readonly string[] => [
  ...new Set([word, word.replaceAll('-', ' '), word.replaceAll(' ', '-')]),
];

/** Where a folded word stands, however its parts are joined. */
function wordIn(word: string, posting: Posting): Found {
  for (const spelled of spellings(word)) {
    const found = spelledIn(spelled, posting);
    if (found) return found;
  }
  return null;
}

/** Where a folded word stands as a whole word: in the description, with the line it belongs to, else in the title. */
function spelledIn(word: string, posting: Posting): Found {
  const { text, title, reading } = posting;
  const at = findWord(text.folded, word);
  if (at < 0)
    return findWord(title, word) < 0 ? null : { fact: '/title', quote: reading.title ?? '', words: word };
  return { fact: lineWith(word, posting), quote: quoteAt(text, at, word.length), words: word };
}

function lineWith(word: string, { lines }: Posting): string | null {
  const holder = lines.findIndex(line => findWord(line, word) >= 0);
  return holder < 0 ? null : `/requirements/${holder}`;
}

function patternIn(pattern: string, { text, reading }: Posting): Found {
  const end = patternEnd(pattern, text.source);
  if (end !== null) {
    const quote = around(text.source, Math.max(0, end - 1), end);
    return { fact: null, quote, words: quote };
  }
  const title = reading.title ?? '';
  return patternEnd(pattern, title) === null ? null : { fact: '/title', quote: title, words: title };
}

const isSilent = ({ text }: Posting): boolean => text.source.trim() === '';

/** A silent page cannot fail a wanted word: "not stated". */
function onWanted(found: Found, what: string): Judgement {
  return found
    ? { verdict: 'met', reason: `The posting mentions ${what}.`, fact: found.fact, quote: found.quote }
    : said('not stated', `The posting does not mention ${what}.`, null);
}

function onUnwanted(found: Found, what: string, silent: boolean): Judgement {
  if (found)
    return {
      verdict: 'not met',
      reason: `The posting mentions ${what}.`,
      fact: found.fact,
      quote: found.quote,
    };
  return silent
    ? said('not stated', 'No text of the posting was read.', null)
    : said('met', `The posting does not mention ${what}.`, null);
}

export interface WordRow {
  readonly criterion: string;
  readonly label: string;
  readonly judgement: Judgement;
}

/** Longest part of a word that goes into its criterion's name. */
const LONGEST_NAME = 120;

/** One row a word; case, accents and blanks do not tell two words apart. */
export function judgeWords(words: readonly string[], posting: Posting, wanted: boolean): WordRow[] {
  const unique = [...new Map(words.map(word => [fold(word), word.trim()]))].filter(
    ([folded]) => folded !== '',
  );
  return unique.map(([folded, word]) => {
    const found = wordIn(folded, posting);
    return {
      criterion: `${wanted ? 'wanted' : 'unwanted'}:${folded.slice(0, LONGEST_NAME)}`,
      label: wanted ? `Mentions “${word}”` : `Does not mention “${word}”`,
      judgement: wanted ? onWanted(found, `“${word}”`) : onUnwanted(found, `“${word}”`, isSilent(posting)),
    };
  });
}

/** A criterion of the reader's own: one of its words, or its pattern, is found; or, to avoid, is not. */
export function judgeOwn({ words, pattern, avoid }: OwnCriterion, posting: Posting): Judgement {
  const found =
    words.map(fold).reduce<Found>((hit, word) => hit ?? wordIn(word, posting), null) ??
    (pattern === null ? null : patternIn(pattern, posting));
  const what = found ? `“${found.words.slice(0, 80)}”` : 'any of its words';
  return avoid ? onUnwanted(found, what, isSilent(posting)) : onWanted(found, what);
}
