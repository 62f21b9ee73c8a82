import type { Markup } from '../reader/source.ts';
import { fold } from './fold.ts';
import { attributeOf } from './node.ts';
import { readMicrodata, readRdfa } from './items.ts';

const MOST_PER_BLOCK = 200_000;
/** State is read only where nothing better speaks, and a page can hold megabytes of it. */
const MOST_STATE = 600_000;
const MOST_STATE_IN_ALL = 1_000_000;

/** The raw text of a page's structured data; making sense of it is `reader/structured`'s work. */
export function readMarkup(document: Document): Omit<Markup, 'logos'> {
  return {
    jsonLd: scripts(document, 'script[type="application/ld+json" i]', MOST_PER_BLOCK, 30),
    microdata: readMicrodata(document),
    rdfa: readRdfa(document),
    meta: readMeta(document),
    state: stateOf(document),
    times: readTimes(document),
    canonical: document.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.href ?? null,
  };
}

const scripts = (document: Document, selector: string, most: number, count: number): string[] =>
  [...document.querySelectorAll(selector)]
    .slice(0, count)
    .map(script => script.textContent ?? '')
    .filter(text => text.trim() !== '' && text.length <= most);

/** Only what may describe a job comes along: something with a title, and something long to say or a job's own facts. */
const NAMES = /"\w*(?:title|name|headline)"/i;
const DESCRIBES =
  /"\w*(?:description|content|body|details|dateposted|hiringorganization|employmenttype)\w*"/i;
const ASSIGNS = /^\s*(?:(?:window|self|globalThis)[.[]|(?:var|let|const) \w)[^={]{0,100}=\s*[{[]/;

/** State as plain JSON: in blocks of its own, given to a variable at the start of a script, or in an attribute. */
function stateOf(document: Document): string[] {
  let left = MOST_STATE_IN_ALL;
  return [
    ...scripts(document, 'script[type="application/json" i]', MOST_STATE, 20),
    ...scripts(document, 'script:not([src]):not([type])', MOST_STATE, 60).filter(text => ASSIGNS.test(text)),
    ...dataPages(document),
  ].filter(text => {
    if (text.length > left || !NAMES.test(text) || !DESCRIBES.test(text)) return false;
    left -= text.length;
    return true;
  });
}

/** Inertia and kin keep the page's state in an attribute. */
const dataPages = (document: Document): string[] =>
  [...document.querySelectorAll('[data-page]')]
    .slice(0, 2)
    .map(element => attributeOf(element, 'data-page') ?? '')
    .filter(text => text.startsWith('{') && text.length <= MOST_STATE);

/** name or property → content; the first one wins. */
export function readMeta(document: Document): Record<string, string> {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = fold(meta.getAttribute('content') ?? '').slice(0, 2000);
    if (name && content && !found.has(name)) found.set(name, content);
    if (found.size >= 200) break;
  }
  return Object.fromEntries(found);
}

const readTimes = (document: Document): { datetime: string; text: string }[] =>
  [...document.querySelectorAll('time[datetime]')].slice(0, 60).map(time => ({
    datetime: (time.getAttribute('datetime') ?? '').slice(0, 60),
    text: fold(time.textContent ?? '').slice(0, 100),
  }));
