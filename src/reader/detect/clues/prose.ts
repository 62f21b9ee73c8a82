import type { Look } from '../look.ts';
import { anyOf, distinct, often } from '../text.ts';
import * as words from '../words.data.ts';
import { log, seen, share, there, type Seen } from './seen.ts';
import { NAMES_JOB } from './titles.ts';

/** Read at most so much: a posting shows itself early, and the gate runs on every page of the web. */
const MOST_TEXT = 60_000;
const MOST_LINES = 1500;
/** Longer lines are no headings, no cells of a table, no rows of a list. */
const SHORT = 70;
const LONG = 120;
/** With a heading of what is asked and one of the work, so many different sentences are a posting's body. */
const WHOLE = 4;

const START = '^[\\P{L}]{0,6}';
const END = '[\\s:：?!.…]*(?![\\p{L}])';
const REQUIREMENTS = anyOf(words.REQUIREMENT_HEADINGS, START, END, 'u');
const DUTIES = anyOf(words.DUTY_HEADINGS, START, END, 'u');
const OFFERS = anyOf(words.OFFER_HEADINGS, START, END, 'u');
const GLUED = new RegExp(words.GLUED_HEADINGS, 'gi');
const SENTENCES = anyOf(words.POSTING_SENTENCES, '(?<![a-zß-ÿ])');
const LIST_WORDS = anyOf(words.LIST_WORDS, '(?<![a-z])');
const ARTICLE_WORDS = new RegExp(words.ARTICLE_WORDS, 'g');
const SHOP_WORDS = new RegExp(words.SHOP_WORDS, 'g');
const PERSON_WORDS = new RegExp(words.PERSON_WORDS, 'g');
const WALL = new RegExp(words.WALL_WORDS);
const AGO = anyOf(words.AGO);
const PAY =
  /(?:[$€£¥]\s?\d[\d,.]*k?\s?(?:[-–—]|to|bis)\s?[$€£]?\s?\d[\d,.]*k?|\d[\d,.]*\s?(?:€|eur|usd|gbp|pln|kč|円)[^\n]{0,12}(?:hour|year|month|annum|stunde|jahr|monat)|(?:salary|gehalt|salaire|lön|月給|時給|年収)\s*[:：]?\s*[$€£]?\d)/g;
