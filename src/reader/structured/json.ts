import { decode } from './html.ts';

/*
 * JSON as pages really hold it: inside CDATA guards or comments, written with HTML entities, with raw line breaks in
 * strings, commas missing or to spare, escapes that JSON does not know. Each repair is tried only where the ones before
 * did not help, so that sound JSON is never touched.
 */

const GUARDS =
  /^\s*(?:\/\*|\/\/)?\s*<!\[CDATA\[\s*(?:\*\/)?|(?:\/\*|\/\/)?\s*\]\]>\s*(?:\*\/)?\s*$|^\s*<!--|-->\s*$|^\s*(?:window\.[\w.]+|var \w+)\s*=\s*|^\uFEFF/g;

/** The value, null where the text cannot be repaired. */
export function parseLoose(text: string): unknown {
  const plain = text.replace(GUARDS, '').trim().replace(/;$/, '');
  const entities = /&(?:quot|#34|#x22);/.test(plain) && !/"/.test(plain) ? decode(plain) : plain;
  for (const attempt of [plain, entities, mended(entities), mended(entities, true)]) {
    try {
      const value: unknown = JSON.parse(attempt);
      if (typeof value === 'object' && value !== null) return value;
    } catch {
      // The next repair may help.
    }
  }
  return null;
}

const ESCAPES = new Set('"\\/bfnrtu');
const AFTER_VALUE = /["\]}\dels]/;

/**
 * One pass over the text: control characters in strings become escapes, unknown escapes lose their backslash, commas
 * come and go as the neighbours want. `quotes`: a quote within a string that no structure follows is escaped too.
 */
function mended(text: string, quotes = false): string {
  let out = '';
  let last = '';
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (inString) {
      if (char === '\\') {
        const next = text.charAt(i + 1);
        if (ESCAPES.has(next)) out += char + next;
        else out += next === '\n' ? '\\n' : next;
        i++;
      } else if (char === '"' && !(quotes && !endsString(text, i))) {
        inString = false;
        out += char;
        last = char;
      } else if (char === '"') out += '\\"';
      else if (char < ' ') out += char === '\n' || char === '\r' || char === '\t' ? ' ' : '';
      else out += char;
      continue;
    }
    if (/\s/.test(char)) {
      out += char;
      continue;
    }
    if ((char === '}' || char === ']') && last === ',') out = out.replace(/,\s*$/, '');
    if ((char === '"' || char === '{' || char === '[') && AFTER_VALUE.test(last)) out += ',';
    if (char === ',' && (last === ',' || last === '{' || last === '[')) continue;
    if (char === '"') inString = true;
    out += char;
    last = char;
  }
  return out;
}

/** A quote ends a string when structure follows: a colon, a comma and a key, a bracket. */
function endsString(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 200);
  return (
    /^\s*(?:[:}\]]|,\s*(?:"[^"]{0,80}"\s*:|[{["\d]|true|false|null|-)|$)/.test(after) ||
    /^\s*\n\s*"/.test(after)
  );
}
