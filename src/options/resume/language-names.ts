import { LANGUAGE_CODES, MORE_LANGUAGES, NAMED_IN } from './words.data.ts';

let names: ReadonlyMap<string, string> | null = null;

/** Every name of a language that is known, in lower case → its English name. The browser has them. */
export function languageNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const english = new Intl.DisplayNames(['en'], { type: 'language' });
  const tongues = NAMED_IN.map(code => new Intl.DisplayNames([code], { type: 'language' }));
  const known = LANGUAGE_CODES.flatMap(code => {
    const name = english.of(code) ?? code;
    const own = new Intl.DisplayNames([code], { type: 'language' });
    return [...tongues, own].map(tongue => [(tongue.of(code) ?? name).toLowerCase(), name] as const);
  });
  names = new Map([...known, ...MORE_LANGUAGES.map(([more, name]) => [more.toLowerCase(), name] as const)]);
  return names;
}
