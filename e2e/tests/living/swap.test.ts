import { afterEach, describe, expect, test } from 'vitest';
import { driveChromium } from '../../tools/browsers/drive-chromium.ts';
import { type Tab, until } from '../../tools/browsers/driven.ts';
import { OWN_HOST } from '../../tools/own-page.ts';
import { BROWSERS, cardOf, marked, withBrowser } from '../browsers.ts';
import { DYER, FITTER, FITTER_FAR, type Job, livingPage } from './jobs.ts';
import { mixedUntil, shows } from './never-mixed.ts';

/** A split view. How it swaps its posting, when and under which address is for each test to say: `way`, `wait`, `go`. */
const SPLIT = livingPage(
  `<main><ul><li><button data-job="dyer">First</button></li><li><button data-job="fitter">Second</button></li>
<li><button data-job="far">Third</button></li></ul><section id="pane"></section><section id="other" hidden></section></main>`,
  `const pane = document.querySelector('#pane');
pane.innerHTML = jobs.dyer;
/** Turns the old nodes into the new ones, as a framework with a virtual DOM does. */
const turn = (from, to) => {
  for (const [i, next] of [...to.childNodes].entries()) {
    const now = from.childNodes[i];
    if (!now) from.append(next.cloneNode(true));
    else if (now.nodeName !== next.nodeName) now.replaceWith(next.cloneNode(true));
    else if (now.nodeType === 3) now.data = next.data;
    else turn(now, next);
  }
  while (from.childNodes.length > to.childNodes.length) from.lastChild.remove();
};
const ways = {
  nodes: html => { pane.innerHTML = html; },
  words: html => turn(pane, document.createRange().createContextualFragment(html)),
  fold: html => {
    const next = document.querySelector('#other');
    next.innerHTML = html;
    next.hidden = false;
    pane.hidden = true;
  },
  ready: () => { document.querySelector('#other').hidden = false; pane.hidden = true; },
  body: html => {
    const body = document.createElement('body');
    body.innerHTML = '<main>' + html + '</main>';
    document.body.replaceWith(body);
  },
};
window.way = 'nodes';
window.wait = 100;
window.empty = true;
window.go = () => {};
const open = name => {
  if (window.empty) pane.innerHTML = '<p aria-busy="true">…</p>';
  setTimeout(() => ways[window.way](jobs[name]), window.wait);
};
window.redraw = () => { pane.innerHTML = pane.innerHTML; };
addEventListener('popstate', () => open('dyer'));
for (const button of document.querySelectorAll('[data-job]'))
  button.addEventListener('click', () => { window.go('/o/' + button.dataset.job); open(button.dataset.job); });`,
);

async function openSplit(open: (html: string) => Promise<Tab>, settings = ''): Promise<Tab> {
  const tab = await open(SPLIT);
  await cardOf(tab);
  if (settings) await tab.evaluate(`void (${settings})`);
  return tab;
}

async function expectOnly(tab: Tab, job: Job): Promise<void> {
  await until('its pay is marked', async () => (await marked(tab, 'pay')) !== null);
  expect(await marked(tab, 'pay')).toEqual([job.pay + ' a year']);
}

