import type { Level } from '../../../posting/reading.ts';
import type { Segment } from '../../context.ts';
import type { Words } from '../../sections/words.ts';

/** Required, unless the section or the line's own words say that it would only be nice. */
export function levelOf(segment: Segment, low: string, words: Words): Level {
  if (segment.role === 'preferred')
    return words.required.test(low) && !words.preferred.test(low) ? 'required' : 'preferred';
  return wishes(low, words) ? 'preferred' : 'required';
}

/**
 * The whole line is a wish, not one part of it: "Rust is a plus", "(nice to have)", "Ideally, …"; but neither
 * "English (Dutch is a plus)" nor "a degree, preferably in law".
 */
function wishes(low: string, words: Words): boolean {
  if (!words.preferred.test(low) || words.required.test(low)) return false;
  const outer = low.replace(/\(([^()]*)\)/gu, (whole, inner: string) =>
    isOnlyWish(inner, words) ? whole : ' ',
  );
  const hit = words.preferred.exec(outer);
  if (!hit) return false;
  if (outer.slice(0, hit.index).trim().split(' ').length <= 2 && hit.index < 30) return true;
  // "SQL, R or Python - an advantage": the dash sets the wish behind the whole line.
  const tail = outer.slice(hit.index + hit[0].length).trim();
  if (/\s[-–—]\s*(?:\p{L}{1,3} )?$/u.test(outer.slice(0, hit.index)) && tail.length < 3) return true;
  const parts = outer.split(/[;.]\s+/u);
  if (parts.some(part => !words.preferred.test(part) && part.trim().split(' ').length > 2)) return false;
  return !isAside(outer, hit.index) && !isTail(outer, hit.index, words);
}

const isOnlyWish = (text: string, words: Words) => {
  const hit = words.preferred.exec(text);
  return hit !== null && text.trim().length - hit[0].trim().length < 3;
};

/** "…, Sage preferred": the wish ends a clause of its own that names one thing. */
function isTail(line: string, at: number, words: Words): boolean {
  const comma = line.lastIndexOf(', ', at);
  if (comma < 0) return false;
  const clause = line.slice(comma + 2, at).trim();
  if (line.slice(0, comma).trim().split(' ').length < 3) return false;
  if (words.starts.test(clause)) return true;
  const named = clause.split(' ').filter(Boolean);
  return (
    named.length <= 4 && !line.slice(0, comma).includes(',') && !named.some(word => words.binder.test(word))
  );
}

/** "…, preferably with …": an adverb opens a clause within the line. */
function isAside(line: string, at: number): boolean {
  return at > 20 && /[,;–—-]\s*(?:but |and |or )?(?:\w+ )?$/u.test(line.slice(0, at));
}
