import { describe, expect, test } from 'vitest';
import { type Driven, until } from '../tools/browsers/driven.ts';
import { ownPage } from '../tools/own-page.ts';
import { BROWSERS, firstOwn, openAt, withBrowser } from './browsers.ts';
import { BROKEN, EASY, PICKY } from './profiles.data.ts';

const PATH = '/o/freight-operations-analyst?watched';

/** Watches everything that a page can, from its first moment: what it notes is compared between profiles. */
const WATCH = `(() => {
  const seen = globalThis.seen = [];
  const nameOf = node => node.nodeName + (node.id ? '#' + node.id : '');
  new MutationObserver(all => all.forEach(({ type, target, attributeName, addedNodes, removedNodes }) =>
    seen.push(['mutation', type, nameOf(target), attributeName, addedNodes.length, removedNodes.length])))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of ['message', 'focus', 'blur', 'focusin', 'focusout', 'input', 'change', 'copy', 'scroll', 'resize',
    'animationstart', 'transitionrun', 'error', 'securitypolicyviolation'])
    addEventListener(type, event => seen.push(['event', type, nameOf(event.target === window ? document : event.target)]), true);
  const resized = new ResizeObserver(all => all.forEach(({ target, contentRect }) =>
    seen.push(['size', nameOf(target), Math.round(contentRect.width), Math.round(contentRect.height)])));
  for (const each of document.querySelectorAll('*')) resized.observe(each);
  const real = globalThis.fetch;
  globalThis.fetch = (...all) => { seen.push(['fetch', String(all[0])]); return real(...all); };
  const paint = HTMLElement.prototype.attachShadow;
  HTMLElement.prototype.attachShadow = function (...all) { seen.push(['shadow', nameOf(this)]); return paint.apply(this, all); };
})()`;

/** All that the page can find out about itself and what lies over it. */
const FOUND = `(() => {
  const box = each => { const { x, y, width, height } = each.getBoundingClientRect(); return [x, y, width, height].map(Math.round); };
  const hosts = [...document.documentElement.children].filter(each => each.localName === 'div');
  const points = [];
  for (let y = 5; y < innerHeight; y += 15) for (let x = 5; x < innerWidth; x += 15) {
    const hit = document.elementFromPoint(x, y);
    points.push(hosts.includes(hit) ? 'H' : hit?.localName ?? '-');
  }
  const styleOf = each => { const all = getComputedStyle(each); return [...all].map(name => name + ':' + all.getPropertyValue(name)).sort(); };
  return JSON.stringify({
    html: document.documentElement.outerHTML,
    boxes: [...document.querySelectorAll('*')].map(box),
    hosts: hosts.map(each => [box(each), styleOf(each), each.shadowRoot, each.scrollHeight, each.offsetHeight, each.innerText]),
    points: points.join(' '),
    highlights: [...CSS.highlights].map(([name, all]) => [name, all.priority, [...all].map(range => range.toString())]),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    names: Object.getOwnPropertyNames(globalThis).length,
    requests: performance.getEntriesByType('resource').map(({ name }) => name),
    stores: [localStorage.length, sessionStorage.length, document.cookie],
    scroll: [scrollX, scrollY, document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    active: document.activeElement?.localName,
    seen,
  });
})()`;

async function whatThePageSees(browser: Driven, profile: object, words: string): Promise<string> {
  const own = await browser.openOwn('src/popup/popup.html');
  await own.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ call: 'profile.set', sent: profile })})`);
  await own.close();
  const tab = await openAt(browser, PATH, ownPage('rail-analyst'));
  await tab.evaluate(WATCH);
  await until(`“${words}” on the card`, async () => (await tab.card())?.text.includes(words));
  await until('marks', () => tab.evaluate(`CSS.highlights.size > 0`));
  const found = String(await tab.evaluate(FOUND));
  await tab.close();
  return found;
}

describe.each(BROWSERS)('in %s', (_, drive) => {
  const browser = withBrowser(drive);

  test('a page sees the same whatever the profile is', async () => {
    await firstOwn(browser()); // stays open: it opens the others
    const easy = await whatThePageSees(browser(), EASY, '2 met');
    const picky = await whatThePageSees(browser(), PICKY, 'not stated');
    const broken = await whatThePageSees(browser(), BROKEN, '4 not met');
    expect(easy).toContain('"H');
    expect(JSON.parse(picky)).toEqual(JSON.parse(easy));
    expect(JSON.parse(broken)).toEqual(JSON.parse(easy));
  });
});
