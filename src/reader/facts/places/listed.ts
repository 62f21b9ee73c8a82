import { lower, pattern } from '../../language/pattern.ts';
import { labelsOf } from '../../language/labels.ts';
import type { Span } from '../../source.ts';
import { INSTITUTION } from '../company/from-header.ts';
import { isPlace } from '../header/place-like.ts';
import { isTown } from './town.ts';

export interface Named {
  readonly name: string;
  readonly span: Span;
}

const BETWEEN =
  /\s*[;|•·\n]\s*|\s+\/\s+|,? (?:or|oder|ou|und|o|and|&|eller|lub|czy|nebo|або|или|veya) (?=\p{Lu})|\s*、\s*|(?<=\p{Script=Han})\s?(?:[,，/／]| or | and )\s?(?=\p{Script=Han})|(?<=\p{Script=Hangul})\s?[,/] ?(?=\p{Script=Hangul})/gu;

/** Japanese brackets behind a place say how one works there. */
const ASIDE = /(?<=[^\s])（[^（）]*）\s*$/u;

/** "Centre for Bread & Cake" is one institution. */
const APART = /\s*[;|•·\n]\s*|\s+\/\s+/gu;

/** A value that names one place or several: "Graz; Linz", "Cardiff, London or Remote (UK)". What is no place is left out. */
export function listed(value: string, span: Span, language: string): Named[] {
  const found: Named[] = [];
  let from = 0;
  const whole = value.slice(0, ASIDE.exec(value)?.index ?? value.length);
  const cuts = [...whole.matchAll(INSTITUTION.test(value) ? APART : BETWEEN), null];
  const isList = cuts.length > 1;
  for (const cut of cuts) {
    const to = cut ? cut.index : whole.length;
    for (const [start, end] of cityList(value, from, to, isList)) {
      const one = tidy(value, start, end, language);
      if (one)
        found.push({
          name: value.slice(one[0], one[1]),
          span: { block: span.block, start: span.start + one[0], end: span.start + one[1] },
        });
    }
    from = cut ? cut.index + cut[0].length : to;
  }
  return found;
}

/** "Cardiff, London" in front of an "or" is two cities; "Graz, Austria" is one place; a city keeps its region's code. */
function cityList(value: string, from: number, to: number, isList: boolean): [number, number][] {
  const text = value.slice(from, to);
  const parts = each(text.split(','), from);
  if (
    parts.length > 1 &&
    parts.every(([start, end]) => isTown(value.slice(start, end).replace(/\s\(.*$/, '')))
  )
    return parts;
  if (parts.length < 2 || isPlace(text.trim()) || (!isList && parts.length < 4)) return [[from, to]];
  const joined: [number, number][] = [];
  for (const [start, end] of parts) {
    const last = joined.at(-1);
    if (
      last &&
      isPlace(value.slice(last[0], end).trim()) &&
      !isPlace(
        value
          .slice(start, end)
          .trim()
          .replace(/^[A-Z]{2}$/, ''),
      )
    )
      last[1] = end;
    else if (
      last &&
      /^\s*(?!CHF|EUR|USD|GBP|PLN|CZK|SEK|NOK|DKK|HUF)(?:[A-Z]{2,3}|USA|UK)\s*$/.test(value.slice(start, end))
    )
      last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

function each(parts: readonly string[], from: number): [number, number][] {
  let at = from;
  return parts.map(part => {
    const start = at;
    at += part.length + 1;
    return [start, start + part.length];
  });
}

/** The span without brackets that say how one works there; null for what is no place. */
function tidy(value: string, from: number, to: number, language: string): [number, number] | null {
  const words = labelsOf(language)
    .flatMap(({ workplace, employment }) => [...Object.values(workplace), ...Object.values(employment)])
    .flat()
    .join('|');
  let start = from;
  let end = to;
  const text = value.slice(start, end);
  const bracket = pattern(
    `\\s*[([][^)\\]]*(?:${words})[^)\\]]*[)\\]]\\s*$|\\s*[-–,|]\\s*(?:${words})[^,]{0,20}$`,
  ).exec(lower(text));
  if (bracket && bracket.index > 0 && !/^remote/i.test(text)) end = start + bracket.index;
  const lead = pattern(
    `^\\s*(?:fully |100% )?(?:${words})(?: work)? ?(?:in(?!\\p{L})|[-–:]) ?(?=\\p{L})`,
  ).exec(lower(value.slice(start, end)));
  if (lead) start += lead[0].length;
  while (start < end && /[\s,.(–-]/.test(value[start] ?? '')) start++;
  while (end > start && /[\s,.;:–-]/.test(value[end - 1] ?? '')) end--;
  const name = value.slice(start, end);
  if (name.length < 2 || name.length > 100 || !/\p{L}/u.test(name) || /^\d+ \p{Ll}/u.test(name)) return null;
  const places = labelsOf(language).flatMap(labels => labels.places ?? []);
  const tags = places.flatMap(one => one.tags ?? []).join('|');
  const none = places.map(one => one.none).join('|');
  if (pattern(`^(?:(?:fully |100% )?(?:${words})(?: (?:${tags}))?$|(?:${none})(?!\\p{L}))`).test(lower(name)))
    return null;
  return /(?<!\b(?:St|Ste|Ft|Mt))[.!?]\s|https?:|@/.test(name) ||
    name.split(' ').length > (name.includes(',') ? 12 : 7)
    ? null
    : [start, end];
}
