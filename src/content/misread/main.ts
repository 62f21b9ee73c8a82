import type { Answer } from '../../messages/contract.ts';
import type { Misread } from '../../messages/misread.ts';
import { fold } from '../../page/fold.ts';
import { seen } from '../../page/layout.ts';
import { cleanCopy } from '../../page/report/clean.ts';
import { maskAll, plainAddress } from '../../page/report/mask.ts';
import { around, partOf } from '../../page/report/part.ts';
import { peopleIn } from '../../page/report/people.ts';
import { anyShadow } from '../closed-shadow.ts';
import { latestRead, lifetime, listenUntil } from '../lifetime.ts';

/*
 * "Misread?": put into a posting's page only when its reader asks for a report. Copies the posting's part of the page,
 * without what is nobody's business, beside what the reader script has read. Nothing is kept, and all goes to our own page
 * alone. Without the contract's schemas, as the gate's line: the worker checks what it is given.
 */

const life = lifetime('misread');
const listen = (
  raw: unknown,
  from: chrome.runtime.MessageSender,
  reply: (answer: Answer<Misread>) => void,
): true | undefined => {
  const call = typeof raw === 'object' && raw !== null && 'call' in raw ? raw.call : null;
  if (call !== 'misread.make' || from.id !== chrome.runtime.id || from.tab !== undefined) return undefined;
  void answered().then(reply);
  life.abort(); // it is asked once
  return true; // the answer comes later
};
listenUntil(listen, life.signal);

async function answered(): Promise<Answer<Misread>> {
  try {
    return { ok: true, value: await make() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

async function make(): Promise<Misread> {
  const { capture, ranges, unplaced } = await latestRead();
  const { reading } = capture;
  const all = [...ranges.values()].flat();
  const core = [...ranges].flatMap(([fact, own]) => (/^\/(?:title|requirements)\b/.test(fact) ? own : []));
  const quoted = around(all);
  const posting = around(core);
  const isCore = (element: Element): boolean => posting.has(element);
  const { root, left, names } = cleanCopy(partOf(all, document), {
    shadow: anyShadow,
    isSeen: element => seen(element) || hasNoBox(element),
    isQuoted: element => quoted.has(element),
    isCore,
    people: peopleIn(document, isCore),
    facts: [reading.title, reading.company, ...reading.locations].flatMap(said => (said ? [fold(said)] : [])),
  });
  const masked = maskAll({ ...reading, url: plainAddress(reading.url) ?? '' }, names);
  return {
    reading: masked as Misread['reading'], // the same keys, other texts; the worker checks it
    unplaced: [...unplaced],
    html: root.getHTML(),
    left,
  };
}

/** What it holds is shown all the same. */
const hasNoBox = (element: Element): boolean => getComputedStyle(element).display === 'contents';