const PRICE = /[$€£]\s?\d{1,4}(?:[.,]\d{2})?(?![\d,.]*k?\s?[-–]|\d)/g;
const EMPLOYMENT = anyOf(words.EMPLOYMENT, '^(?:[^\\n]{0,25}\\b)?', '[^\\n]{0,25}$', '');
/** A line that is a day and no more. */
const DATED = /^\D{0,12}(?:\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})$/;
/** "By Ann Writer", with or without what follows; case matters. */
const BYLINE =
  /^(?:By|Von|Par|Por|Door|Av|Di|Autor:|Author:|Posted by|Written by):? \p{Lu}[\p{L}.’'-]+ \p{Lu}[^\n]{0,60}$/mu;

/** What the page's lines say, and what they are like. */
export function prose(look: Look): Seen[] {
  const shown = look.text.slice(0, MOST_TEXT);
  const text = shown.toLowerCase();
  const lines = text
    .split('\n', MOST_LINES * 3)
    .filter(line => line.length > 1)
    .slice(0, MOST_LINES);
  return [...sections(shown, text, lines), ...rows(text, lines), ...manner(shown, text, lines)];
}

/** The parts of a posting. */
function sections(shown: string, text: string, lines: readonly string[]): Seen[] {
  const short = lines.filter(line => line.length < SHORT);
  const heads = (pattern: RegExp) => {
    const all = short.filter(line => pattern.test(line)).map(line => line.slice(0, 40));
    const found = new Set(all);
    return { count: found.size, again: all.length - found.size, saw: [...found][0] ?? '' };
  };
  const requirements = heads(REQUIREMENTS);
  const duties = heads(DUTIES);
  const offers = heads(OFFERS);
  const glued = distinct(shown, GLUED, 6);
  const sentences = distinct(text, SENTENCES, 15);
  const kilos = Math.max(text.length / 1000, 2);
  const isWhole =
    requirements.count > 0 && (duties.count > 0 || offers.count > 1) && sentences.count >= WHOLE;
  return [
    seen('requirement headings', share(requirements.count, 3), requirements.saw),
    seen('duty headings', share(duties.count, 3), duties.saw),
    seen('offer headings', share(offers.count, 4), offers.saw),
    seen(
      'the same headings again',
      share(Math.max(0, requirements.again + duties.again - 1), 3),
      requirements.saw,
    ),
    seen('section words', share(glued.count, 5), glued.saw),
    seen('a whole posting', isWhole ? 1 : 0, requirements.saw),
    seen("a posting's sentences", share(sentences.count, 12), sentences.saw),
    seen("a posting's sentences for the length", sentences.count / kilos / 3, sentences.saw),
  ];
}

/** The rows of a list, and what says it once or many times. */
function rows(text: string, lines: readonly string[]): Seen[] {
  const short = lines.filter(line => line.length < SHORT);
  const ago = often(text, AGO, 12);
  const pay = often(text, PAY, 12);
  const price = often(text, PRICE, 20);
  const kinds = short.filter(line => EMPLOYMENT.test(line));
  const dated = lines.filter(line => DATED.test(line));
  const named = short.filter(line => line.length > 5 && NAMES_JOB.test(line));
  const again = repeated(short);
  return [
    seen('posted ago', share(ago.count, 2), ago.saw),
    seen('posted ago, many times', log(ago.count - 3, 9), ago.saw),
    seen('days alone, many times', log(dated.length - 3, 20), dated[0] ?? ''),
    seen('pay', share(pay.count, 1), pay.saw),
    seen('pay, many times', log(pay.count - 3, 9), pay.saw),
    seen('prices', share(price.count, 15), price.saw),
    seen('lines that name jobs', log(named.length - 3, 30), named[0] ?? ''),
    seen('employment type', share(kinds.length, 1), kinds[0] ?? ''),
    seen('employment type, many times', log(kinds.length - 3, 20), kinds[0] ?? ''),
    seen('rows alike', log(again.count - 2, 60), again.saw),
  ];
}

/** How many short lines say what three or more others say: the cells of a list repeat. */
function repeated(short: readonly string[]): { count: number; saw: string } {
  const times = new Map<string, number>();
  for (const line of short) times.set(line, (times.get(line) ?? 0) + 1);
  const often = [...times].filter(([, count]) => count > 3);
  return { count: often.reduce((sum, [, count]) => sum + count, 0), saw: often[0]?.[0] ?? '' };
}

/** What scripts that write a word in a character or two say beyond the length of their text, in kilos. */
const dense = (text: string): number =>
  ((text.match(/[\u3040-\u9fff\uac00-\ud7af]/g)?.length ?? 0) * 1.5) / 1000;

/** How the page speaks. */
function manner(shown: string, text: string, lines: readonly string[]): Seen[] {
  const listWords = distinct(text, LIST_WORDS, 8);
  const long = lines.filter(line => line.length > LONG).length;
  const kilos = text.length / 1000;
  const top = text.slice(0, 3000);
  return [
    seen("a list's words", share(listWords.count, 6), listWords.saw),
    seen("an article's words", share(distinct(text, ARTICLE_WORDS, 8).count, 8), ''),
    there('a byline', BYLINE.exec(shown)?.[0]),
    seen("a shop's words", share(distinct(text, SHOP_WORDS, 5).count, 5), ''),
    seen("a person's words", share(distinct(text, PERSON_WORDS, 4).count, 4), ''),
    there('a wall', kilos < 4 ? WALL.exec(top)?.[0] : undefined),
    seen('hardly any text', kilos + dense(shown) < 0.3 ? 1 : 0, ''),
    seen('long page', log(kilos, 60), ''),
    seen('paragraphs', log(long, 60), ''),
  ];
}
