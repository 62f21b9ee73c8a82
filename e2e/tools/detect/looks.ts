import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { KINDS } from '../../../src/posting/kinds.ts';
import { cluesOf } from '../../../src/reader/detect/clues.ts';
import type { Look } from '../../../src/reader/detect/look.ts';
import { findChromium, sandbox } from '../browsers/find.ts';
import { serveSaved } from '../browsers/saved-page.ts';
import { type Indexed, indexOf } from '../accuracy/corpus.ts';
import { oneScript } from '../one-script.ts';
import type { Sample } from './model.ts';

const TABS = 3;
const PAGE_MS = 20_000;

interface Seen {
  readonly id: string;
  readonly look: Look;
}

/**
 * The looks of all pages of a corpus, as the gate's own code takes them in Chromium.
 * @param file where they are kept: read when it is there, else written; '' for nowhere
 */
export async function looksOf(corpus: string, file = ''): Promise<Seen[]> {
  if (file !== '' && existsSync(file))
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Seen); // written below
  const looks = await capture(corpus, indexOf(corpus));
  if (file !== '') writeFileSync(file, looks.map(one => `${JSON.stringify(one)}\n`).join(''));
  return looks;
}

async function capture(corpus: string, pages: readonly Indexed[]): Promise<Seen[]> {
  const script = await oneScript('src/page/look.ts', 'lookScript');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...sandbox, '--disable-gpu', '--disable-background-networking'],
  });
  const found: Seen[] = [];
  const next = pages.values();
  const worker = async () => {
    for (const { id, url } of next) {
      const html = readFileSync(join(corpus, 'pages', `${id}.html`), 'utf8');
      found.push({ id, look: await lookIn(browser, url, html, script) });
      if (found.length % 50 === 0) console.error(`looked at ${found.length} of ${pages.length}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: TABS }, worker));
  } finally {
    await browser.close();
  }
  const order = new Map(pages.map(({ id }, at) => [id, at]));
  return found.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

async function lookIn(browser: Browser, url: string, html: string, script: string): Promise<Look> {
  const page = await browser.newPage();
  try {
    await serveSaved(page, url, html);
    await page.goto(url, { waitUntil: 'load', timeout: PAGE_MS });
    return await page.evaluate<Look>(`${script};lookScript.lookAt(document)`);
  } finally {
    await page.close();
  }
}

/** Looks with what the index says of their pages, ready to be fitted; `names` of the clues in their order. */
export function samplesOf(corpus: string, looks: readonly Seen[]): { samples: Sample[]; names: string[] } {
  const index = new Map(indexOf(corpus).map(page => [page.id, page]));
  const names: string[] = [];
  const samples = looks.flatMap(({ id, look }): Sample[] => {
    const page = index.get(id);
    if (!page) return [];
    const clues = cluesOf(look);
    if (names.length === 0) names.push(...clues.map(({ name }) => name));
    const kind = KINDS.findIndex(one => one === (page.kind === 'split' ? 'posting' : page.kind));
    const values = clues.map(({ value }) => value);
    return [{ id, group: page.group, kind, isBuilt: page.group.startsWith('built:'), values }];
  });
  return { samples, names };
}
