import { isJoined } from './joined-names.ts';
import { plain, type Words } from './words.ts';

/** A stretch of a text: `text.slice(start, end)`, without blanks at its ends. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Behind a bullet sign or a list number. */
  readonly bullet: boolean;
}

const BULLET =
  /[•●▪■◦‣⁃∙·►▸➢➤✓✔✅★☆❖♦◆○]|(?:^|\s)(?:\*|–|—|-|>)(?=\s+[\p{Lu}"“(])|(?:^|(?<!\d\+?|[$€£<])\s)[*–—-](?=\s+\d)|(?<=[.;!])-(?=\s\p{Lu})/gu;
const LEADING =
  /^(?:[\s・◎•●▪■◦‣⁃∙·►▸➢➤✓✔✅★☆❖♦◆○*+>|]+|[-–—]+(?:\s+|(?=[\p{Lu}\p{Ll}]))|\(?(?:\d{1,2}|[a-z])[.)]\s+|[（(]?\d{1,2}(?:[、。）]|[.．](?=[一-鿿])))+/u;
const STOP =
  /(?<![.!?…])[.!?…]+["”’')\]]*\s+(?=["“‘'([]?[\p{Lu}\d•€$£])|(?<!(?:^|\s)\d{1,2})[。！？]+[」』）]*(?=.)/gu;
const GLUE =
  /(?:[\p{Ll}\d)\]"”]|[.!?:;…][)"”]?)(?=\p{Lu})|\p{Ll}{2}(?:\p{Ll}|[.)])(?=\d{1,2}\+?(?:\s?(?:[-–]|to)\s?\d{1,2}\+?)?\s(?:years?|yrs)\b)/gu;
const NAMES = /^(?:Mc|Mac|De|Di|Le|La|Van|O)\p{Lu}/u;
const YEARS = /\d{1,2}\+?(?:\s?(?:-|–|to)\s?\d{1,2}\+?)?\s+(?:years?|yrs?)\b/;

/**
 * Cuts a text whose line breaks were lost where one word runs into the next ("softwareKnowledge of …"). A lone
 * mixed-case word is a name (PowerPoint), so a break after a capitalised word counts only where other breaks are sure.
 */
export function gluedLines(text: string, isHeading: (text: string) => boolean): Stretch[] {
  const points = [...text.matchAll(GLUE)].map(hit => ({
    at: hit.index + hit[0].length,
    sure: isSureGlue(text, hit.index + hit[0].length),
  }));
  const isLabel = (from: number, at: number) => at - from < 100 && isHeading(text.slice(from, at));
  const sure = points.filter(point => point.sure === 'yes').length;
  const cuts = [0];
  for (const { at, sure: how } of points) {
    const from = cuts.at(-1) ?? 0;
    const believe =
      isStop(text, from, at) ||
      (how === 'yes'
        ? sure > 1 || isLabel(from, at) || text.length > 300
        : how === 'maybe' && (sure > 1 || isLabel(from, at)));
    if (believe) cuts.push(at);
  }
  return cuts
    .map((from, i) => trimmed(text, from, cuts[i + 1] ?? text.length))
    .filter(({ start, end }) => end > start);
}

/** A sentence ends and the next one begins: "… of the Suite.Prior experience …"; "Node.Js is" does not. */
const isStop = (text: string, from: number, at: number) =>
  at - from > 20 &&
  /\s\p{L}\p{Ll}{3,}[.!]$/u.test(text.slice(at - 20, at)) &&
  /^\p{Lu}\p{Ll}{3,} \p{Ll}/u.test(text.slice(at, at + 30));

function isSureGlue(text: string, at: number): 'yes' | 'maybe' | 'no' {
  const before = text.slice(Math.max(0, at - 40), at);
  const word = /[^\s/(,;]*$/u.exec(before)?.[0] ?? '';
  const after = /^\p{Lu}[^\s]*/u.exec(text.slice(at, at + 30))?.[0] ?? '';
  if (/^\d/u.test(text.slice(at, at + 1))) return 'yes';
  if (/[.!?…][)"”]?$/u.test(word))
    return /(?:\p{Ll}{2}|\))[.!?…][)"”]?$/u.test(word) &&
      !/^(?:www|\p{Lu})/u.test(word) &&
      /^\p{Lu}(?:[\p{Ll}'’]|$)/u.test(after) &&
      !/^(?:JS|NET|Net|Js|IO|AI)\b/u.test(after)
      ? 'yes'
      : 'no';
  if (/[:;]$/u.test(word)) return 'maybe';
  if (/[)\]"”]$/u.test(word)) return 'yes';
  if (/\d$/u.test(word)) return /^\p{Lu}\p{Ll}{2}/u.test(after) && !/\p{L}/u.test(word) ? 'maybe' : 'no';
  if (NAMES.test(word + after) || isJoined(word, after)) return 'no';
  const last = /\p{Lu}?\p{Ll}+$/u.exec(word)?.[0] ?? '';
  if (/^\p{Ll}{3,}$/u.test(word) || /^[\p{Ll}-]{4,}$/u.test(word)) return 'yes';
  if (/^\p{Ll}{2}$/u.test(word) && /\s\S*$/u.test(before)) return 'maybe';
  return last.length >= 3 && /^\p{Lu}[\p{Ll}\s'’]/u.test(`${after} `) ? 'maybe' : 'no';
}

/** Cuts at bullet signs that stand inside a line; a line without two of them stays whole. */
export function bulletLines(text: string, { start, end }: Stretch): Stretch[] {
  const line = text.slice(start, end);
  const signs = [...line.matchAll(BULLET)].map(hit => hit.index + (/^\s/u.test(hit[0]) ? 1 : 0));
  const inner = signs.filter(at => at > 0);
  if (inner.length < (signs[0] === 0 ? 1 : 2)) return [unbulleted(text, start, end)];
  const cuts = [0, ...inner];
  return cuts
    .map((from, i) => unbulleted(text, start + from, start + (cuts[i + 1] ?? line.length)))
    .filter(one => one.end > one.start);
}

/** Cuts prose into sentences, and items that were run together without stops. */
export function sentences(text: string, { start, end, bullet }: Stretch, words: Words): Stretch[] {
  const cuts = [start];
  const part = text.slice(start, end);
  for (const hit of part.matchAll(STOP)) {
    const until = start + hit.index + hit[0].length;
    if (!words.abbreviation.test(plain(part.slice(0, hit.index + 1).slice(-12))) || /[!?]/u.test(hit[0]))
      cuts.push(until);
  }
  const whole = cuts.map((from, i) => ({ from, to: cuts[i + 1] ?? end }));
  return whole
    .flatMap(({ from, to }) => runTogether(text, from, to, words))
    .map(([from, to], i) => ({ ...unbulleted(text, from, to), bullet: bullet && i === 0 }))
    .filter(one => one.end > one.start);
}

const FIRST = /^[\p{L}'’./-]+/u;
const WORD_BREAK = /(?<=[\p{Ll}\d)%+"”’]) (?=[\p{Lu}\d])/gu;

/** "… for gaming Experience with …": a word that starts items, after a word that binds nothing. */
function runTogether(text: string, from: number, to: number, words: Words): [number, number][] {
  const cuts = [from];
  const part = text.slice(from, to);
  for (const hit of part.matchAll(WORD_BREAK)) {
    const rest = part.slice(hit.index + 1, hit.index + 40);
    const years = YEARS.exec(rest)?.index === 0;
    if (!years && !words.itemStarts.has(FIRST.exec(rest)?.[0].replace(/’/gu, "'") ?? '')) continue;
    const before = part.slice(Math.max(0, hit.index - 30), hit.index);
    // "(some 5 years)": what is still in brackets goes on.
    if (words.binder.test(plain(before)) || hit.index < 12 || /\([^()]{0,40}$/u.test(before)) continue;
    const lastWord = /\S+$/u.exec(before)?.[0] ?? '';
    // "Work Experience", "Senior Working Group": a capitalised word before it makes it a name.
    if (!years && /^\p{Lu}/u.test(lastWord) && !/^\p{Lu}[\p{Ll}]+\s+\p{Ll}/u.test(rest)) continue;
    if (years && /[\d:]$/u.test(lastWord)) continue;
    cuts.push(from + hit.index + 1);
  }
  return cuts.map((at, i) => [at, cuts[i + 1] ?? to]);
}

/** The stretch without blanks, bullet signs and list numbers before it. */
export function unbulleted(text: string, start: number, end: number): Stretch {
  const part = text.slice(start, end);
  const lead = LEADING.exec(part)?.[0] ?? '';
  const kept = lead.length < part.length ? lead : '';
  return { ...trimmed(text, start + kept.length, end), bullet: /[^\s]/u.test(kept) };
}

function trimmed(text: string, start: number, end: number): Stretch {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to, bullet: false };
}
