import type { Context, Segment } from '../../context.ts';
import { labelsOf, type PlaceWords } from '../../language/labels.ts';
import { lower, pattern } from '../../language/pattern.ts';
import { regex } from '../../regex.ts';
import { tableOf } from '../header/label-table.ts';
import { isCityWithRegion, isPlace } from '../header/place-like.ts';
import { isOccupation } from '../title/words.ts';
import { listed, type Named } from './listed.ts';
import { NO_TOWN } from './no-town.data.ts';
import { isTown } from './town.ts';

const LONGEST = 700;
/** How far before a place the words stand that say it is another's. */
const BEFORE = 70;

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*\\p{L}";
const NAME = `(?!(?:CHF|EUR|USD|GBP|PLN|CZK|SEK|NOK|DKK)\\b)(?:(?:St|Ste|Ft|Mt)\\. )?${WORD}(?: (?:(?:am|an der|de|del|la|sur|upon|of) )?${WORD}){0,3}`;

/**
 * Places that sentences of the posting give: "the role is based in Graz", "to join our team in Toledo, OH". What the
 * words before it make sure is taken as it stands; else it must be a place by its form and the sentence must speak of
 * the job. Only where nothing else names a place: prose names the employer's other places, too.
 */
export function fromSentences(context: Context): Named[] {
  for (const words of labelsOf(context.tongues)) {
    if (!words.places) continue;
    for (const says of ['sure', 'likely', 'office'] as const) {
      const found = context.own.flatMap(segment =>
        segment.text.length > LONGEST || !speaks(segment.role, says)
          ? []
          : [placesIn(segment, words.places, says, context)],
      );
      const first = found.find(names => names.length > 0);
      if (first) return first;
    }
  }
  return [];
}

/** How a sentence speaks of a place: it says so of the job, it may, it praises the one office. */
type Says = 'sure' | 'likely' | 'office';

const speaks = (role: string, says: Says): boolean =>
  says === 'office'
    ? role === 'benefits'
    : role !== 'legal' && (says === 'sure' || (role !== 'about' && role !== 'benefits'));

function leadsOf({ sure, at, our, office }: PlaceWords, says: Says, isUnder: boolean): string {
  if (says === 'office') return `(?:${office}) (?:${at})`;
  if (says === 'likely') return `${at}|${our}`;
  return isUnder ? `${sure}|${at}` : sure;
}

function placesIn(
  { text, span: { block, start }, heading }: Segment,
  words: PlaceWords | undefined,
  says: Says,
  { tongues: language }: Context,
): Named[] {
  if (!words) return [];
  const small = lower(text);
  if (says === 'likely' && !pattern(words.job).test(small)) return [];
  // Under "Location" a sentence speaks of nothing else.
  const isUnder = heading !== null && tableOf(language).fieldOf(heading) === 'place';
  const list = listOf(words.or);
  for (const lead of small.matchAll(globally(`(?<!\\p{L})(?:${leadsOf(words, says, isUnder)})\\s`))) {
    const from = lead.index + lead[0].length;
    list.lastIndex = from;
    const raw = list.exec(text)?.[0];
    if (!raw || /^['’]s\b/.test(text.slice(from + raw.length))) continue;
    const before = small.slice(Math.max(0, lead.index - BEFORE), from);
    if (
      says === 'likely'
        ? pattern(words.not).test(before)
        : pattern(`(?<!\\p{L})(?:${words.unless})(?!\\p{L})[^,;]{0,20}$`).test(small.slice(0, lead.index))
    )
      continue;
    const isOurs = says === 'likely' && pattern(`^(?:${words.our})\\s$`).test(lead[0]);
    if (
      isOurs &&
      !pattern(`^(?:[\\s,][\\w-]+){0,2}? (?:${words.office})(?!\\p{L})`).test(small.slice(from + raw.length))
    )
      continue;
    const names = listed(raw, { block, start: start + from, end: start + from + raw.length }, language);
    const good = names.filter(({ name }) =>
      says === 'sure'
        ? mayBe(name) || isPlace(name)
        : // "Our office in Graz Eggenberg": a quarter behind the town.
          isKnown(name) || (says === 'office' && isTown(name.split(' ')[0] ?? '')),
    );
    // Several offices are the employer's.
    if (says === 'office' && names.length > 1) continue;
    if (good[0] && good[0] === names[0]) return good;
  }
  return [];
}

const isKnown = (name: string): boolean => isTown(name) || isCityWithRegion(name);

/** No name of a trade, a day or a team, and not all capitals. */
const mayBe = (name: string): boolean =>
  isTown(name) || (!isOccupation(name) && !NO_TOWN.test(lower(name)) && name.split(' ').length < 6);

const patterns = new Map<string, RegExp>();

function globally(source: string): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  const made = regex(source, 'gu');
  patterns.set(source, made);
  return made;
}

/** One place or several, as a sentence lists them. */
function listOf(or: string): RegExp {
  const key = `list ${or}`;
  const known = patterns.get(key);
  if (known) return known;
  const made = regex(`${NAME}(?:(?:, ?|,? (?:${or}) | ?/ ?)${NAME}){0,7}`, 'uy');
  patterns.set(key, made);
  return made;
}
