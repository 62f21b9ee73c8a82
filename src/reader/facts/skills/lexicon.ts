import { any, bare, cased } from '../../../posting/vocabulary.data.ts';

/** A known name found in a text; offsets into it. */
export interface Named {
  readonly start: number;
  readonly end: number;
  /** One key for all names of a thing. */
  readonly key: string;
  /** A plain word or letter that counts only in company. */
  readonly isBare: boolean;
}

interface Entry {
  readonly text: string;
  readonly low: string;
  readonly key: string;
  readonly isCased: boolean;
  readonly isBare: boolean;
}

let index: Map<string, Entry[]> | null = null;
/** Entries of scripts that put no blanks between words. */
const unspaced: Entry[] = [];
const UNSPACED = /[぀-ヿ一-鿿]/u;

/** The vocabulary by its entries' first word, made at first use. */
function lexicon(): Map<string, Entry[]> {
  if (index) return index;
  const made = new Map<string, Entry[]>();
  const lonely = new Set(bare.flatMap(line => line.split('|')));
  const add = (line: string, isCased: boolean) => {
    for (const group of line.split('|')) {
      const names = group.split('=');
      const key = (names[0] ?? '').toLowerCase();
      for (const text of names) {
        const low = loose(text.toLowerCase());
        const first = firstWord(low);
        const entry = { text, low, key, isCased, isBare: lonely.has(text) };
        if (UNSPACED.test(text)) unspaced.push(entry);
        made.set(first, [...(made.get(first) ?? []), entry]);
      }
    }
  };
  for (const line of any) add(line, false);
  for (const line of [...cased, ...bare]) add(line, true);
  for (const list of made.values()) list.sort((a, b) => b.low.length - a.low.length);
  index = made;
  return made;
}

/** "machine-learning" is "machine learning"; the same length. */
const loose = (low: string) => low.replaceAll('-', ' ');

/** The key of a name that is the whole text, in any case; null where it is not known. */
export function keyOf(text: string): string | null {
  const low = loose(text.trim().toLowerCase());
  return (
    lexicon()
      .get(firstWord(low))
      ?.find(one => one.low === low)?.key ?? null
  );
}

const WORD = /\.?[\p{L}\p{N}]+/gu;
/** "MySQLの": where words have no blanks between, a change of script ends one. */
const WORD_OF_SCRIPT = /\.?(?:[぀-ヿ一-鿿]+|(?:(?![぀-ヿ一-鿿])[\p{L}\p{N}])+)/gu;
const firstWord = (low: string) => /\.?[\p{L}\p{N}]+/u.exec(low)?.[0] ?? low;

/** Every known name in a text, the longest at each place, none overlapping. */
export function namesIn(text: string): Named[] {
  const low = loose(text.toLowerCase());
  const found: Named[] = [];
  if (low.length !== text.length) return found;
  let behind = 0;
  const isUnspaced = UNSPACED.test(text);
  for (const hit of low.matchAll(isUnspaced ? WORD_OF_SCRIPT : WORD)) {
    let at = hit.index;
    if (at < behind) continue;
    let word = hit[0];
    // A full stop that ends the sentence before is no part of ".net".
    if (word.startsWith('.') && !lexicon().has(word)) {
      at += 1;
      word = word.slice(1);
    }
    if (!isOpen(text, at)) continue;
    const entries =
      lexicon().get(word) ?? (word.endsWith('s') ? lexicon().get(word.slice(0, -1)) : undefined);
    const entry = entries?.find(one => fits(one, text, low, at));
    if (!entry) continue;
    behind = at + entry.low.length + pluralAt(entry, text, at);
    found.push({
      start: at,
      end: isCompound(entry) ? at + entry.key.length : behind,
      key: entry.key,
      isBare: entry.isBare,
    });
  }
  return isUnspaced ? [...found, ...unspacedIn(low, found)] : found;
}

/** "Englischkenntnisse" names Englisch. */
const isCompound = ({ low, key }: Entry) => low === `${key}kenntnisse`;

function unspacedIn(low: string, found: readonly Named[]): Named[] {
  return unspaced.flatMap(({ low: name, key, isBare }) => {
    const start = low.indexOf(name);
    const end = start + name.length;
    if (start < 0 || found.some(one => one.start < end && one.end > start)) return [];
    return [{ start, end, key, isBare }];
  });
}

/** Nothing before it makes it the tail of another word: "R&D" is not D, "non-SQL" is. */
const isOpen = (text: string, at: number) =>
  at === 0 || UNSPACED.test(text[at - 1] ?? '') || !/[\p{L}\p{N}&_@#+]/u.test(text[at - 1] ?? '');

/** "VPNs": an acronym takes its s along. */
function pluralAt(entry: Entry, text: string, at: number): number {
  const end = at + entry.low.length;
  return /^\p{Lu}{3,6}$/u.test(text.slice(at, end)) && text[end] === 's' ? 1 : 0;
}

function fits(entry: Entry, text: string, low: string, at: number): boolean {
  if (!(entry.isCased ? text.startsWith(entry.text, at) : low.startsWith(entry.low, at))) return false;
  const end = at + entry.low.length + pluralAt(entry, text, at);
  const next = text.slice(end, end + 2);
  if (/^[\p{L}\p{N}]/u.test(next) && !UNSPACED.test(next[0] ?? '')) return false;
  if (/^[+#]/u.test(next) && entry.low.length < 3) return false;
  return !(entry.isBare && /^(?:[&'’@]|-\p{L}|\.\p{L})/u.test(next));
}
