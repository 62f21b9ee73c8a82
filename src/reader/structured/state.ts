import { parsed } from './json.ts';
import { aliased, jobLike } from './state-keys.ts';
import type { Node } from './node.ts';

/*
 * A page's state as plain JSON: what its own scripts were given to draw the page from. No vocabulary binds it, so a
 * job is told by what its object holds: a title, a long description, and an employer, a place or a kind of employment.
 * Where the description stands elsewhere, a title and more of such facts.
 */

const MOST_DEPTH = 16;
const MOST_VALUES = 20_000;
const MOST_JOBS = 200;

/** Every object of the state that looks like a job, its keys as schema.org calls them; cards where none is whole. */
export function stateJobs(blocks: readonly string[]): Node[] {
  const found: Node[] = [];
  const cards: Node[] = [];
  let left = MOST_VALUES;
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null) return;
    if (depth > MOST_DEPTH || left-- < 0 || found.length >= MOST_JOBS) return;
    const like = jobLike(value);
    if (like === 'whole') found.push(aliased(value));
    else if (like === 'card' && cards.length < MOST_JOBS) cards.push(aliased(value));
    if (like !== 'whole') Object.values(value).forEach(one => walk(one, depth + 1));
  };
  for (const block of blocks) walk(parsed(literal(block)), 0);
  return found.length > 0 ? found : cards;
}

/** The JSON value of "window.name = {…};", of a plain block itself. */
export function literal(text: string): string {
  const from =
    /^\s*(?:(?:window|self|globalThis)[\w.[\]"']{1,80}|(?:var|let|const) \w{1,80})\s*=\s*(?=[{[])/.exec(text);
  return from ? balanced(text, from[0].length) : text;
}

/** From an opening bracket to the one that closes it. */
function balanced(text: string, from: number): string {
  let open = 0;
  let inString = false;
  for (let i = from; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === BACKSLASH) i++;
      else if (char === QUOTE) inString = false;
    } else if (char === QUOTE) inString = true;
    else if (char === CURLY || char === SQUARE) open++;
    else if ((char === CURLY_END || char === SQUARE_END) && --open === 0) return text.slice(from, i + 1);
  }
  return '';
}

const [QUOTE, BACKSLASH, CURLY, CURLY_END, SQUARE, SQUARE_END] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];
