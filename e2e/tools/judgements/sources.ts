import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Reading, emptyReading } from '../../../src/posting/reading.ts';
import type { Capture } from '../../../src/posting/saved.ts';
import { CORPUS, indexOf } from '../accuracy/corpus.ts';
import { Session } from '../reading/session.ts';

/** A label's value, or the first of several that a judge would accept. */
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const Label = z.looseObject({
  title: z.optional(z.unknown()),
  company: z.optional(z.unknown()),
  pay: z.array(z.looseObject({ kind: z.optional(z.nullable(z.string())) })),
  requirements: z.array(z.object({ text: z.string(), level: z.string() })),
  skills: z.array(z.looseObject({ name: z.unknown(), level: z.string() })),
});
type Label = z.infer<typeof Label>;

export const readLabel = (id: string): Label =>
  Label.parse(JSON.parse(readFileSync(join(CORPUS, 'labels', `${id}.json`), 'utf8')));

/** The label as the Reading that a faultless reader would give; what it leaves out is not stated. */
export function labelReading(label: Label): Reading {
  return Reading.parse({
    ...emptyReading('https://label.example/', 'posting'),
    ...label,
    title: first(label.title) ?? null,
    company: first(label.company) ?? null,
    pay: label.pay.map(one => ({ ...one, kind: one.kind ?? 'base' })),
    skills: label.skills.map(one => ({ name: first(one.name), level: one.level })),
  });
}

/** What the built extension captures on these pages, each at its own address; a page that fails is left out. */
export async function captures(ids: readonly string[]): Promise<Map<string, Capture>> {
  const urls = new Map(indexOf(CORPUS).map(({ id, url }) => [id, url]));
  const session = await Session.start();
  const all = new Map<string, Capture>();
  try {
    for (const id of ids) {
      const html = readFileSync(join(CORPUS, 'pages', `${id}.html`), 'utf8');
      const view = await session.view({ url: urls.get(id) ?? `https://${id}.example/`, html });
      if (view.state === 'read') all.set(id, view.capture);
      else console.log(`${id}: ${view.state}`);
    }
  } finally {
    await session.close();
  }
  return all;
}
