import { describe, expect, test } from 'vitest';
import { ownPage } from '../tools/own-page.ts';
import { BROWSERS, cardOf, openAt, withBrowser } from './browsers.ts';

const PATH = '/o/freight-operations-analyst';

describe.each(BROWSERS)('in %s, the page', (name, drive) => {
  const browser = withBrowser(drive);
  const open = () => openAt(browser(), PATH, ownPage('rail-analyst'));

  test('is changed by one plain element and nothing else', async () => {
    const tab = await open();
    await cardOf(tab);
    const added = await tab.evaluate(`[...document.documentElement.children]
      .filter(each => each !== document.head && each !== document.body)
      .map(each => [each.localName, each.attributes.length, each.shadowRoot, each.childNodes.length])`);
    expect(added).toEqual([['div', 0, null, 0]]);
    const served = JSON.stringify(ownPage('rail-analyst'));
    const differs = await tab.evaluate(`(() => {
      const as = new DOMParser().parseFromString(${served}, 'text/html');
      const plain = root => root.innerHTML.replace(/\\s+/g, ' ');
      return [plain(as.body) !== plain(document.body), plain(as.head) !== plain(document.head)];
    })()`);
    expect(differs).toEqual([false, false]);
    await tab.close();
  });

  test('cannot press a button of the card', async () => {
    const tab = await open();
    await cardOf(tab);
    await tab.evaluate(`(() => {
      const host = [...document.documentElement.children].find(each => each.localName === 'div');
      for (const type of ['click', 'keydown']) host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    })()`);
    expect((await cardOf(tab)).text).not.toContain('in your list');
    await tab.close();
  });

  test('causes no request that it did not cause by itself', async () => {
    const asked = browser().refused.filter(url => !url.endsWith('/favicon.ico'));
    expect(asked).toEqual([]);
    expect(name).toBe(browser().name);
  });
});
