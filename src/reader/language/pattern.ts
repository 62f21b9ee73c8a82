import { regex } from '../regex.ts';

/*
 * Case-insensitive matching over any script, without the `i` flag: with `u` it makes V8 take milliseconds to build each
 * pattern. Texts are lowered once instead, patterns are lower-case.
 */

/** Lower case, character for character: offsets hold (the lower form of "İ" would be two characters; here it is "i"). */
export function lower(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  return text.replace(/[^\x00-\x7f]/gu, char => {
    const small = char === 'İ' ? 'i' : char.toLowerCase();
    return small.length === char.length ? small : char;
  });
}

const compiled = new Map<string, RegExp>();

/** A pattern over lowered text, built once for each source. Without `g`: it keeps no place between calls. */
export function pattern(source: string): RegExp {
  const known = compiled.get(source);
  if (known) return known;
  const made = regex(source, 'u');
  compiled.set(source, made);
  return made;
}

/** One source out of several: the first that hits wins. */
export const anyOf = (...sources: readonly string[]): string => sources.join('|');
