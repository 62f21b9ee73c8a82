import { describe, expect, test } from 'vitest';
import { type Driven, type Tab, until } from '../tools/browsers/driven.ts';
import { OWN_HOST, ownPage } from '../tools/own-page.ts';
import { BROWSERS, cardOf, firstOwn, openAt, withBrowser } from './browsers.ts';
import { DYER, livingPage } from './living/jobs.ts';

const PAGE = ownPage('rail-analyst');
const PAY = 'GBP 38,500 – 46,000 a year';
const open = (browser: Driven, path = '/o/freight-operations-analyst', html = PAGE) =>
  openAt(browser, path, html);

/** A posting that asks for more each time. */
const GROWING = livingPage(
  `<main>${DYER.html}</main>`,
  `window.more = what => {
  const need = document.createElement('li');
  need.textContent = 'You have worked on ' + what;
  document.querySelectorAll('main ul')[1].append(need);
};`,
);

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the card stands, as distances from the window's edges. */
const boxOf = async (tab: Tab): Promise<Box> =>
  JSON.parse(
    String(
      await tab.evaluate(`(() => {
        const host = [...document.documentElement.children].find(each => each.localName === 'div');
        const { left, top, right, bottom } = host.getBoundingClientRect();
        const { clientWidth: width, clientHeight: height } = document.documentElement;
        return JSON.stringify({ left, top, right: width - right, bottom: innerHeight - bottom });
      })()`),
    ),
  ) as Box; // written by the line above

