import { SECTION_WORDS } from '../language/sections.ts';
import type { AskedWords, CueWords, HeadingRole, HeadingWords } from '../language/words.ts';
import { lower } from '../language/pattern.ts';
import { regex } from '../regex.ts';

/* Languages' words as matchers, made once a language and kept. English is asked too: it stands on pages everywhere. */

/** A heading's role, and whether it is safe to believe inside running text. */
export interface HeadingMatch {
  readonly role: HeadingRole;
  readonly weak: boolean;
}

export interface Words {
  /** The role of a whole heading; null where no phrase fits it. */
  readonly heading: (text: string) => HeadingMatch | null;
  /** The role that a word in a real heading gives away. */
  readonly keyword: (text: string) => HeadingRole | null;
  /** The role that an element's names give its blocks. */
  readonly named: (names: string) => HeadingRole | null;
  readonly unmistakable: RegExp;
  readonly opener: RegExp;
  /** A whole line that is none of the posting's, wherever it stands. */
  readonly noise: RegExp;
  readonly anywhere: RegExp;
  readonly starts: RegExp;
  readonly deeds: RegExp;
  readonly preferred: RegExp;
  readonly required: RegExp;
  readonly never: RegExp;
  readonly leads: readonly (readonly [HeadingRole, RegExp])[];
  readonly breaks: readonly (readonly [HeadingRole, RegExp])[];
  readonly itemStarts: ReadonlySet<string>;
  readonly binder: RegExp;
  readonly abbreviation: RegExp;
}

const made = new Map<string, Words>();

/** Words of a language (ISO 639-1) with English behind it. */
export function wordsOf(language: string): Words {
  const known = made.get(language);
  if (known) return known;
  const codes = language === 'en' ? ['en'] : [language, 'en'];
  const all = codes.flatMap(code => SECTION_WORDS[code] ?? []);
  const words = { ...headingsOf(all.map(one => one.headings)), ...cuesOf(all.map(one => one.cues)) };
  made.set(language, words);
  return words;
}

