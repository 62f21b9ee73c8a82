import type { CDPSession } from 'playwright';
import { launchChromium } from '../browsers/chromium.ts';
import { until } from '../browsers/driven.ts';
import { serveSaved } from '../browsers/saved-page.ts';
import { ensureBuilt } from '../fresh.ts';
import { OWN_HOST, ownPage } from '../own-page.ts';

/** What a page that never rests costs, after so many seconds of it. */
export interface Restless {
  /** Share of the time in which our scripts, and what they called, ran; 0–1. */
  readonly busy: number;
  /** How much the page's heap has grown, in bytes, garbage collected before and after. */
  readonly grown: number;
}

/** Changes of words and attributes, 50 a second: half in the posting itself, half beside it. */
const MUTATE = `(() => {
  const beside = document.body.appendChild(document.createElement('aside'));
  const inside = document.querySelector('main p, main li, p').appendChild(document.createElement('small'));
  let count = 0;
  setInterval(() => {
    count++;
    const place = count % 2 ? beside : inside;
    place.textContent = count % 4 < 2 ? 'seen ' + count : '';
    if (place.textContent === '') place.append(document.createElement('i'), String(count));
    place.className = 'tick-' + (count % 7);
  }, 20);
})()`;

const HEAP = async (cdp: CDPSession): Promise<number> => {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
};

type Profile = Awaited<ReturnType<typeof profiled>>;

async function profiled(cdp: CDPSession, ms: number) {
  await cdp.send('Profiler.start');
  await new Promise(resolve => setTimeout(resolve, ms));
  return (await cdp.send('Profiler.stop')).profile;
}

/** Share of the samples under a frame of a script of this address. */
function shareOf({ nodes, samples = [] }: Profile, address: string): number {
  const above = new Map<number, number>();
  for (const { id, children = [] } of nodes) for (const child of children) above.set(child, id);
  const byId = new Map(nodes.map(node => [node.id, node]));
  const isOurs = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = above.get(at))
      if (byId.get(at)?.callFrame.url.startsWith(address)) return true;
    return false;
  };
  const ours = new Map(nodes.map(({ id }) => [id, isOurs(id)]));
  return samples.filter(id => ours.get(id)).length / Math.max(1, samples.length);
}

/** Opens a posting of our own that then changes 50 times a second, and tells how it stands after each stretch. */
export async function restless(
  seconds: number,
  stretches: number,
  told: (stretch: Restless) => void,
): Promise<void> {
  ensureBuilt('chrome');
  const browser = await launchChromium();
  try {
    const tab = await browser.context.newPage();
    const url = `${OWN_HOST}/o/freight-operations-analyst`;
    await serveSaved(tab, url, ownPage('rail-analyst'));
    await tab.goto(url, { waitUntil: 'load' });
    const card = `[...document.documentElement.children].some(({ localName }) => localName === 'div')`;
    await until('the card', () => tab.evaluate(card));
    const cdp = await browser.context.newCDPSession(tab);
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
    await tab.evaluate(MUTATE);
    await profiled(cdp, 5000); // the first reading again, and whatever is made once
    const start = await HEAP(cdp);
    for (let i = 0; i < stretches; i++) {
      const busy = shareOf(await profiled(cdp, 1000 * seconds), browser.page(''));
      told({ busy, grown: (await HEAP(cdp)) - start });
    }
  } finally {
    await browser.close();
  }
}
