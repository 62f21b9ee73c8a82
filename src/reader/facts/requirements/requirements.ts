import type { Level, Requirement } from '../../../posting/reading.ts';
import type { Context, Found, Segment } from '../../context.ts';
import { plain, wordsOf, type Words } from '../../sections/words.ts';

const MOST = 2000;

/** What the candidate should have, one entry a bullet or sentence, in the page's order; each proof's span is the whole text. */
export function findRequirements({ own, language }: Context): Found<Requirement>[] {
  const words = wordsOf(language);
  const seen = new Set<string>();
  const found: Found<Requirement>[] = [];
  own.forEach((segment, i) => {
    if (segment.isHeading || segment.text.length > MOST) return;
    const low = plain(segment.text);
    if (seen.has(low) || !asks(segment, low, words, own[i + 1])) return;
    seen.add(low);
    found.push({
      value: { text: segment.text, level: levelOf(segment, low, words) },
      proofs: [{ span: segment.span, source: 'text', how: 'stated' }],
    });
  });
  return found;
}

function asks(segment: Segment, low: string, words: Words, next: Segment | undefined): boolean {
  const { role, isItem, text } = segment;
  if (words.never.test(low) || isIntroduction(text, isItem, next)) return false;
  if (role === 'required' || role === 'preferred') {
    if (isItem) return /\p{L}{2}/u.test(text);
    return text.split(' ').length > 2 && !text.endsWith('?');
  }
  if (text.endsWith('?') || role === 'benefits' || role === 'legal' || role === 'apply' || role === 'pay')
    return false;
  if (role === 'duties' && isItem) return words.starts.test(low);
  return words.anywhere.test(low) || (isItem && words.starts.test(low));
}

function isIntroduction(text: string, isItem: boolean, next: Segment | undefined): boolean {
  if (/[:：]$/u.test(text)) return true;
  return !isItem && next?.isItem === true && text.length < 160 && !/[.!]$/u.test(text);
}

/** Required, unless the section or the line's own words say that it would only be nice. */
export function levelOf(segment: Segment, low: string, words: Words): Level {
  if (segment.role === 'preferred')
    return words.required.test(low) && !words.preferred.test(low) ? 'required' : 'preferred';
  if (!words.preferred.test(low)) return 'required';
  return mixes(low, words) ? 'required' : 'preferred';
}

/** A line that asks for one thing and would like another. */
function mixes(low: string, words: Words): boolean {
  if (words.required.test(low)) return true;
  const parts = low
    .split(/[;.]\s|, (?=[^,]{3,60}(?:preferred|a plus)\b)/u)
    .filter(part => part.split(' ').length > 2);
  return parts.length > 1 && parts.some(part => !words.preferred.test(part));
}
