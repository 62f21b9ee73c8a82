import type { Profile } from './profile.ts';
import type { Reading } from '../posting/reading.ts';
import type { Row } from './checklist.ts';
import type { Judgement } from './evidence.ts';

type Judged = Pick<Row, 'criterion' | 'label'> & Judgement;
import { fold, foldWithPlaces } from './fold.ts';
import type { Folded } from './fold.ts';

const LONGEST_QUOTE = 160;
/** Scripts that write words without blanks between them: there a neighbouring letter is no part of the word. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** May a word whose edge is `edge` end where `next` begins? `short` keeps "C" out of "C++" and "C#". */
function endsWord(edge: string, next: string, short: boolean): boolean {
  if (UNSPACED.test(edge)) return true;
  if (short && /[+#]/.test(next)) return false;
  return !(/[\p{L}\p{N}_]/u.test(edge) && /[\p{L}\p{N}_]/u.test(next));
}

/** The place of a folded word in the text, as source offsets; only where it stands as a whole word. */
function find({ text, at }: Folded, word: string): { start: number; end: number } | null {
  const first = Array.from(word)[0] ?? '';
  const last = Array.from(word).at(-1) ?? '';
  for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
    const before = Array.from(text.slice(Math.max(0, i - 2), i)).at(-1) ?? ' ';
    const after = Array.from(text.slice(i + word.length, i + word.length + 2))[0] ?? ' ';
    if (endsWord(first, before, false) && endsWord(last, after, word.length < 3))
      return { start: at[i] ?? 0, end: at[i + word.length] ?? 0 };
  }
  return null;
}

/** The sentence or line around a place, cut to 160 characters at blanks; the text's own words, unchanged. */
function around(source: string, start: number, end: number): string {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', end);
  const before = source.slice(lineStart, start);
  const after = source.slice(end, lineEnd < 0 ? source.length : lineEnd);
  const sentenceStart = Math.max(
    ...[...before.matchAll(/[.!?]\s+|^\s*[-•*]\s+/g)].map(m => m.index + m[0].length),
    0,
  );
  const sentenceEnd = /[.!?](?=\s|$)/.exec(after);
  let left = before.slice(sentenceStart);
  let right = after.slice(0, sentenceEnd ? sentenceEnd.index + 1 : after.length);
  const room = Math.max(0, LONGEST_QUOTE - (end - start));
  if (left.length > room / 2) left = left.slice(-Math.floor(room / 2)).replace(/^\S*\s/, '');
  if (right.length > room - left.length) right = right.slice(0, room - left.length).replace(/\s\S*$/, '');
  return (left + source.slice(start, end) + right).trim();
}

/** The posting's texts, folded once for all words. */
interface Texts {
  readonly source: string;
  readonly description: Folded;
  readonly title: Folded;
  readonly requirements: readonly Folded[];
}

/** The posting's line that holds the word, with the fact it belongs to where it is one. */
function quoteFor(
  word: string,
  { source, description, title, requirements }: Texts,
  ownTitle: string,
): Found {
  const place = find(description, word);
  if (!place) return find(title, word) ? { fact: '/title', quote: ownTitle } : null;
  const holder = requirements.findIndex(line => find(line, word));
  const fact = holder < 0 ? null : `/requirements/${holder}`;
  return { fact, quote: around(source, place.start, place.end) };
}

/**
 * One row for every word to look for and to avoid. A word counts where it stands as a whole word, whatever its case
 * and accents, in the title or the description. A silent page cannot fail a wanted word: "not stated".
 */
export function judgeWords(profile: Profile, reading: Reading, description: string): Judged[] {
  const title = reading.title ?? '';
  const texts: Texts = {
    source: description,
    description: foldWithPlaces(description),
    title: foldWithPlaces(title),
    requirements: reading.requirements.map(({ text }) => foldWithPlaces(text)),
  };
  const silent = description.trim() === '';
  const rows = (words: readonly string[], wanted: boolean): Judged[] => {
    const unique = new Map(words.map(word => [fold(word), word.trim()]));
    return [...unique]
      .filter(([folded]) => folded !== '')
      .map(([folded, word]) => {
        const found = quoteFor(folded, texts, title);
        return wanted ? wantedRow(word, folded, found) : unwantedRow(word, folded, found, silent);
      });
  };
  return [...rows(profile.wantedWords, true), ...rows(profile.unwantedWords, false)];
}

type Found = { readonly fact: string | null; readonly quote: string } | null;

const wantedRow = (word: string, folded: string, found: Found): Judged => ({
  criterion: `wanted:${folded}`,
  label: `Mentions “${word}”`,
  verdict: found ? 'met' : 'not stated',
  reason: found ? `The posting mentions “${word}”.` : `The posting does not mention “${word}”.`,
  fact: found?.fact ?? null,
  quote: found?.quote ?? null,
});

const unwantedRow = (word: string, folded: string, found: Found, noText: boolean): Judged => ({
  criterion: `unwanted:${folded}`,
  label: `Does not mention “${word}”`,
  verdict: found ? 'not met' : noText ? 'not stated' : 'met',
  reason: found
    ? `The posting mentions “${word}”.`
    : noText
      ? 'No text of the posting was read.'
      : `The posting does not mention “${word}”.`,
  fact: found?.fact ?? null,
  quote: found?.quote ?? null,
});