/** Lower case, straight apostrophes, single signs; the same length as the text, so that offsets hold. */
export function plain(text: string): string {
  return lower(text)
    .replace(/[’‘`´]/g, "'")
    .replace(/\u00a0/g, ' ');
}

/** A longer text is no heading, whatever signs stand around its words. */
const LONGEST_HEADING = 200;

/** A heading without what stands around its words: numbers, emoji, bullets, colon, dashes. */
export function bareHeading(text: string): string {
  return plain(text)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d{1,2}[.)] ?/, '')
    .replace(/(?:\s#|\s?[¶§🔗])\s*$/u, '')
    .replace(/[\s\u200b\u2060\ufeff:;.?!…*_\-–—|>~=：】」』］〕]+$/u, '')
    .replace(/\s\(\d{1,4}\+?\)$/, '')
    .replace(/^\(|\)$/g, m => (text.includes('(') ? m : ''))
    .trim();
}

const whole = (sources: readonly string[]) => regex(`^(?:${sources.join('|')})$`, 'u');
const any = (sources: readonly string[]) => (sources.length > 0 ? regex(sources.join('|'), 'u') : /(?!)/u);
const start = (sources: readonly string[]) => regex(`^[^\\p{L}\\p{N}]*(?:${sources.join('|')})`, 'u');

type Table = HeadingWords['phrases'];

function headingsOf(
  all: readonly HeadingWords[],
): Pick<Words, 'heading' | 'keyword' | 'named' | 'unmistakable' | 'opener' | 'noise'> {
  const tables = (pick: (words: HeadingWords) => Table) =>
    all.flatMap(words =>
      Object.entries(pick(words)).map(([role, sources]) => [role as HeadingRole, whole(sources)] as const),
    );
  const strong = tables(words => words.phrases);
  const weak = tables(words => words.weak);
  const keywords = all.flatMap(words =>
    words.keywords.map(([role, source]) => [role, regex(source, 'u')] as const),
  );
  const names = all.flatMap(words =>
    words.names.map(
      ([role, source]) => [role, regex(`(?:^|[\\s_-])(?:${source})(?=$|[\\s_-])`, 'u')] as const,
    ),
  );
  const rows = all.flatMap(({ asked }) => (asked ? [rowOf(asked)] : []));
  const seen = new Map<string, HeadingMatch | null>();
  const look = (bare: string): HeadingMatch | null => {
    const asked = rows.map(row => row(bare)).find(Boolean);
    const frail = weak.find(([, pattern]) => pattern.test(bare));
    const found = ORDER.map(role => strong.find(([one, pattern]) => one === role && pattern.test(bare))).find(
      Boolean,
    );
    if (found) return { role: found[0], weak: frail !== undefined };
    if (asked) return { role: asked, weak: frail !== undefined };
    return frail ? { role: frail[0], weak: true } : null;
  };
  return {
    named: text => names.find(([, pattern]) => pattern.test(text))?.[0] ?? null,
    unmistakable: whole(all.map(words => words.unmistakable)),
    noise: whole(all.flatMap(words => words.noise)),
    opener: regex(`^(?:${all.map(words => words.openers).join('|')})(?![\\p{L}\\p{N}])`, 'u'),
    heading: text => {
      if (text.length > LONGEST_HEADING) return null;
      const bare = bareHeading(text);
      if (bare === '' || bare.length > 100) return null;
      const known = seen.get(bare);
      if (known !== undefined) return known;
      if (seen.size > 5000) seen.clear();
      const found = look(bare);
      seen.set(bare, found);
      return found;
    },
    keyword: text => {
      const bare = bareHeading(text.slice(0, LONGEST_HEADING));
      return keywords.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
    },
  };
}

/** Reads a heading that is a row of words like "Key skills and experience". */
function rowOf({ things, fillers, nice, together }: AskedWords): (bare: string) => HeadingRole | null {
  const thing = whole([things]);
  const filler = whole([fillers]);
  const wish = whole([nice]);
  const joins = together.map(([source, word]) => [regex(source, 'gu'), word] as const);
  return bare => {
    if (bare.length > 80) return null;
    const joined = joins.reduce((text, [pattern, word]) => text.replace(pattern, word), bare);
    const row = joined.split(/[\s,/&+|–—()]+|-(?=\s)|(?<=\s)-/u).filter(Boolean);
    const isWish = row.some(word => wish.test(word));
    const isAsked = row.some(word => thing.test(word)) && row.length < 10;
    if (!isAsked || !row.every(word => thing.test(word) || filler.test(word) || wish.test(word))) return null;
    return isWish ? 'preferred' : 'required';
  };
}

/** Which role wins where phrases of two fit. */
const ORDER: readonly HeadingRole[] = [
  'preferred',
  'required',
  'duties',
  'apply',
  'benefits',
  'pay',
  'legal',
  'about',
  'outside',
  'unknown',
];

function cuesOf(
  all: readonly CueWords[],
): Omit<Words, 'heading' | 'keyword' | 'named' | 'unmistakable' | 'opener' | 'noise'> {
  const pairs = (pick: (words: CueWords) => CueWords['leads']) =>
    all.flatMap(pick).map(([role, source]) => [role, regex(source, 'u')] as const);
  const list = (pick: (words: CueWords) => string) => all.map(pick).join('|');
  return {
    anywhere: any(all.flatMap(words => words.anywhere)),
    starts: start(all.flatMap(words => words.starts)),
    deeds: regex(`^[^\\p{L}\\p{N}]*(?:${list(words => words.deeds)})(?![\\p{L}\\p{N}])`, 'u'),
    preferred: any(all.flatMap(words => words.preferred)),
    required: any(all.flatMap(words => words.required)),
    never: any(all.flatMap(words => words.never)),
    leads: pairs(words => words.leads),
    breaks: pairs(words => words.breaks),
    itemStarts: new Set(all.flatMap(words => words.itemStarts.replaceAll('\\', '').split('|'))),
    binder: regex(`(?:^|[\\s(])(?:${list(words => words.binders)})$`, 'u'),
    abbreviation: regex(`(?:^|[\\s(])(?:${list(words => words.abbreviations)}|\\p{L})\\.$`, 'u'),
  };
}
