import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tab, until } from '../tools/browsers/driven.ts';
import { ownPage } from '../tools/own-page.ts';
import { BROWSERS, cardOf, firstOwn, openAt, withBrowser } from './browsers.ts';
import { BROKEN, PICKY } from './profiles.data.ts';

const PATH = '/o/freight-operations-analyst';

/** Puts a profile in the place of the one that is there. */
const setProfile = (own: Tab, profile: object): Promise<unknown> =>
  own.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ call: 'profile.set', sent: profile })})`);

/** How many deal-breakers are broken, for each time that a posting was judged: "4". */
const brokenIn = (page: Tab): Promise<string> =>
  page
    .evaluate(
      `new Promise(done => {
        const open = indexedDB.open('fineprint-verdicts');
        open.onsuccess = () => {
          const all = open.result.transaction('steps').objectStore('steps').getAll();
          all.onsuccess = () => {
            open.result.close();
            done(all.result.flatMap(step => step.judged).map(({ broken }) => broken.length).join());
          };
        };
      })`,
    )
    .then(String);

describe.each(BROWSERS)('in %s, the checklist', (_, drive) => {
  const browser = withBrowser(drive);
  let own: Tab;
  beforeAll(async () => {
    own = await firstOwn(browser());
  });
  const open = () => openAt(browser(), PATH, ownPage('rail-analyst'));
  const cardSays = (tab: Tab, words: string | RegExp) =>
    until(`“${words}” on the card`, async () => {
      const text = (await tab.card())?.text ?? '';
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    });

  test('counts, gives its reasons with the page’s words, and puts broken deal-breakers first', async () => {
    await setProfile(own, BROKEN);
    const tab = await open();
    await cardSays(tab, '4 deal-breakers are not met');
    const { text } = await cardOf(tab);
    expect(text.indexOf('deal-breakers are not met')).toBeLessThan(text.indexOf('Workplace'));
    expect(text).toContain(
      '“About 10% of the time you travel to yards and ports between Stranraer and Crewe.”',
    );
    expect(text).toMatch(/My criteria.{0,20}4 not met/);
    await tab.close();
  });

  test('can be overruled on the card, is saved so, shown as the reader’s, and taken back', async () => {
    await setProfile(own, PICKY);
    const tab = await open();
    await cardSays(tab, /At least GBP 41,000 a year partly/);
    await tab.clickCard(/^Decide yourself: At least GBP 41,000/);
    await tab.clickCard('Met');
    await cardSays(tab, /At least GBP 41,000 a year met yours/);
    await cardSays(tab, /The rules say: partly/);
    await tab.close();

    const list = await browser().openOwn('src/dashboard/dashboard.html');
    await until('the saved posting’s counts', () =>
      list.evaluate(`/met/.test(document.querySelector('.saved-fit')?.innerText ?? '')`),
    );
    await list.click('.saved-do button');
    await until('the decision in the list', () =>
      list.evaluate(`/yours/.test(document.querySelector('.saved-checklist')?.innerText ?? '')`),
    );
    const csv = await browser().nextDownload(() => list.click('.exports button'));
    const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
      header: true,
      delimiter: ',',
    });
    expect(data[0]).toMatchObject({ 'Criterion: Least pay': 'met (yours)' });
    await list.close();

    const again = await open();
    await cardSays(again, /At least GBP 41,000 a year met yours/);
    await again.clickCard(/^Decide yourself: At least GBP 41,000/);
    await again.clickCard('As the rules say: partly');
    await cardSays(again, /At least GBP 41,000 a year partly (?!yours)/);
    await again.close();
  });

  test('“I have this” adds a skill to the profile when the reader says so', async () => {
    await setProfile(own, PICKY);
    const tab = await open();
    await cardSays(tab, 'Their requirements');
    await tab.clickCard('I have this: Python');
    await cardSays(tab, 'to your skills?');
    await tab.clickCard('Add it');
    await until('Python in the profile', async () =>
      JSON.stringify(
        await own.evaluate(`chrome.runtime.sendMessage({ call: 'profile.get', sent: {} })`),
      ).includes('"Python"'),
    );
    await tab.close();
  });

  test('is judged again when the profile has changed, without the page', async () => {
    await setProfile(own, BROKEN);
    const list = await browser().openOwn('src/dashboard/dashboard.html');
    await until('the broken deal-breakers in the list', () =>
      list.evaluate(`/Deal-breaker/.test(document.querySelector('.saved-broken')?.innerText ?? '')`),
    );
    await list.close();
  });

  test('is judged again beside the settings in which the profile is changed, once for all open pages', async () => {
    const list = await browser().openOwn('src/dashboard/dashboard.html');
    const settings = await browser().openOwn('src/options/options.html');
    await until('the deal-breakers that are broken', async () => /^[1-9]$/.test(await brokenIn(settings)));
    await setProfile(own, PICKY);
    await until('none broken, judged once', async () => (await brokenIn(settings)) === '0');
    await settings.close();
    await list.close();
  });

  test('remembers what was folded', async () => {
    await setProfile(own, PICKY);
    const tab = await open();
    await cardSays(tab, 'My criteria');
    await tab.clickCard('My criteria');
    await until('a folded part', async () => !(await tab.card())?.text.includes('At least GBP 41,000'));
    await tab.close();
    const again = await open();
    await cardSays(again, 'My criteria');
    expect((await cardOf(again)).text).not.toContain('At least GBP 41,000');
    await again.clickCard('My criteria');
    await cardSays(again, 'At least GBP 41,000');
    await again.close();
  });
});
