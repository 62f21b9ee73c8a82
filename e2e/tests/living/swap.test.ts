import { describe, expect, test } from 'vitest';
import { until } from '../../tools/browsers/driven.ts';
import { OWN_HOST } from '../../tools/own-page.ts';
import { BROWSERS, cardOf, marked, withBrowser } from '../browsers.ts';
import { DYER, FITTER, livingPage } from './jobs.ts';

const SPLIT = livingPage(
  `<main><ul id="list"><li><button data-job="dyer">First</button></li><li><button data-job="fitter">Second</button></li></ul>
<section id="pane"></section></main>`,
  `const pane = document.querySelector('#pane');
pane.innerHTML = jobs.dyer;
window.redraw = () => { pane.innerHTML = pane.innerHTML; };
window.wait = 600;
for (const button of document.querySelectorAll('[data-job]'))
  button.addEventListener('click', () => {
    if (window.push) history.pushState({}, '', '/o/' + button.dataset.job);
    pane.innerHTML = '<p aria-busy="true">…</p>';
    setTimeout(() => { pane.innerHTML = jobs[button.dataset.job]; }, window.wait);
  });`,
);

describe.each(BROWSERS)('in %s, where a click swaps the posting', (_, drive) => {
  const browser = withBrowser(drive);
  const open = () => browser().openSite({ [`${OWN_HOST}/o/mill`]: SPLIT });

  test.each([
    ['under the same address', false],
    ['with a new address', true],
  ])('%s, the old facts go at once and the new ones come', async (_name, push) => {
    const tab = await open();
    expect((await cardOf(tab)).text).toContain(DYER.title);
    await tab.evaluate(`void (window.push = ${push}, window.wait = 60000)`);
    await tab.click('[data-job="fitter"]');
    await until('no card while nothing is shown', async () => (await tab.card()) === null);
    expect(await marked(tab, 'required')).toEqual([]);
    await tab.evaluate(`void (window.wait = 100)`);
    await tab.click('[data-job="fitter"]');
    const card = await cardOf(tab);
    expect(card.text).toContain(FITTER.title);
    expect(card.text).not.toContain(DYER.title);
    expect(await marked(tab, 'required')).toContain('You read technical drawings');
    expect(await marked(tab, 'required')).not.toContain('Good spoken and written English');
    await tab.close();
  });

  test('the same posting drawn anew keeps its card, and its marks come back', async () => {
    const tab = await open();
    await cardOf(tab);
    await tab.evaluate(`void (window.cardsSeen = [], new MutationObserver(all => {
      for (const { removedNodes } of all) for (const node of removedNodes) window.cardsSeen.push(node.localName);
    }).observe(document.documentElement, { childList: true }))`);
    await tab.evaluate('window.redraw()');
    await until('the marks on the new nodes', async () =>
      ((await marked(tab, 'required')) as string[]).includes('Good spoken and written English'),
    );
    expect(await tab.evaluate('window.cardsSeen')).toEqual([]);
    await tab.close();
  });
});
