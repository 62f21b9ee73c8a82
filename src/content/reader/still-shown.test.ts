// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

vi.stubGlobal('chrome', {});
const { anchorsOf, concerns, isStillShown } = await import('./still-shown.ts');

const rangeOver = (from: Node, to = from): Range => {
  const range = document.createRange();
  range.setStart(from, 0);
  range.setEnd(to, to.textContent?.length ?? 0);
  return range;
};

/** A posting whose title is one text and whose pay is two; `change` is done to its page. */
async function changed(change: (page: HTMLElement) => void) {
  document.body.innerHTML =
    '<main><h1>Weaver</h1><p id="pay"><b>£9</b> an hour</p><p id="rest">More</p></main>';
  const text = (selector: string): Node => document.querySelector(selector)?.firstChild ?? document.body;
  const pay = document.querySelector('#pay');
  const ranges = new Map([
    ['/title', [rangeOver(text('h1'))]],
    ['/pay/0', [rangeOver(text('b'), pay?.lastChild ?? document.body)]],
  ]);
  const anchors = anchorsOf({ ranges });
  const asked = concerns(anchors);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver(all => records.push(...all));
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  change(document.body);
  await new Promise(resolve => setTimeout(resolve, 0));
  observer.disconnect();
  return { concerned: asked(records), shown: isStillShown(anchors, document) };
}

const at = (page: HTMLElement, selector: string): Element => page.querySelector(selector) ?? page;

test.each<readonly [string, (page: HTMLElement) => void]>([
  ['other words', page => at(page, '#rest').replaceChildren('Less')],
  ['new elements beside', page => at(page, 'main').append(document.createElement('aside'))],
  ['an element that goes', page => at(page, '#rest').remove()],
])('%s: nobody need look', async (_, change) => {
  expect(await changed(change)).toEqual({ concerned: false, shown: true });
});

test.each<readonly [string, (page: HTMLElement) => void]>([
  ['the title in the same node', page => void ((at(page, 'h1').firstChild as Text).data = 'Dyer')],
  ['the title in a new node', page => at(page, 'h1').replaceChildren('Dyer')],
  ['all of it', page => page.replaceChildren('Dyer')],
  ['the pay that stands in several nodes', page => at(page, 'b').replaceChildren('£8')],
])('%s: it is looked for, and has gone', async (_, change) => {
  expect(await changed(change)).toEqual({ concerned: true, shown: false });
});

test('the same words in new nodes: they are looked for, and found', async () => {
  expect(await changed(page => at(page, 'h1').replaceChildren('Weaver'))).toEqual({
    concerned: true,
    shown: true,
  });
});