describe.each(BROWSERS)('in %s, the card', (_, drive) => {
  const browser = withBrowser(drive);

  test('is moved by its menu, and is there on the next page', async () => {
    const tab = await open(browser());
    await cardOf(tab);
    expect(await boxOf(tab)).toMatchObject({ right: 16, bottom: 16 });
    await tab.clickCard('More about the card');
    await tab.clickCard('Move to the left');
    await until('the card at the left', async () => (await boxOf(tab)).left === 16);
    await until('said', async () => (await tab.card())?.text.includes('The card is at the bottom left.'));
    await tab.close();
    const next = await open(browser());
    await cardOf(next);
    await until('the card at the left', async () => (await boxOf(next)).left === 16);
    await next.clickCard('More about the card');
    await next.clickCard('Move to the right');
    await until('the card at the right', async () => (await boxOf(next)).right === 16);
    await next.close();
  });

  test('is dragged by its header, and rests at the nearest place', async () => {
    const tab = await open(browser());
    const card = await cardOf(tab);
    const handle = card.controls.find(({ name }) => name.startsWith('Move the card'));
    if (!handle) throw new Error('no handle');
    const from = { x: handle.x + 60, y: handle.y };
    await tab.drag(from, { x: 100, y: 30 });
    await until('the card at the top left', async () => {
      const { left, top } = await boxOf(tab);
      return left === 16 && top === 16;
    });
    expect((await cardOf(tab)).controls.length).toBeGreaterThan(1);
    await tab.clickCard('Collapse the card');
    const pill = await until('the pill', async () => {
      const { controls } = await cardOf(tab);
      return controls.length === 1 && controls[0];
    });
    await tab.drag(pill, { x: 1200, y: 890 });
    await until('the pill at the bottom right', async () => {
      const { right, bottom } = await boxOf(tab);
      return right === 16 && bottom === 16;
    });
    expect((await cardOf(tab)).controls).toHaveLength(1); // it was dragged, not pressed
    await tab.clickCard('Fineprint');
    await until('the open card', async () => (await cardOf(tab)).controls.length > 1);
    await tab.close();
  });

  test('is mirrored on a page from right to left', async () => {
    const tab = await open(browser(), '/o/mirrored', PAGE.replace('<html', '<html dir="rtl"'));
    await cardOf(tab);
    expect(await boxOf(tab)).toMatchObject({ left: 16, bottom: 16 });
    await tab.close();
  });

  test('leads from mark to mark, and says which it is', async () => {
    const tab = await open(browser());
    await cardOf(tab);
    await tab.clickCard('Next mark');
    await until('the first mark', async () => / \w+, 1 of \d+: “/.test((await cardOf(tab)).text));
    const first = (await cardOf(tab)).text;
    await tab.press('n');
    await until('the next mark', async () => (await cardOf(tab)).text !== first);
    await tab.press('p');
    await until('the first mark again', async () => (await cardOf(tab)).text === first);
    await tab.close();
  });

  test('says what the mark below the pointer is, without a trace in the page', async () => {
    const tab = await open(browser());
    await cardOf(tab);
    await tab.clickCard(PAY);
    await until('the end of the scrolling', () =>
      tab.evaluate(`(async () => {
        const at = () => [...CSS.highlights.get('fineprint-pay')][0].getBoundingClientRect().top;
        const before = at();
        await new Promise(resolve => setTimeout(resolve, 300));
        return before === at() && before > 0;
      })()`),
    );
    // In the page, not in the window: on a busy machine it may still be scrolling.
    const page = `(() => {
      const from = document.documentElement.getBoundingClientRect().top;
      const tops = [...document.querySelectorAll('body *')].map(each => Math.round(each.getBoundingClientRect().top - from));
      return JSON.stringify({ html: document.documentElement.outerHTML, tops });
    })()`;
    const look = async (): Promise<unknown> => JSON.parse(String(await tab.evaluate(page)));
    const before = await look();
    const middle = async (): Promise<[number, number]> =>
      JSON.parse(
        String(
          await tab.evaluate(`(() => {
          const { left, top, width, height } = [...CSS.highlights.get('fineprint-pay')][0].getClientRects()[0];
          return JSON.stringify([left + width / 2, top + height / 2]);
        })()`),
        ),
      ) as [number, number]; // written by the line above
    let tries = 0;
    await until('what it is', async () => {
      const [x, y] = await middle();
      await tab.hover({ x: x + (tries++ % 2), y });
      return (await cardOf(tab)).text.includes(`Pay: ${PAY}`);
    });
    expect(await look()).toEqual(before);
    await tab.hover({ x: 3, y: 3 });
    await until('nothing', async () => !(await cardOf(tab)).text.includes(`Pay: ${PAY}`));
    await tab.close();
  });

  test('keeps its menu open and the focus in it when its posting is read anew', async () => {
    const tab = await browser().openSite({ [`${OWN_HOST}/o/growing`]: GROWING });
    await cardOf(tab);
    await tab.clickCard('More about the card');
    const first = await until('the focus in the menu', async () => (await cardOf(tab)).focused);
    await tab.press('Tab');
    const next = await until('the next of it', async () => {
      const { focused } = await cardOf(tab);
      return focused === first ? null : focused;
    });
    for (const what of ['a jigger', 'a winch']) {
      await tab.evaluate(`void window.more('${what}')`);
      await until('what came', async () => (await cardOf(tab)).text.includes(`You have worked on ${what}`));
      const { controls, focused } = await cardOf(tab);
      expect(controls.map(({ name }) => name)).toContain('Settings');
      expect(focused).toBe(next);
    }
    await tab.press('Escape');
    await until('the focus back', async () => (await cardOf(tab)).focused === 'More about the card');
    await tab.close();
  });

  test('a page that is no posting is left alone, until that is taken back', async () => {
    const own = await firstOwn(browser());
    const path = '/o/no-posting-at-all';
    const tab = await open(browser(), path);
    await cardOf(tab);
    await tab.clickCard('More about the card');
    await tab.clickCard(/^Not a posting/);
    await until('no card', async () => (await tab.card()) === null);
    expect(await tab.evaluate('CSS.highlights.size')).toBe(0);
    await tab.close();
    const later = await open(browser(), `${path}?utm_source=mail`);
    await new Promise(resolve => setTimeout(resolve, 2000)); // nothing to wait for: silence is the claim
    expect(await later.card()).toBeNull();
    const sent = (call: string, what: object) =>
      own.evaluate(
        `chrome.runtime.sendMessage(${JSON.stringify({ call, sent: what })}).then(({ value }) => value)`,
      );
    const tabs = await own.evaluate(
      `chrome.tabs.query({}).then(all => all.filter(({ url }) => url?.includes('${path}')).map(({ id }) => id))`,
    );
    const [tabId] = tabs as number[];
    expect(await sent('tab.get', { tabId })).toMatchObject({ state: 'left alone', what: 'page' });
    const { pages } = (await sent('alone.get', {})) as { pages: string[] };
    await sent('alone.end', { what: 'page', name: pages[0] });
    await sent('tab.get', { tabId });
    await cardOf(later);
    await later.close();
    await own.close();
  });
});
