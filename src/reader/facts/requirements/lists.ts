import type { Role, Segment } from '../../context.ts';
import type { Lines } from './lines.ts';

/* Lines that are what they are because of their neighbours. */

const UNTOLD = new Set<Role>(['header', 'unknown', 'about']);
/** Where sentences that ask run on without a heading: behind a list of duties too. */
const RUNS = new Set<Role>([...UNTOLD, 'duties']);
/** Share of a list's lines that must read as requirements for the rest to be taken along. */
const MOSTLY = 0.4;
/** Share of a section's lines that must tell of deeds for it to be one of duties. */
const DEEDS = 0.6;

/** A longer line between two that ask is prose of its own. */
const MOST_BETWEEN = 200;

/** Items of lists under no telling heading that read as requirements for the most part. */
export function askingLists(lines: Lines): Set<number> {
  const { own } = lines;
  const listed = new Set<number>();
  let list: number[] = [];
  const close = () => {
    const hits = list.filter(i => lines.starts(i));
    if (list.length > 2 && hits.length >= list.length * MOSTLY) for (const i of list) listed.add(i);
    list = [];
  };
  own.forEach((segment, i) => {
    const before = own[i - 1];
    const goesOn = before?.isItem && !before.isHeading && isNext(before, segment);
    if (!goesOn) close();
    if (segment.isItem && !segment.isHeading && UNTOLD.has(segment.role)) list.push(i);
  });
  close();
  return listed;
}

const isNext = (before: Segment, { span }: Segment) =>
  before.span.block === span.block || before.span.block + 1 === span.block;

/**
 * Sentences under no telling heading that begin as requirements do, next to another line that asks: where the list's
 * marks were lost, "Strong writing skills" stands behind "Five years of experience in …".
 */
export function askingRuns(lines: Lines): Set<number> {
  const { own } = lines;
  const runs = new Set<number>();
  const joins = (i: number, at: number) => {
    const one = own[i];
    const other = own[at];
    if (!one || !other || !lines.isText(at) || other.role !== one.role || other.text.endsWith('?'))
      return false;
    const [first, second] = i < at ? [one, other] : [other, one];
    return isNext(first, second) && (runs.has(at) || lines.anywhere(at) || lines.starts(at));
  };
  own.forEach(({ role, isHeading, isItem }, i) => {
    if (isHeading || isItem || !RUNS.has(role) || !lines.starts(i)) return;
    if (joins(i, i - 1) || joins(i, i + 1)) runs.add(i);
  });
  const asks = (i: number) => runs.has(i) || (lines.anywhere(i) && lines.isText(i));
  // One line between two that ask is one of them.
  const between = own.flatMap(({ role, isHeading, isItem, text, span }, i) => {
    const inside = own[i - 1]?.span.block === span.block && own[i + 1]?.span.block === span.block;
    const open = inside && !isHeading && !isItem && UNTOLD.has(role) && text.length < MOST_BETWEEN;
    return open && asks(i - 1) && asks(i + 1) ? [i] : [];
  });
  return new Set([...runs, ...between]);
}

/**
 * Lines that tell what one will do although their heading says "Job requirements": believed only where the posting
 * has another section of what it asks, and none of duties.
 */
export function deedLists(lines: Lines): Set<number> {
  const { own } = lines;
  const sections: number[][] = [];
  let title: string | null = null;
  own.forEach(({ role, isHeading, heading, isItem }, i) => {
    if (isHeading || !isItem || role !== 'required') return;
    if (heading !== title || sections.length === 0) sections.push([]);
    title = heading;
    sections.at(-1)?.push(i);
  });
  if (sections.length < 2 || own.some(({ role, isItem }) => role === 'duties' && isItem)) return new Set();
  const isDeed = (i: number) => lines.words.deeds.test(lines.low(i));
  const told = sections.filter(list => list.length > 3 && list.filter(isDeed).length >= list.length * DEEDS);
  return new Set(told.length < sections.length ? told.flatMap(list => list.filter(isDeed)) : []);
}

/** So many short lines in a row are a list that lost its marks; fewer are labels. */
const LEAST_SHORT = 3;

/** Lines of a word or two, each in a block of its own under a heading that asks: "Tact", "Critical thinking". */
export function shortLines({ own }: Lines): Set<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const close = () => {
    if (run.length >= LEAST_SHORT) for (const i of run) found.add(i);
    run = [];
  };
  own.forEach(({ role, isHeading, isItem, text, span }, i) => {
    const isShort = /^[\p{L}\d][^\s.:?!]*(?: [^\s.:?!]+)?$/u.test(text);
    const isAlone = own[i - 1]?.span.block !== span.block && own[i + 1]?.span.block !== span.block;
    const isAsked = role === 'required' || role === 'preferred';
    if (isShort && isAlone && isAsked && !isHeading && !isItem) run.push(i);
    else close();
  });
  close();
  return found;
}

const OFFERS = new Set<Role>(['benefits', 'pay']);
/** Lines and their share that must speak of what is offered for a list to be one of offers. */
const LEAST_OFFERS = 2;
const MOSTLY_OFFERS = 0.2;

/** Lists that tell what is offered although the last heading asked: "Our team enjoys:", then paid leave. */
export function offerLists(lines: Lines): Set<number> {
  const { own, words } = lines;
  const told = new Set<number>();
  let list: number[] = [];
  const offers = (i: number) =>
    words.breaks.some(([role, pattern]) => OFFERS.has(role) && pattern.test(lines.low(i)));
  const close = () => {
    const hits = list.filter(offers).length;
    const asking = list.filter(i => lines.starts(i)).length;
    if (hits >= LEAST_OFFERS && hits >= list.length * MOSTLY_OFFERS && asking <= list.length * MOSTLY)
      for (const i of list) told.add(i);
    list = [];
  };
  own.forEach(({ isItem, isHeading, role }, i) => {
    if (!isItem || isHeading) close();
    else if (role === 'required' || role === 'preferred') list.push(i);
  });
  close();
  return told;
}

/** Sentences between a heading and its list: they introduce it, unless they ask themselves. */
export function introductions(lines: Lines): Set<number> {
  const { own } = lines;
  const found = new Set<number>();
  let waiting: number[] = [];
  let listed = -1;
  own.forEach(({ isHeading, isItem, role, span }, i) => {
    if (isItem) listed = span.block;
    if (isHeading) waiting = [];
    else if (role !== 'required' && role !== 'preferred') waiting = [];
    else if (isItem) {
      for (const at of waiting) if (!lines.starts(at) && !lines.anywhere(at)) found.add(at);
      waiting = [];
      // A further sentence of a bullet introduces nothing.
    } else if (listed !== span.block) waiting.push(i);
  });
  return found;
}
