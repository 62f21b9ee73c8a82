import { describe, expect, test } from 'vitest';
import { driveChromium } from '../tools/browsers/drive-chromium.ts';
import { type Tab, until } from '../tools/browsers/driven.ts';
import { ownPage } from '../tools/own-page.ts';
import { cardOf, marked, openAt, pageOf, withBrowser } from './browsers.ts';

const browser = withBrowser(driveChromium);
const PATH = '/o/freight-operations-analyst';
const PAY = '£38,500 to £46,000 a year';

/** What the worker answers to a message of one of our own pages. */
const send = (own: Tab, message: unknown): Promise<unknown> =>
  own.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);

const savedCount = async (own: Tab): Promise<number> => {
  const answer = await send(own, { call: 'saved.list', sent: {} });
  const { value } = answer as { value: { summaries: unknown[]; setAside: number } }; // the contract's form
  return value.summaries.length + value.setAside;
};

describe('a page', () => {
  test('with a broken JSON-LD block is read from its text', async () => {
    const broken = ownPage('rail-analyst').replace('"@context":', '"@context: <!--');
    const tab = await openAt(browser(), `${PATH}?broken`, broken);
    const card = await cardOf(tab);
    expect(card.text).toContain('Freight Operations Analyst');
    expect(await marked(tab, 'pay')).toEqual([PAY]);
    await tab.close();
  });

  test('that is empty gets no card, and the popup says that it is no posting', async () => {
    const tab = await openAt(browser(), '/empty', '');
    const own = await browser().openOwn('src/popup/popup.html');
    await until('a view of the empty page', async () => {
      const answer = await own.evaluate(`(async () => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('/empty'));
        return chrome.runtime.sendMessage({ call: 'tab.get', sent: { tabId: tab.id } });
      })()`);
      return JSON.stringify(answer).includes('"state":"not a posting"');
    });
    expect(await tab.card()).toBeNull();
    await Promise.all([tab.close(), own.close()]);
  });

  test('of 50,000 nodes is read, and its clutter is no fact', async () => {
    const clutter = Array.from({ length: 12_500 }, (_, at) => `<div><p>Row <b>${at}</b></p></div>`).join('');
    const page = ownPage('rail-analyst').replace('<footer>', `<section>${clutter}</section><footer>`);
    const tab = await openAt(browser(), `${PATH}?large`, page);
    expect(await tab.evaluate(`document.querySelectorAll('*').length`)).toBeGreaterThan(37_000);
    expect((await cardOf(tab)).text).toContain('GBP 38,500 – 46,000 a year');
    expect(await marked(tab, 'pay')).toEqual([PAY]);
    await tab.close();
  });

  test('that calls the card by script, or wipes it, is still read', async () => {
    const tab = await openAt(browser(), `${PATH}?wiped`, ownPage('rail-analyst'));
    await cardOf(tab);
    await tab.evaluate(`document.documentElement.lastElementChild.remove()`);
    expect(await marked(tab, 'pay')).toEqual([PAY]);
    await tab.close();
  });
});

describe('a message', () => {
  test.each([
    [{ call: 'saved.change', sent: { id: 5 } }, /wrong shape/],
    [{ call: 'tab.get', sent: {} }, /wrong shape/],
    [{ call: 'saved.everything', sent: {} }, /unknown call/],
    [{ call: 'posting.save', sent: { capture: {}, confirmed: true } }, /not for/],
    ['a string', /unknown call/],
    [null, /unknown call/],
  ])('%j is refused in words', async (message, words) => {
    const own = await browser().openOwn('src/popup/popup.html');
    const answer = await send(own, message);
    expect(answer).toMatchObject({ ok: false, error: expect.stringMatching(words) });
    await own.close();
  });
});

describe('a stored row of an unknown version', () => {
  test('is set aside, told of, kept, and in the JSON export', async () => {
    const tab = await openAt(browser(), PATH, ownPage('rail-analyst'));
    await cardOf(tab);
    await tab.clickCard('Save');
    await until('the result of the save', async () => (await tab.card())?.text.includes('in your list'));
    const own = await browser().openOwn('src/dashboard/dashboard.html');
    const before = await savedCount(own);
    await own.evaluate(AGE_ROWS);
    const worker = await send(own, { call: 'saved.list', sent: {} });
    expect(worker).toMatchObject({ ok: true });
    expect(await savedCount(own)).toBe(before);
    const json = await browser().nextDownload(() =>
      browser().openOwn('src/dashboard/dashboard.html?export=json'),
    );
    expect(json).toContain('a thing of the future');
    await tab.close();
  });
});

/** Makes every stored row one of version 99, as a newer Fineprint would have left it. */
const AGE_ROWS = `(async () => {
  const opened = indexedDB.open('_pouch_fineprint');
  const db = await new Promise((resolve, reject) => {
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  const rows = db.transaction('by-sequence', 'readwrite').objectStore('by-sequence');
  const cursor = rows.openCursor();
  await new Promise(resolve => {
    cursor.onsuccess = () => {
      const at = cursor.result;
      if (!at) return resolve();
      at.update({ ...at.value, v: 99, extra: 'a thing of the future' });
      at.continue();
    };
  });
  db.close();
})()`;

test('a page of one endless word is no posting', async () => {
  const tab = await openAt(browser(), '/word', pageOf('w', `<p>${'w'.repeat(200_000)}</p>`));
  expect(await tab.card()).toBeNull();
  await tab.close();
});
