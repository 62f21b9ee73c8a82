import { isOccupation } from '../title/words.ts';
import type { Part } from './parts.ts';

/** A posting's facts in one line. */
export interface Row {
  readonly company: Part | null;
  readonly title: Part;
  readonly parts: readonly Part[];
}

const FEWEST = 3;
/** What such a line says beside names: where and how one works, for how much. Over any case. */
const FACT =
  /^(?:[$€£¥₹]?\d[\d.,]*\s?[kKmM€$£+-]|[$€£¥₹]|(?:on-?site|remote|hybrid|full[- ]?time|part[- ]?time|contract|intern|permanent|visa|no visa|https?:|www\.)(?![\p{L}]))|(?:\(?(?:remote|on-?site|hybrid|full[- ]?time|part[- ]?time)\)?)$/iu;

/**
 * "Example Bakery | Baker | Leeds | ONSITE | $30k": the line that forums' hiring threads begin a posting with. Its title
 * names a trade, the employer stands before it, and a fact of the work behind it.
 */
export function rowOf(text: string): Row | null {
  const parts: Part[] = [];
  for (const match of text.matchAll(/[^|]+/g)) {
    const raw = match[0];
    const part = raw.trim();
    if (part === '') continue;
    const start = match.index + raw.indexOf(part);
    parts.push({ text: part, start, end: start + part.length });
  }
  if (parts.length < FEWEST) return null;
  const at = parts.slice(0, FEWEST).findIndex(part => isOccupation(part.text) && !FACT.test(part.text));
  const title = parts[at];
  if (!title || !parts.some((part, i) => i !== at && FACT.test(part.text))) return null;
  const first = parts[0];
  return { company: at > 0 && first && !FACT.test(first.text) ? first : null, title, parts };
}
