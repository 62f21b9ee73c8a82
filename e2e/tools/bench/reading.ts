import type { PageText } from '../../../src/reader/source.ts';
import { readPosting } from '../../../src/reader/read.ts';
import { bundle } from './bundle.ts';
import { type Bench, median, ratios } from './measured.ts';
import { type BenchPage, pagesOf } from './pages.ts';
import { least, type World, Worlds } from './world.ts';

const SAMPLE = 24;
const FRESH = 3;

/** What the page's thread pays for one reading: its words gathered and made a message, the answer's quotes placed. */
async function ours(
  world: World,
  part: (part: { gathered: number; placed: number }) => void,
): Promise<number> {
  const gathered = await world.time('gather()');
  const text = JSON.parse(String(await world.get('sent()'))) as PageText; // made by our own walk
  await world.get(`answer(${JSON.stringify(JSON.stringify(readPosting(text)))})`);
  const placed = await world.time('place()');
  part({ gathered, placed });
  return gathered + placed;
}

async function readability(world: World): Promise<number> {
  await world.get('copy()');
  return world.time('parse()');
}

const defuddle = (world: World): Promise<number> => world.time('parse()');

/**
 * A posting, from a settled DOM to a Reading, as far as its page's thread is busy with it: that is what its reader feels.
 * Everybody's first call in a fresh page, each in a world of its own.
 */
export const reading: Bench = async ({ count }) => {
  const scripts = await Promise.all(['reading', 'readability', 'defuddle'].map(bundle));
  const pages = pagesOf('posting', count(SAMPLE));
  const worlds = await Worlds.start();
  try {
    const cold = (page: BenchPage, script: string | undefined, measure: (world: World) => Promise<number>) =>
      least(FRESH, () => worlds.visit(page, script ?? '', measure));
    const parts: { gathered: number; placed: number }[] = [];
    const took: { own: number; theirs: number; others: number }[] = [];
    for (const page of pages) {
      took.push({
        own: await cold(page, scripts[0], world => ours(world, part => parts.push(part))),
        theirs: await cold(page, scripts[1], readability),
        others: await cold(page, scripts[2], defuddle),
      });
    }
    const own = took.map(each => each.own);
    return [
      ...ratios(
        'in the page, against Readability',
        own,
        took.map(({ theirs }) => theirs),
        0.25,
      ),
      ...ratios(
        'in the page, against Defuddle',
        own,
        took.map(({ others }) => others),
        0.1,
      ),
      { what: 'words gathered, median', took: median(parts.map(({ gathered }) => gathered)), most: null },
      { what: 'quotes placed, median', took: median(parts.map(({ placed }) => placed)), most: null },
    ];
  } finally {
    await worlds.close();
  }
};
