import type { Requirement } from '../../../posting/reading.ts';
import type { Context, Found, Role, Segment } from '../../context.ts';
import { wordsOf } from '../../sections/words.ts';
import { levelOf } from './level.ts';
import { Lines } from './lines.ts';
import { askingLists, askingRuns, deedLists, introductions, offerLists, shortLines } from './lists.ts';

const MOST = 2000;
/** A line of a scale of pay: "5 years of experience: 31,000". */
const AMOUNT = /\p{Sc}|\d[.,]\d{3}/u;
/** A longer line that breaks off was wrapped. */
const MOST_OPEN = 60;

/** What the candidate should have, one entry a bullet or sentence, in the page's order; each proof's span is the whole text. */
export function findRequirements({ own, language }: Context): Found<Requirement>[] {
  const words = wordsOf(language);
  const lines = new Lines(own, words);
  const listed = new Set([...askingLists(lines), ...askingRuns(lines), ...shortLines(lines)]);
  const silent = new Set([...deedLists(lines), ...offerLists(lines), ...introductions(lines)]);
  const seen = new Set<string>();
  const found: Found<Requirement>[] = [];
  own.forEach((segment, i) => {
    if (segment.isHeading || segment.text.length > MOST || silent.has(i)) return;
    const low = lines.low(i);
    if (seen.has(low) || !asks(lines, i, listed.has(i))) return;
    seen.add(low);
    found.push({
      value: { text: segment.text, level: levelOf(segment, low, words) },
      proofs: [{ span: segment.span, source: 'text', how: 'stated' }],
    });
  });
  return found;
}

const NOT_ASKING = new Set<Role>(['benefits', 'legal', 'apply']);

function asks(lines: Lines, i: number, listed: boolean): boolean {
  const segment = lines.own[i];
  if (!segment || lines.words.never.test(lines.low(i))) return false;
  const { role, isItem, text } = segment;
  if (isIntroduction(text, isItem, lines.own[i + 1]) && !isWhole(lines, i)) return false;
  if (role === 'required' || role === 'preferred')
    return isItem ? /\p{L}{2}/u.test(text) : listed || isLine(text, lines, i);
  if (text.endsWith('?') || NOT_ASKING.has(role)) return false;
  // Behind the pay in flattened text only what asks in every way is believed: "Pay depends on experience".
  if (role === 'pay') return lines.starts(i) && lines.anywhere(i) && !AMOUNT.test(text);
  if (listed) return true;
  if (role === 'duties' && isItem) return lines.starts(i);
  return lines.anywhere(i) || (isItem && lines.starts(i));
}

/** "It would be good to have": what it binds to is said below, beginning small. */
function breaksOff(lines: Lines, i: number): boolean {
  const next = lines.own[i + 1];
  return (
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    lines.words.binder.test(lines.low(i)) &&
    lines.low(i).length < MOST_OPEN
  );
}

/** A word or two without a stop are a label: "Tools"; "Diploma (required)" is none. */
function isLine(text: string, lines: Lines, i: number): boolean {
  if (text.endsWith('?') || breaksOff(lines, i)) return false;
  const { preferred, required } = lines.words;
  const said = (pattern: RegExp) => text.lastIndexOf('(') > 0 && pattern.test(lines.low(i));
  if (said(preferred) || said(required)) return true;
  return text.split(' ').length > 2 || /\p{L}[.;,]$|[ぁ-ヺ㐀-鿿가-힣].{4}/u.test(text) || lines.starts(i);
}

/** "Doctorate in botany" before a list asks by itself; "Experience with" waits for what follows. */
function isWhole(lines: Lines, i: number): boolean {
  const low = lines.low(i);
  return lines.starts(i) && !/[:：]$/u.test(low) && !lines.words.binder.test(low);
}

function isIntroduction(text: string, isItem: boolean, next: Segment | undefined): boolean {
  if (/[:：]$/u.test(text)) return true;
  return !isItem && next?.isItem === true && text.length < 160 && !/[.!]$/u.test(text);
}
