import { readFileSync, readdirSync } from 'node:fs';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { lookAt } from '../page/look.ts';
import { walkPage } from '../page/walk.ts';
import { readPosting } from '../reader/read.ts';
import { LookShape } from '../messages/look.ts';
import { PageTextShape, ReadShape } from '../messages/page-text.ts';

const PAGES = new URL('../../e2e/pages/', import.meta.url);
const names = readdirSync(PAGES).filter((_, at) => at % 9 === 0);

function documentOf(html: string): Document {
  const window = new Window({ url: 'https://harbour.example/jobs/1' });
  window.document.write(html);
  return window.document as unknown as Document; // the same interface, made elsewhere
}

test.each(names)('what a page gives and what is read in it pass the line: %s', name => {
  const document = documentOf(readFileSync(new URL(`${name}/page.html`, PAGES), 'utf8'));
  const { text } = walkPage(document, '2026-01-15');
  expect(PageTextShape.parse(JSON.parse(JSON.stringify(text)))).toEqual(text);
  const look = lookAt(document);
  expect(LookShape.parse(JSON.parse(JSON.stringify(look)))).toEqual(look);
  const read = readPosting(text);
  expect(ReadShape.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
});

const { text: whole } = walkPage(documentOf('<h1>Potter</h1><p>Throws pots.</p>'), '2026-01-15');
const [first] = whole.blocks;

test.each<[string, unknown]>([
  ['nothing', null],
  ['no blocks', { ...whole, blocks: undefined }],
  ['a block without text', { ...whole, blocks: [{ ...first, text: null }] }],
  ['a container that is no number', { ...whole, blocks: [{ ...first, container: 'body' }] }],
  [
    'a place before the text',
    { ...whole, blocks: [{ ...first, runs: [{ start: -1, end: 2, tag: 'b', names: '' }] }] },
  ],
  ['more blocks than a walk makes', { ...whole, blocks: Array.from({ length: 25_001 }, () => first) }],
  ['a day that is none', { ...whole, today: 'tomorrow' }],
  ['data that is no text', { ...whole, markup: { ...whole.markup, jsonLd: [{}] } }],
])('a page’s text is refused: %s', (_, given) => expect(PageTextShape.safeParse(given).success).toBe(false));

test.each<[string, Partial<Record<keyof ReturnType<typeof lookAt>, unknown>>]>([
  ['counts below nothing', { counts: { elements: -1 } }],
  ['links that are no links', { links: ['https://a.example'] }],
  ['endless text', { text: 'a'.repeat(1_000_001) }],
])('a look is refused: %s', (_, part) => {
  const look = lookAt(documentOf('<p>Potter</p>'));
  expect(LookShape.safeParse({ ...look, ...part }).success).toBe(false);
});