describe.each(BROWSERS)('in %s, where a click swaps the posting', (_, drive) => {
  const browser = withBrowser(drive);
  const open = (html: string) => browser().openSite({ [`${OWN_HOST}/o/mill`]: html });

  test.each([
    ['under the same address', '() => {}'],
    ['with a new address', `to => history.pushState({}, '', to)`],
  ])('%s, the old facts go at once and the new ones come', async (_name, go) => {
    const tab = await openSplit(open, `window.go = ${go}, window.wait = 60000`);
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
    const tab = await openSplit(open);
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

  test('and the way back swaps it again, each shows its own', async () => {
    const tab = await openSplit(open, `window.go = to => history.pushState({}, '', to)`);
    await tab.click('[data-job="fitter"]');
    const there = await mixedUntil(tab, 'the second posting', card => shows(card, FITTER));
    await tab.evaluate(`void history.back()`);
    const back = await mixedUntil(tab, 'the first posting again', card => shows(card, DYER));
    expect([...there, ...back]).toEqual([]);
    await expectOnly(tab, DYER);
    await tab.close();
  });
});

/* What is swapped, and how, does not depend on the browser. */
describe('never the facts of one posting on another, where', () => {
  const browser = withBrowser(driveChromium);
  const tabs: Tab[] = [];
  afterEach(() => Promise.all(tabs.splice(0).map(tab => tab.close())));
  const open = async (html: string) => {
    const tab = await browser().openSite({ [`${OWN_HOST}/o/mill`]: html });
    tabs.push(tab);
    return tab;
  };

  test.each([
    ['the address changes in place (replaceState)', `window.go = to => history.replaceState({}, '', to)`],
    ['new nodes come at once', `window.empty = false, window.wait = 0`],
    ['the nodes stay and their words change', `window.way = 'words', window.empty = false`],
    ['the whole body is another', `window.way = 'body', window.empty = false`],
    [
      'the new posting is written beside the old, which is folded away',
      `window.way = 'fold', window.empty = false, window.wait = 0`,
    ],
  ])('%s', async (_name, settings) => {
    const tab = await openSplit(open, settings);
    await tab.click('[data-job="fitter"]');
    const mixed = await mixedUntil(tab, 'the second posting', card => shows(card, FITTER));
    expect(mixed).toEqual([]);
    await expectOnly(tab, FITTER);
  });

  test.each([
    ['new nodes', `window.empty = false, window.wait = 0`],
    ['new words in the same nodes', `window.way = 'words', window.empty = false, window.wait = 0`],
  ])('only place and pay differ: %s', async (_name, settings) => {
    const tab = await openSplit(open);
    await tab.click('[data-job="fitter"]');
    await until('the second posting', async () => shows(await tab.card(), FITTER));
    await tab.evaluate(`void (${settings})`);
    await tab.click('[data-job="far"]');
    const mixed = await mixedUntil(tab, 'the third posting', card => shows(card, FITTER_FAR));
    expect(mixed).toEqual([]);
    await expectOnly(tab, FITTER_FAR);
    expect((await cardOf(tab)).text).not.toContain('Kendal');
  });

  test.each([
    ['nothing else changes', ''],
    ['a bar says that it loads', `document.querySelector('nav').append('Loading …')`],
  ])('the address changes long before the posting does, and %s', async (_name, also) => {
    const tab = await openSplit(
      open,
      `window.go = to => { history.pushState({}, '', to); ${also} }, window.empty = false, window.wait = 2500`,
    );
    await tab.click('[data-job="fitter"]');
    await until('the card goes with the address', async () => (await tab.card()) === null);
    const mixed = await mixedUntil(tab, 'a card', card => card !== null);
    expect([mixed, shows(await tab.card(), FITTER)]).toEqual([[], true]);
  });

  test('under another address the same posting stays, the card comes back', async () => {
    const tab = await openSplit(open);
    await tab.evaluate(`void history.pushState({}, '', '/o/mill?tab=about')`);
    await until('the card goes with the address', async () => (await tab.card()) === null);
    await until('the card', async () => shows(await tab.card(), DYER));
  });

  test('many are opened one after the other, faster than they are read', async () => {
    const tab = await openSplit(open, `window.go = to => history.pushState({}, '', to), window.wait = 30`);
    for (const name of ['fitter', 'dyer', 'far', 'fitter', 'far', 'dyer', 'fitter'])
      await tab.click(`[data-job="${name}"]`);
    const mixed = await mixedUntil(tab, 'the last posting', card => shows(card, FITTER));
    expect(mixed).toEqual([]);
    await expectOnly(tab, FITTER);
  });
});
