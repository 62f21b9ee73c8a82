import * as z from 'zod/mini';
import { bundle } from './bundle.ts';
import { type Bench, ratios } from './measured.ts';
import { pagesOf } from './pages.ts';
import { least, Worlds } from './world.ts';

const SAMPLE = 24;
const FRESH = 3;
const Counted = z.object({ most: z.number(), characters: z.number() });

/** The gate's one look at a page that is no posting. */
export const look: Bench = async ({ count }) => {
  const script = await bundle('look');
  const worlds = await Worlds.start();
  try {
    const looks: number[] = [];
    const bare: number[] = [];
    const counts: z.infer<typeof Counted>[] = [];
    for (const page of pagesOf('other', count(SAMPLE))) {
      const cold = (call: string) =>
        least(FRESH, () => worlds.visit(page, script, world => world.time(call)));
      looks.push(await cold('look()'));
      bare.push(await cold('bare()'));
      const said = await worlds.visit(page, script, world => world.get('counted()'));
      counts.push(Counted.parse(JSON.parse(String(said))));
    }
    return [
      ...ratios('against one pass over the text with one expression', looks, bare, 2),
      {
        what: 'times that one text node is read, at most',
        took: Math.max(...counts.map(({ most }) => most)),
        most: 1,
        unit: '',
      },
      {
        what: 'text read from one page, at most',
        took: Math.max(...counts.map(({ characters }) => characters)) / 1000,
        most: 200,
        unit: 'kB',
      },
    ];
  } finally {
    await worlds.close();
  }
};
