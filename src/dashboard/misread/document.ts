import type { Misread } from '../../messages/misread.ts';
import { cleanCopy, type Seen } from '../../page/report/clean.ts';

/** What is put into a report. */
export interface Report extends Pick<Misread, 'reading' | 'unplaced' | 'html'> {
  /** What is wrong, in the reader's own words; '' for none. */
  readonly wrong: string;
  readonly withPage: boolean;
  /** "Fineprint 0.1.0 in Firefox". */
  readonly made: string;
}

/** It runs nothing and loads nothing, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const LOOK = `:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 1.5rem auto; padding: 0 1rem; font: 14px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1.report, h2.report { font-size: 1rem; margin: 1.5rem 0 .5rem; padding-top: .75rem; border-top: 2px solid; }
h1.report { border: 0; padding: 0; font-size: 1.2rem; }
pre.report { padding: .75rem; border: 1px solid; white-space: pre-wrap; font-size: 12px; }`;

/** What came from the page is copied once more: whatever sent it, only what may be shown is in the file. */
const ANYTHING: Omit<Seen, 'facts'> = {
  shadow: () => null,
  isSeen: () => true,
  isQuoted: () => true,
  isCore: () => true,
  people: new Set(),
};

/** The whole report: one page that stands alone, whose text and Reading anybody can read before it is handed on. */
export function reportHtml({ reading, unplaced, html, wrong, withPage, made }: Report): string {
  const report = document.implementation.createHTMLDocument(`Misread: ${reading.title ?? 'a page'}`);
  const { body, head } = report;
  const add = <T extends keyof HTMLElementTagNameMap>(tag: T, text: string, to = body) => {
    const element = to.appendChild(report.createElement(tag));
    element.textContent = text;
    return element;
  };
  const ours = <T extends keyof HTMLElementTagNameMap>(tag: T, text: string, id = '') => {
    const element = add(tag, text);
    element.className = 'report';
    if (id !== '') element.id = id;
  };
  head.prepend(report.createElement('meta'), report.createElement('meta'));
  head.children[0]?.setAttribute('charset', 'utf-8');
  head.children[1]?.setAttribute('http-equiv', 'Content-Security-Policy');
  head.children[1]?.setAttribute('content', POLICY);
  add('style', LOOK, head);
  ours('h1', `Misread by ${made}`);
  if (wrong.trim() !== '') ours('p', wrong.trim(), 'wrong');
  if (withPage) {
    ours('h2', 'The posting’s part of the page');
    const page = add('div', '');
    page.id = 'page';
    const given = new DOMParser().parseFromString(html, 'text/html');
    const facts = [reading.title, reading.company, ...reading.locations].filter(fact => fact !== null);
    page.append(...report.importNode(cleanCopy(given.body, { ...ANYTHING, facts }).root, true).childNodes);
  }
  ours('h2', 'What was read');
  ours('pre', JSON.stringify({ ...reading, unplaced }, null, 1), 'reading');
  return `<!doctype html>\n<html lang="en">${report.documentElement.getHTML()}</html>\n`;
}
