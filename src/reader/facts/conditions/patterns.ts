import { conditions as table } from '../../language/conditions.ts';
import type { ConditionWords } from '../../language/words.ts';
import { regex } from '../../regex.ts';

/** A language's condition patterns, compiled. Every one is read against a lower-case line. */
export type Patterns = { readonly [K in Exclude<keyof ConditionWords, 'numbers'>]: RegExp } & {
  readonly numberOf: (text: string) => number | null;
};

const made = new Map<string, readonly Patterns[]>();

/** Patterns of a language and English behind it. */
export function patternsOf(language: string): readonly Patterns[] {
  const known = made.get(language);
  if (known) return known;
  const codes = language !== 'en' && language in table ? [language, 'en'] : ['en'];
  const all = codes.flatMap(code => (table[code] ? [compile(table[code])] : []));
  made.set(language, all);
  return all;
}

function compile(words: ConditionWords): Patterns {
  const numbers = words.numbers.split(' ');
  const one = (source: string | readonly string[]) =>
    regex(typeof source === 'string' ? source : source.join('|') || '(?!)', 'u');
  return {
    visaRefused: one(words.visaRefused),
    visaOffered: one(words.visaOffered),
    visaMention: one(words.visaMention),
    authorization: one(words.authorization),
    authorizationNot: one(words.authorizationNot),
    clearance: one(words.clearance),
    clearanceNot: one(words.clearanceNot),
    travelPercent: one(unique(words.travelPercent)),
    noTravel: one(words.noTravel),
    travelNot: one(words.travelNot),
    officeDays: one(unique(words.officeDays)),
    homeDays: one(words.homeDays),
    fullOffice: one(words.fullOffice),
    officeNot: one(words.officeNot),
    relocationOffered: one(words.relocationOffered),
    relocationRefused: one(words.relocationRefused),
    relocationRequired: one(words.relocationRequired),
    equity: one(words.equity),
    equityNot: one(words.equityNot),
    bonus: one(words.bonus),
    bonusNot: one(words.bonusNot),
    license: one(words.license),
    licenseNot: one(words.licenseNot),
    closed: one(words.closed),
    closedNot: one(words.closedNot),
    partial: one(words.partial),
    truncated: one(words.truncated),
    numberOf: text => {
      if (/^\d+$/u.test(text)) return Number(text);
      const at = numbers.indexOf(text);
      return at < 0 ? null : at;
    },
  };
}

const unique = (sources: readonly string[]) => sources.join('|');

/** The numbers of a match's named groups n1, n2 …, in order. */
export function numbersOf(hit: RegExpExecArray, { numberOf }: Patterns): number[] {
  return Object.entries(hit.groups ?? {}).flatMap(([, text]) => {
    const value = text === undefined ? null : numberOf(text);
    return value === null ? [] : [value];
  });
}
