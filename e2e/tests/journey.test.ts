import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { until } from '../tools/browsers/driven.ts';
import { ownPage } from '../tools/own-page.ts';
import { BROWSERS, cardOf, marked, openAt, withBrowser } from './browsers.ts';

const PATH = '/o/freight-operations-analyst';
const PAY = 'GBP 38,500 – 46,000 a year';

describe.each(BROWSERS)('in %s, a posting is', (_, drive) => {
  const browser = withBrowser(drive);
  const open = () => openAt(browser(), PATH, ownPage('rail-analyst'));

  test('marked in its own words', async () => {
    const tab = await open();
    await cardOf(tab);
    expect(await marked(tab, 'pay')).toEqual(['£38,500 to £46,000 a year']);
    expect(await marked(tab, 'required')).toContain('Good SQL and either Python or R for everyday analysis');
    expect(await marked(tab, 'preferred')).toContain('You have worked with Power BI or Tableau');
    await tab.close();
  });

  test('shown on the card, and a fact leads to its place', async () => {
    const tab = await open();
    const card = await cardOf(tab);
    expect(card.text).toContain('Freight Operations Analyst');
    expect(card.text).toContain('Tarnfield Rail');
    expect(card.text).toContain(PAY);
    await tab.clickCard(PAY);
    await until('the pay in view and flashing', () =>
      tab.evaluate(`(() => {
        const [range] = CSS.highlights.get('fineprint-pay');
        const { top, bottom } = range.getBoundingClientRect();
        return CSS.highlights.has('fineprint-flash') && top >= 0 && bottom <= innerHeight;
      })()`),
    );
    await tab.close();
  });

  test('saved, in the popup, and in the exported table', async () => {
    const tab = await open();
    await cardOf(tab);
    await tab.clickCard('Save');
    await until('the result of the save', async () => (await tab.card())?.text.includes('in your list'));

    const popup = await browser().nextOwn(() => tab.clickCard(/^wrong\?/));
    await until('the tabs', () => popup.evaluate(`document.querySelector('#tab-saved') !== null`));
    await popup.click('#tab-saved');
    await until('the saved posting', () =>
      popup.evaluate(`/Freight Operations Analyst/.test(document.querySelector('#panel-saved').innerText)`),
    );

    const csv = await browser().nextDownload(() =>
      browser().openOwn('src/dashboard/dashboard.html?export=csv'),
    );
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      Title: 'Freight Operations Analyst',
      Company: 'Tarnfield Rail',
      'Pay min': '38500',
      'Pay max': '46000',
      'Pay currency': 'GBP',
      'Pay unit': 'YEAR',
      'Pay quotes': '£38,500 to £46,000 a year',
      Status: 'saved',
    });
    expect(data[0]?.['Required']).toContain('Good SQL');
    expect(data[0]?.['Description']).toContain('140 freight trains');
  });
});
