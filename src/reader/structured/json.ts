import { decode } from './html.ts';

/*
 * JSON as pages really hold it: inside CDATA guards or comments, written with HTML entities, with raw line breaks in
 * strings, commas missing or to spare, escapes that JSON does not know. Each repair is tried only where the ones before
 * did not help, so that sound JSON is never touched.
 */

const GUARDS =
  /^\s*(?:\/\*|\/\/)?\s*<!\[CDATA\[\s*(?:\*\/)?|(?:\/\*|\/\/)?\s*\]\]>\s*(?:\*\/)?\s*$|^\s*<!--|-->\s*$|^\uFEFF/g;

/** The value, null where the text cannot be repaired. */
export function parseLoose(text: string): unknown {
  const plain = text.replace(GUARDS, '').trim().replace(/;$/, '');
  const entities = /&(?:quot|#34|#x22);/.test(plain) && !/"/.test(plain) ? decode(plain) : plain;
  for (const attempt of [() => plain, () => entities, () => mended(entities), () => mended(entities, true)]) {
    const value = parsed(attempt());
    if (value !== null) return value;
  }
  return null;
}

/** A JSON object or list, else null. */
export function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

const ESCAPES = new Set('"\\/bfnrtu');
const AFTER_VALUE = /["\]}\dels]/;
const BLANK = /\s/;

/**
 * One pass over the text: control characters in strings become escapes, unknown escapes lose their backslash, commas
 * come and go as the neighbours want. `quotes`: a quote within a string that no structure follows is escaped too.
 */
function mended(text: string, quotes = false): string {
  const out: string[] = [];
  let lastAt = -1;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (inString) {
      const ends = char === '"' && !(quotes && !endsString(text, i));
      out.push(ends ? char : withinString(text, i));
      if (char === '\\') i++;
      if (ends) [inString, lastAt] = [false, out.length - 1];
      continue;
    }
    if (BLANK.test(char)) {
      out.push(char);
      continue;
    }
    const last = out[lastAt] ?? '';
    if ((char === '}' || char === ']') && last === ',') out[lastAt] = '';
    if ((char === '"' || char === '{' || char === '[') && AFTER_VALUE.test(last)) out.push(',');
    if (char === ',' && (last === ',' || last === '{' || last === '[')) continue;
    inString = char === '"';
    out.push(char);
    lastAt = out.length - 1;
  }
  return out.join('');
}

/** One character of a string, with what its backslash escapes. */
function withinString(text: string, at: number): string {
  const char = text.charAt(at);
  if (char === '"') return '\\"';
  if (char === '\\') {
    const next = text.charAt(at + 1);
    if (ESCAPES.has(next)) return char + next;
    return next === '\n' ? '\\n' : next;
  }
  if (char >= ' ') return char;
  return char === '\n' || char === '\r' || char === '\t' ? ' ' : '';
}

/** A quote ends a string when structure follows: a colon, a comma and a key, a bracket. */
function endsString(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 200);
  return (
    /^\s*(?:[:}\]]|,\s*(?:"[^"]{0,80}"\s*:|[{["\d]|true|false|null|-)|$)/.test(after) ||
    /^\s*\n\s*"/.test(after)
  );
}
