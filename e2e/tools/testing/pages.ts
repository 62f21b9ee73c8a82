import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ensureBuilt } from '../fresh.ts';
import { type Difference, differences } from '../reading/differences.ts';
import { Expected } from '../reading/expected.ts';
import { type Outcome, readPages } from '../reading/read-pages.ts';
import { ROOT, type Step } from './step.ts';

const DIR = join(ROOT, 'e2e', 'pages');
/** A page with less than this has none of the clutter that real pages have. */
const FEWEST_ELEMENTS = 150;

const Own = z.strictObject({
  /** What kind of page this is, for whoever sees it fail. */
  why: z.string().check(z.minLength(10)),
  url: z.url(),
  /** Its kind is bare text: it need not have many elements. */
  plainText: z.optional(z.boolean()),
  reading: Expected,
  /** Fields that the reader does not get right yet, each with what it takes for the truth. */
  misses: z.optional(z.record(z.string(), z.string().check(z.minLength(5)))),
});

interface OwnPage {
  readonly name: string;
  readonly html: string;
  readonly own: z.infer<typeof Own>;
}

const ownPages = (): OwnPage[] =>
  readdirSync(DIR)
    .filter(name => existsSync(join(DIR, name, 'page.html')))
    .map(name => ({
      name,
      html: readFileSync(join(DIR, name, 'page.html'), 'utf8'),
      own: Own.parse(JSON.parse(readFileSync(join(DIR, name, 'expected.json'), 'utf8'))),
    }));

/** Start tags, those of scripts' and styles' own text not counted. */
const elementsIn = (html: string): number =>
  html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, '<$1>').match(/<[a-z][^\s<>]*/gi)
    ?.length ?? 0;

/** Whether a field is right; of a page taken for another kind, nothing else can be told. */
const isRead = (field: string, found: readonly Difference[]): boolean =>
  !found.some(each => each.field === 'kind' || each.field === field);

/** All that is wrong with a page and its Reading, a line each. */
function faults({ html, own }: OwnPage, { reading, error }: Outcome): string[] {
  const elements = elementsIn(html);
  const misses = new Map(Object.entries(own.misses ?? {}));
  const found = reading ? differences(reading, own.reading) : [];
  const wrong = found.filter(({ field }) => !misses.has(field));
  const mended = [...misses.keys()].filter(field => isRead(field, found) && reading !== null);
  return [
    ...(error === null ? [] : [error]),
    ...(elements >= FEWEST_ELEMENTS || own.plainText ? [] : [`only ${elements} elements`]),
    ...wrong.map(
      ({ field, wanted, got }) => `${field}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`,
    ),
    ...mended.map(field => `${field}: right by now; take it off the page's "misses"`),
  ];
}

/** A page of each kind, made by us, read by the built extension: each field that its `expected.json` judges. */
export const pages: Step = {
  name: 'pages of our own, one of each kind',
  run: async () => {
    const all = ownPages();
    ensureBuilt('chrome');
    const said: string[][] = all.map(() => []);
    await readPages(
      all.map(({ own: { url }, html }) => () => ({ url, html })),
      (at, outcome) => {
        const page = all[at];
        if (page) said[at] = faults(page, outcome);
      },
    );
    all.forEach(({ name, own }, at) => {
      const lines = said[at] ?? [];
      console.log(lines.length === 0 ? `ok   ${name}` : `FAIL ${name} (${own.why})`);
      for (const line of lines) console.log(`       ${line}`);
    });
    const misses = all.reduce((sum, { own }) => sum + Object.keys(own.misses ?? {}).length, 0);
    if (misses > 0) console.log(`${misses} fields are known to be misread and are not judged`);
    const failed = said.filter(lines => lines.length > 0).length;
    return { passed: all.length - failed, failed, skipped: 0 };
  },
};
