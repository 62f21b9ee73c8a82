import { describe, expect, test } from 'vitest';
import { type Driven, type Tab, until } from '../tools/browsers/driven.ts';
import { OWN_HOST } from '../tools/own-page.ts';
import { BROWSERS, cardOf, withBrowser } from './browsers.ts';
import { DYER, FITTER, livingPage } from './living/jobs.ts';

const ELSEWHERE = 'https://boards.greenhouse.io';
const DAY = 86_400_000;
const NOTICE = 'You read a posting with this title and company';

const page = (html: string): string => livingPage(`<main>${html}</main>`, '');
const open = async (browser: Driven, url: string, html: string): Promise<Tab> => {
  const tab = await browser.openSite({ [url]: page(html) });
  await cardOf(tab);
  return tab;
};

/** Makes all that was read so far three days older. Run in a page of our own, which has the same database. */
const AGE = `new Promise((done, failed) => {
  const asked = indexedDB.open('fineprint-sightings');
  asked.onerror = failed;
  asked.onsuccess = () => {
    const change = asked.result.transaction('sightings', 'readwrite');
    change.objectStore('sightings').openCursor().onsuccess = ({ target: { result: cursor } }) => {
      if (cursor === null) return;
      const { first, last } = cursor.value;
      cursor.update({ ...cursor.value, first: first - 3 * ${DAY}, last: last - 3 * ${DAY} });
      cursor.continue();
    };
    change.oncomplete = () => { asked.result.close(); done(true); };
  };
})`;

describe.each(BROWSERS)('in %s, a posting that was read days ago', (_, drive) => {
  const browser = withBrowser(drive);

  test('is mentioned on the card of one like it, with the day, the site and the place, and never on another', async () => {
    const first = await open(browser(), `${OWN_HOST}/o/dyer`, DYER.html);
    expect((await cardOf(first)).text).not.toContain(NOTICE);
    const own = await browser().nextOwn(() => first.clickCard(/^wrong\?/));
    await until('our own page', () => own.evaluate(`document.querySelector('.bar') !== null`));
    const today = await open(browser(), `${ELSEWHERE}/hallbeck/jobs/1`, DYER.html);
    expect((await cardOf(today)).text).not.toContain(NOTICE);
    await own.evaluate(AGE);
    const again = await open(
      browser(),
      `${ELSEWHERE}/hallbeck/jobs/2`,
      DYER.html.replace('Bradford', 'Kendal'),
    );
    const { text } = await cardOf(again);
    const day = new Date(Date.now() - 3 * DAY);
    const month = day.toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' }).slice(0, 3);
    expect(text).toContain(`${NOTICE} on ${day.getUTCDate()} ${month} ${day.getUTCFullYear()} (3 days ago)`);
    expect(text).toMatch(/on (?:this site|tarnfield\.recruitee\.com)\s*, for Bradford/);
    const other = await open(browser(), `${ELSEWHERE}/hallbeck/jobs/3`, FITTER.html);
    expect((await cardOf(other)).text).not.toContain(NOTICE);
    for (const tab of [first, today, again, other, own]) await tab.close();
  });
});
