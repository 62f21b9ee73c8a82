import { fold } from '../fold.ts';
import { COUNTRIES, WIDE } from './countries.data.ts';
import { REGIONS, TOWNS } from './regions.data.ts';

/** Where something is, as far as its words tell: a town in a region in a country. */
export interface Where {
  /** The town's first name in the table, else its own words, folded; null where only something wider is named. */
  readonly town: string | null;
  /** ISO 3166-2; null where it is not known. */
  readonly region: string | null;
  /** ISO 3166; null where it is not known. */
  readonly country: string | null;
  /** The countries of "EMEA" or "worldwide"; null where nothing so wide is named. */
  readonly wide: ReadonlySet<string> | '*' | null;
  /** The countries of which it is one, where a bare code leaves that open: "IL" is Illinois or Israel. Else null. */
  readonly either: ReadonlySet<string> | null;
}

const each = (names: string): readonly string[] => names.split('|').map(fold);

const countries: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRIES).flatMap(([code, names]) => each(names).map(name => [name, code] as const)),
);
const regions: ReadonlyMap<string, string> = new Map(
  Object.entries(REGIONS).flatMap(([code, names]) =>
    each(names)
      .filter(name => name.length > 3 || /\./.test(name))
      .map(name => [name, code] as const),
  ),
);
/** "TX", "VIC": only where a town stands before them. */
const shortRegions: ReadonlyMap<string, string> = new Map(
  Object.entries(REGIONS).flatMap(([code, names]) =>
    each(names)
      .filter(name => name.length <= 3)
      .map(name => [name, code] as const),
  ),
);
const towns: ReadonlyMap<string, { readonly name: string; readonly within: string }> = new Map(
  Object.entries(TOWNS).flatMap(([within, lines]) =>
    lines.split('|').flatMap(line => {
      const [first = '', ...others] = line.split('=').map(fold);
      return [first, ...others].map(name => [name, { name: first, within }] as const);
    }),
  ),
);
const wide: ReadonlyMap<string, ReadonlySet<string> | '*'> = new Map(
  Object.entries(WIDE).flatMap(([names, codes]) =>
    each(names).map(name => [name, codes === '*' ? '*' : new Set(codes.split('|'))] as const),
  ),
);

/** Words around a place's name that say nothing of where it is. */
const AROUND =
  /\b(?:remote|hybrid|on-?site|in-office|only|based|greater|metropolitan area|metro area|metro|area|region|city of|county|und umgebung|& umgebung|umgebung|raum|grossraum|office|hq|headquarters)\b|[&+]\s*umgebung|\b(?:utc|gmt|cet|cest|est|edt|pst|pdt|eastern|pacific|time ?zones?)\b|[+±-]+\s*\d[\d:]*(?:\s*hours?)?/g;
const POSTCODE = /\b(?:[a-z]{1,2}-)?\d{4,6}(?:-\d{4})?\b|\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/g;

const parts = (text: string): string[] =>
  fold(text)
    .replace(POSTCODE, ' ')
    .replace(AROUND, ' ')
    .split(/[,;|()[\]/·•]| - | – | in | bei /)
    .map(part => part.replace(/\s+/g, ' ').trim())
    .filter(part => /\p{L}/u.test(part));

const countryOf = (code: string): string => code.slice(0, 2);
const regionOf = (code: string): string | null => (code.length > 2 ? code : null);

/** "Camberwell VIC" is "Camberwell" and "VIC". */
const cut = (part: string): string[] => {
  const [, town, short] = /^(.{3,}) ([a-z]{2,3})$/.exec(part) ?? [];
  return town &&
    short &&
    shortRegions.has(short) &&
    !towns.has(part) &&
    !countries.has(part) &&
    !regions.has(part)
    ? [town, short]
    : [part];
};

interface Clue {
  readonly town?: string;
  /** What the part can mean, the likeliest first: "DE" is Delaware or Germany. */
  readonly codes?: readonly string[];
  readonly wide?: ReadonlySet<string> | '*';
  readonly either?: readonly string[];
}

const CJK = /^[\p{sc=Han}\p{sc=Hangul}]/u;
/** Scripts without blanks: "東京都品川区" begins with its city. */
const townOf = (part: string) =>
  towns.get(part) ??
  (CJK.test(part) ? [...towns].find(([name]) => CJK.test(name) && part.startsWith(name))?.[1] : undefined);

/** What one part of the text can mean. `first`: nothing stands before it, so that "LA" is no state. */
function clue(part: string, first: boolean, text: string): Clue {
  const region = regions.get(part);
  const town = townOf(part) ?? (first ? towns.get(text) : undefined);
  if (!first) {
    const short = [
      shortRegions.get(part),
      COUNTRIES[part.toUpperCase()] && part.toUpperCase(),
      countries.get(part),
    ];
    const codes = [...new Set(short.flatMap(code => code ?? []))];
    if (codes.length > 0) return { codes };
  }
  if (town && !(region && !first)) return { town: town.name, codes: [town.within] };
  const all = wide.get(part);
  if (region !== undefined) return { codes: [region] };
  const country = countries.get(part);
  if (country !== undefined) return { codes: [country] };
  if (all !== undefined) return { wide: all };
  // "TX" alone is Texas, "PT" Portugal; "DE" alone is Delaware or Germany, and is taken for neither.
  const codes = part === text ? bareCode(part) : [];
  return codes.length === 0 ? { town: part } : codes.length === 1 ? { codes } : { either: codes };
}

