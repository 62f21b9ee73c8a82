import { describe, expect, test } from 'vitest';
import { until } from '../../tools/browsers/driven.ts';
import { OWN_HOST } from '../../tools/own-page.ts';
import { BROWSERS, cardOf, withBrowser } from '../browsers.ts';
import { DYER, livingPage } from './jobs.ts';

const DEEP = {
  'a closed shadow root': livingPage(
    '<mill-posting></mill-posting>',
    `document.querySelector('mill-posting').attachShadow({ mode: 'closed' }).innerHTML = '<main>' + jobs.dyer + '</main>';`,
  ),
  'an open shadow root with slots': livingPage(
    `<mill-frame>${DYER.html}</mill-frame>`,
    `document.querySelector('mill-frame').attachShadow({ mode: 'open' }).innerHTML = '<main><slot></slot></main>';`,
  ),
  'a frame without an address (srcdoc)': livingPage(
    `<iframe width="900" height="400" srcdoc="${DYER.html.replaceAll('"', '&quot;')}"></iframe>`,
    '',
  ),
  'a frame of the same origin': livingPage('<iframe width="900" height="400" src="/o/framed"></iframe>', ''),
};

describe.each(BROWSERS)('in %s, a posting is read in', (_, drive) => {
  const browser = withBrowser(drive);

  test.each(Object.entries(DEEP))('%s', async (_name, html) => {
    const framed = livingPage(`<main>${DYER.html}</main>`, '');
    const tab = await browser().openSite({ [`${OWN_HOST}/o/deep`]: html, [`${OWN_HOST}/o/framed`]: framed });
    const card = await cardOf(tab);
    expect(card.text).toContain(DYER.title);
    expect(card.text).toContain('GBP 31,200 – 36,900 a year');
    await tab.clickCard('GBP 31,200 – 36,900 a year');
    await until('its words flash', () => tab.evaluate(FLASHES));
    await tab.close();
  });
});

/** The flash is painted by the document that the words stand in. */
const FLASHES = `[window, ...[...document.querySelectorAll('iframe')].map(frame => frame.contentWindow)].some(
  view => [...(view.CSS.highlights.get('fineprint-flash') ?? [])].some(range => /31,200/.test(range.toString())))`;
