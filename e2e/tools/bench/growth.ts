import { readPosting } from '../../../src/reader/read.ts';
import type { PageText } from '../../../src/reader/source.ts';
import { bundle } from './bundle.ts';
import { type Bench, figure, type Measured } from './measured.ts';
import type { BenchPage } from './pages.ts';
import { least, type World, Worlds } from './world.ts';

const SMALL = 1000;
const LARGE = 100_000;
const MOST = 2;
const TIMES = 5;

const line = (i: number): string =>
  `<li class="line">You have <b>${(i % 9) + 1}+ years</b> with tram ${i} and its <a href="/t/${i}">timetable</a>, ` +
  `or you know <em>points</em> and <span>signals</span>.</li>`;
/** Elements and texts of one line. */
const NODES_A_LINE = 13;

/** A posting with about so many nodes, however long that makes it. */
function postingOf(nodes: number): BenchPage {
  const lines = Array.from({ length: Math.floor(nodes / NODES_A_LINE) }, (_, i) => line(i)).join('\n');
  const html =
    `<!doctype html><html lang="en"><title>Tram engineer</title><main><h1>Tram engineer</h1><p>Harbour Lines, Gdynia</p>` +
    `<h2>Requirements</h2><ul>${lines}</ul><p>Pay: €60,000 a year</p></main>`;
  return { id: String(nodes), url: `https://harbour-lines.example/jobs/${nodes}`, html };
}

/** Each at its best of several calls: growth, not start-up, is asked for here. */
async function warm(world: World, call: string): Promise<number> {
  return least(TIMES, () => world.time(call));
}

async function readings(text: PageText): Promise<number> {
  return least(TIMES, () => {
    const start = process.cpuUsage();
    readPosting(text);
    return Promise.resolve(process.cpuUsage(start).user / 1000);
  });
}

/** From a page of 1,000 nodes to one of 100,000: how much more time each node takes. */
export const growth: Bench = async () => {
  const [reading, look] = await Promise.all([bundle('reading'), bundle('look')]);
  const worlds = await Worlds.start();
  const at = async (nodes: number) => {
    const page = postingOf(nodes);
    const { count, walk, read } = await worlds.visit(page, reading, async world => ({
      count: Number(await world.get(`document.evaluate('count(//node())', document).numberValue`)),
      walk: await warm(world, 'gather()'),
      read: await readings(JSON.parse(String(await world.get('gather(), sent()'))) as PageText), // our own walk's
    }));
    return { count, walk, read, look: await worlds.visit(page, look, world => warm(world, 'look()')) };
  };
  try {
    const [small, large] = [await at(SMALL), await at(LARGE)];
    const row = (what: string, name: 'walk' | 'look' | 'read'): Measured => ({
      what: `${what}: time a node`,
      took: large[name] / large.count / (small[name] / small.count),
      most: MOST,
      unit: '×',
      of: `${figure(small[name])} for ${small.count} nodes, ${figure(large[name])} for ${large.count}`,
    });
    return [
      row('the gate’s look', 'look'),
      row('the walk', 'walk'),
      row('the reader, in the worker', 'read'),
    ];
  } finally {
    await worlds.close();
  }
};