/** The regions and countries that have this code. */
function bareCode(part: string): readonly string[] {
  const upper = part.toUpperCase();
  return [shortRegions.get(part), COUNTRIES[upper] === undefined ? undefined : upper].flatMap(
    code => code ?? [],
  );
}

const known = new Map<string, Where>();
/** Most places remembered: a list of ten thousand postings names far fewer. */
const MOST_KNOWN = 5000;

/** Where a place is, from its words: "Austin, TX", "80331 München", "UK", "Remote (EMEA)". */
export function where(text: string): Where {
  const before = known.get(text);
  if (before) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const found = read(text);
  known.set(text, found);
  return found;
}

function read(text: string): Where {
  const whole = fold(text).replace(POSTCODE, ' ').replace(/\s+/g, ' ').trim();
  const clues = parts(text)
    .flatMap(cut)
    .map((part, i) => clue(part, i === 0, whole));
  const named = clues.find(one => one.town !== undefined);
  const ofTown = named?.codes?.[0];
  const beside = clues.filter(one => one !== named).flatMap(({ codes }) => (codes ? [codes] : []));
  const countryBeside = beside.flatMap(codes => (codes.length === 1 ? codes.map(countryOf) : []));
  const hints = [...countryBeside, ...(ofTown === undefined ? [] : [countryOf(ofTown)])];
  // "Berlin, DE" is no Delaware; "Toledo, Spain" no Ohio: what stands beside a town's name decides which it is.
  const chosen = beside.flatMap(
    codes => codes.find(code => hints.includes(countryOf(code))) ?? codes[0] ?? [],
  );
  const fits =
    chosen.length === 0 ||
    (ofTown !== undefined && chosen.some(code => countryOf(code) === countryOf(ofTown)));
  const code =
    longest(fits && ofTown !== undefined ? [ofTown, ...chosen.filter(one => agree(one, ofTown))] : chosen) ??
    null;
  return {
    town: named?.town ?? null,
    region: code === null ? null : regionOf(code),
    country: code === null ? null : countryOf(code),
    wide: clues.find(one => one.wide !== undefined)?.wide ?? null,
    either: clues.length === 1 && clues[0]?.either ? new Set(clues[0].either.map(countryOf)) : null,
  };
}

/** A town's region gives way to the one that is written beside it. */
const agree = (one: string, ofTown: string): boolean => countryOf(one) === countryOf(ofTown);

const longest = (codes: readonly string[]): string | undefined =>
  codes.reduce<string | undefined>(
    (best, code) => (best && best.length > code.length ? best : code),
    undefined,
  );

/** The countries that a name stands for as a whole: "UK" one, "the EU" many, "work in" none. @param name folded */
export function countriesOf(name: string): ReadonlySet<string> {
  const country = countries.get(name);
  const area = country === undefined ? wide.get(name) : new Set([country]);
  return area === undefined || area === '*' ? new Set() : area;
}

/** Does a name mean a country, and which? */
export const countryNamed = (name: string): string | null => where(name).country;

/** How a place of the posting lies to one of the reader's. `maybe`: somewhere in a wider area that holds it. */
export type Lies = 'in' | 'maybe' | 'unknown' | 'out';

const holds = (all: Where['wide'], country: string | null): boolean =>
  all === '*' || (all !== null && country !== null && all.has(country));

/** Does `theirs` lie in `mine`: the same town, or within the region or country that the reader named? */
export function lies(theirs: Where, mine: Where): Lies {
  if (theirs.either !== null)
    return mine.country === null || theirs.either.has(mine.country) ? 'unknown' : 'out';
  if (mine.town !== null) {
    if (theirs.town !== null) return theirs.town === mine.town && !contradict(theirs, mine) ? 'in' : 'out';
    return wider(theirs, mine);
  }
  if (mine.region !== null) {
    if (theirs.region === mine.region) return 'in';
    if (theirs.region !== null) return 'out';
    if (theirs.town !== null)
      return theirs.country === null || theirs.country === mine.country ? 'unknown' : 'out';
    return wider(theirs, mine);
  }
  if (mine.country !== null) {
    if (theirs.country === mine.country) return 'in';
    if (theirs.country !== null) return 'out';
    return theirs.wide === null ? 'unknown' : holds(theirs.wide, mine.country) ? 'maybe' : 'out';
  }
  return mine.wide !== null && (holds(mine.wide, theirs.country) || theirs.wide === mine.wide)
    ? 'in'
    : 'unknown';
}

const contradict = (a: Where, b: Where): boolean =>
  (a.country !== null && b.country !== null && a.country !== b.country) ||
  (a.region !== null && b.region !== null && a.region !== b.region);

/** Their words name no town: does the wider area hold mine? */
function wider(theirs: Where, mine: Where): Lies {
  if (theirs.wide !== null && holds(theirs.wide, mine.country)) return 'maybe';
  if (theirs.region !== null) {
    if (mine.region === null)
      return mine.country === null || mine.country === theirs.country ? 'unknown' : 'out';
    return theirs.region === mine.region ? 'maybe' : 'out';
  }
  if (theirs.country !== null) {
    if (mine.country === null) return 'unknown';
    return theirs.country === mine.country ? 'maybe' : 'out';
  }
  return theirs.wide === null || mine.country === null ? 'unknown' : 'out';
}
